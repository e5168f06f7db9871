/** How words stand on a page, in Tailwind's utilities: one grid, few sizes, and room between things instead of lines. */
import { grid } from './controls.ts';

/** A page on the grid that it shares with strip, header and footer. */
export const page = `${grid} pt-16 pb-40 max-desk:pt-12 print:p-0`;

/** Eight columns beside four; on a phone and on paper one under the other. */
export const columns = 'grid items-start gap-24 desk:grid-cols-12 print:block';
export const main = 'flex min-w-0 flex-col gap-12 desk:col-span-8';
export const aside = 'flex min-w-0 flex-col gap-16 desk:col-span-4 print:hidden';

/** The answer or the purpose of a page, under its heading. */
export const lead = 'lead mt-4 text-16 text-quiet';
/** Paragraphs and headings under each other. */
export const stack = 'flex flex-col gap-8';
/** A part of a page, with a heading of its own. */
export const part = 'mt-16 flex flex-col gap-8';
export const bullets = 'list-disc space-y-4 pl-24 max-w-measure text-15';
export const small = 'text-13 text-quiet';
/** What stands apart: a card. */
export const card = 'rounded-6 border border-line bg-card p-16';
/** Something that the page says of itself. */
export const message = 'message rounded-6 border border-accent bg-accent-soft p-12 text-15 class-mode:text-24';

/** A list of links, two lines each. */
export const links = 'border-b border-line *:border-t *:border-line *:py-8';
export const linkLine = 'text-16 leading-row max-desk:inline-flex max-desk:min-h-hit max-desk:items-center';
export const secondLine = 'block text-13 text-quiet';

/** A field to type in, and the words over it. */
export const field = 'block min-h-hit w-full rounded-6 border border-edge bg-card px-12 text-16 font-normal text-ink';
export const label = 'block text-15 font-strong';

/** Buttons and links at the end of something. */
export const actions = 'actions flex flex-wrap items-center gap-x-16 gap-y-8 print:hidden';
/** A choice among others: its mark, its words. */
export const choice = 'flex min-h-row items-start gap-8 py-4 text-15 max-desk:min-h-hit';
export const tick = 'mt-2 size-token flex-none accent-accent';
export const legend = 'text-16 font-strong';
export const wrong = 'font-strong text-now';

/** A way in: a card that is a link. */
export const tiles = 'grid gap-12 desk:grid-cols-3';
export const tile =
  'flex h-full flex-col gap-4 rounded-6 border border-edge bg-card p-16 text-15 text-quiet no-underline hover:bg-accent-soft';
export const tileTitle = 'text-16 text-accent';

/** Facts or figures, a line each: what, and what of it. */
export const pairs = 'max-w-measure border-b border-line text-15';
export const pair = 'grid gap-x-16 border-t border-line py-4 desk:grid-cols-3';
export const pairName = 'text-quiet';
export const pairValue = 'desk:col-span-2';

/** A table with lines, to be read or written in. */
export const ruled =
  'border-collapse text-15 leading-row [&_:is(th,td)]:border [&_:is(th,td)]:border-rule [&_:is(th,td)]:px-8 [&_:is(th,td)]:py-4 [&_:is(th,td)]:text-start [&_:is(th,td)]:align-top';
