// What one member of a panel has rated, as a file, and what their device keeps meanwhile.
import * as v from 'valibot';
import { blockName, reviewerRoles } from '#machines/review/blocks.ts';
import { scale } from '#machines/review/rand-ucla.ts';
import { day, nation, type Of } from './terms.ts';

export const RATINGS_SCHEMA = 'ratings-1';
export const MOST_PANEL = 60;
export const MOST_INTERESTS = 300;
export const MOST_COMMENT = 600;
const MOST_ITEMS = 400;

/** Words on one line: no controls, nothing that only formats, no half of a pair. */
const unwritable = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Cn}/u;
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !unwritable.test(text)),
  );
const named = (most: number) => v.pipe(line(most), v.regex(/\S/));
export const panelName = named(MOST_PANEL);
export const block = v.pipe(v.string(), v.regex(blockName));
export const round = v.picklist([1, 2]);
export const itemId = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9.+:-]{1,120}$/));
/** Changes where what was rated does. */
export const mark = v.pipe(v.string(), v.regex(/^[0-9a-z]{8}$/));
const rating = v.picklist(scale);

/** Who rates: nobody is asked for a name. */
export const reviewer = v.strictObject({
  role: v.picklist(reviewerRoles),
  nation,
  years: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(70), v.description('In practice.')),
  interests: v.pipe(line(MOST_INTERESTS), v.description('Declared interests; empty where there are none.')),
  name: v.exactOptional(named(MOST_PANEL)),
});

/** What was said of one item. */
export const said = v.strictObject({
  right: v.pipe(v.nullable(rating), v.description('Is this the right holder, answer or control, 1 to 9; null: cannot judge.')),
  standing: v.exactOptional(v.picklist(['yes', 'no', 'unsure'])),
  clear: v.exactOptional(v.pipe(rating, v.description('Are the words clear, 1 to 9. Decides nothing.'))),
  comment: v.exactOptional(v.pipe(named(MOST_COMMENT), v.description('Never about a patient.'))),
});

export const ratingsFile = v.strictObject({
  schema: v.literal(RATINGS_SCHEMA),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,40}$/), v.description('Of this sheet, made by chance: it tells a copy from another sheet.')),
  edition: named(MOST_PANEL),
  panel: panelName,
  block,
  round,
  saved: day,
  reviewer,
  ratings: v.pipe(v.array(v.strictObject({ item: itemId, mark, ...said.entries })), v.maxLength(MOST_ITEMS)),
});

const spread = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.length(scale.length));

/** A sheet that is being filled in. */
const sheet = v.strictObject({
  id: ratingsFile.entries.id,
  edition: named(MOST_PANEL),
  panel: panelName,
  block,
  round,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  ratings: v.record(itemId, v.strictObject({ mark, ...said.entries })),
  /** In the second round: how the panel rated each item in the first. */
  panelSaid: v.record(itemId, spread),
});
/** Who reviews on this device, and their sheets: the last is the one that is open. */
export const sheetsKept = v.strictObject({ version: v.literal(1), reviewer: v.nullable(reviewer), sheets: v.array(sheet) });

export type Reviewer = Of<typeof reviewer>;
export type Said = Of<typeof said>;
export type RatingsFile = Of<typeof ratingsFile>;
export type RatingSheet = Of<typeof sheet>;
export type SheetsKept = Of<typeof sheetsKept>;
