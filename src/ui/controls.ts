/** How the few controls of the site look, in Tailwind's utilities: written once, so that a button is a button on every page. */

const box =
  'inline-flex min-h-hit items-center justify-center gap-8 rounded-6 border px-16 py-8 text-16 leading-head font-strong no-underline print:hidden';

/** The one thing that the page is for: one a page. */
export const primaryButton = `${box} border-transparent bg-accent text-accent-ink hover:underline`;

/** Any other button. */
export const secondButton = `${box} border-edge bg-card text-accent hover:bg-accent-soft`;

/** A button or link among words: as high as a finger on a phone. */
export const textButton =
  'inline-flex min-h-row items-center text-15 text-accent underline decoration-1 underline-offset-3 hover:decoration-2 max-desk:min-h-hit print:hidden';

/** One of a few answers in a line; pressed, it is outlined and filled. */
export const pickButton =
  'inline-flex min-h-chip items-center gap-8 rounded-6 border border-edge bg-card px-12 text-15 leading-row hover:border-accent hover:bg-accent-soft aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-strong aria-pressed:inset-ring aria-pressed:inset-ring-accent aria-checked:border-accent aria-checked:bg-accent-soft aria-checked:font-strong max-desk:min-h-hit';

/** An answer that stands already: round, quiet, opens its question. */
export const chipButton =
  'relative inline-flex min-h-chip items-center rounded-full border border-line bg-paper px-12 text-15 hover:border-edge max-desk:my-8 max-desk:after:absolute max-desk:after:inset-x-0 max-desk:after:-inset-y-8';

/** The width and the side margins that strip, header, page and footer share. */
export const grid = 'mx-auto max-w-page px-24 max-desk:px-12';

/** A field to choose files. */
export const fileField =
  'block min-h-hit max-w-full text-15 font-normal file:mr-12 file:min-h-hit file:rounded-6 file:border file:border-edge file:bg-card file:px-16 file:font-strong file:text-accent';
