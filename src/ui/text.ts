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
export const message = 'message rounded-6 border border-accent bg-accent-soft p-12 text-15';

/** A list of links, two lines each. */
export const links = 'border-b border-line *:border-t *:border-line *:py-8';
export const linkLine = 'text-16 leading-row max-desk:inline-flex max-desk:min-h-hit max-desk:items-center';
export const secondLine = 'block text-13 text-quiet';

/** A field to type in, and the words over it. */
export const field = 'block min-h-hit w-full rounded-6 border border-edge bg-card px-12 text-16 text-ink';
export const label = 'block text-15 font-strong';
