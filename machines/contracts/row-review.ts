// What stands beside a row that a panel has rated.
import * as v from 'valibot';
import type { Nation } from '#machines/facts/vocabulary.ts';
import type { Of } from './terms.ts';

export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const rowReview = v.strictObject({
  result: v.pipe(
    v.picklist(['agreed', 'uncertain', 'rejected', 'changed']),
    v.description('"changed" where the row is another now than the one that was rated.'),
  ),
  panel: v.pipe(v.string(), v.minLength(1)),
  members: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many rated it.')),
  median: v.number(),
  month,
});
export type RowReview = Of<typeof rowReview>;

/** What panels came to, by nation and then by row, as `orderTest.theRequesterAgreedToOrderIt`. */
export type Reviews = { readonly [N in Nation]?: Readonly<Record<string, RowReview>> };
