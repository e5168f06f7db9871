// The sheets of whoever reviews on this device: kept as they go, gone on with on another day, and saved as files.
import * as v from 'valibot';
import { edition } from '#content/edition.ts';
import {
  RATINGS_SCHEMA,
  type RatingSheet,
  type RatingsFile,
  type Reviewer,
  type Said,
  type SheetsKept,
  sheetsKept,
} from '#machines/contracts/ratings-file.ts';
import type { Block, Item } from '#machines/review/blocks.ts';
import { keeper } from '#src/data/device-storage.ts';

/** The name in storage. The privacy notice says that it is kept. */
export const KEPT_AS = 'review.sheets';
export const sheetsKeeper = keeper<SheetsKept>(KEPT_AS, (value): value is SheetsKept => v.is(sheetsKept, value));

export type SaidOf = RatingSheet['ratings'][string];
const empty: SheetsKept = { version: 1, reviewer: null, sheets: [] };
const MOST_SHEETS = 40;

const isThis = (sheet: RatingSheet, { panel, block, round }: Pick<RatingSheet, 'panel' | 'block' | 'round'>): boolean =>
  sheet.panel === panel && sheet.block === block && sheet.round === round && sheet.edition === edition.id;

/** The sheet that is open: the last. */
export const openSheet = (kept: SheetsKept | undefined): RatingSheet | undefined => kept?.sheets.at(-1);

/** What the same person said of an item in the first round. */
export function formerly(kept: SheetsKept | undefined, sheet: RatingSheet, item: string): Said | undefined {
  return kept?.sheets.find((one) => isThis(one, { ...sheet, round: 1 }))?.ratings[item];
}

/** Opens a sheet: that of this panel, block and round where there is one, or a new one. */
export function begin(reviewer: Reviewer, about: Pick<RatingSheet, 'panel' | 'block' | 'round'>): void {
  const { sheets } = sheetsKeeper.get().value ?? empty;
  const before = sheets.find((sheet) => isThis(sheet, about));
  const sheet = before ?? { id: crypto.randomUUID(), edition: edition.id, ...about, at: 0, ratings: {}, panelSaid: {} };
  sheetsKeeper.put({ version: 1, reviewer, sheets: [...sheets.filter((one) => one !== before), sheet].slice(-MOST_SHEETS) });
}

/** Changes the open sheet. */
export function change(part: Partial<Pick<RatingSheet, 'at' | 'ratings' | 'panelSaid'>>): void {
  const kept = sheetsKeeper.get().value;
  const sheet = openSheet(kept);
  if (kept && sheet) sheetsKeeper.put({ ...kept, sheets: [...kept.sheets.slice(0, -1), { ...sheet, ...part }] });
}

/** Has something been said of it: rated, or that it cannot be judged? */
export const isRated = (sheet: RatingSheet, item: Item): boolean => sheet.ratings[item.id] !== undefined;

/** The sheet as a file, in the order of the block. */
export const fileOf = (sheet: RatingSheet, reviewer: Reviewer, block: Block, saved: string): RatingsFile => ({
  schema: RATINGS_SCHEMA,
  id: sheet.id,
  edition: sheet.edition,
  panel: sheet.panel,
  block: sheet.block,
  round: sheet.round,
  saved,
  reviewer,
  ratings: block.items.flatMap((item) => {
    const said = sheet.ratings[item.id];
    return said ? [{ item: item.id, ...said }] : [];
  }),
});
export const fileName = ({ block, round, id }: RatingsFile): string => `ratings-${block}-round-${round}-${id.slice(0, 8)}`;

/** The same for a spreadsheet. */
export const linesOf = (file: RatingsFile): string[][] => [
  ['Item', 'Mark', 'Right', 'Standing', 'Clear', 'Comment'],
  ...file.ratings.map((one) => [
    one.item,
    one.mark,
    one.right === null ? 'cannot judge' : String(one.right),
    one.standing ?? '',
    one.clear ? String(one.clear) : '',
    one.comment ?? '',
  ]),
];
