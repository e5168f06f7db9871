// Consensus files read against the edition: what stands beside each row of each nation, and what does not fit.
import * as v from 'valibot';
import { type ConsensusFile, consensusFile, type RatedItem } from '#machines/contracts/consensus-file.ts';
import type { Reviews, RowReview } from '#machines/contracts/row-review.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { LEAST_RATINGS, measure, panelResult, ratingsIn } from './rand-ucla.ts';

/** What there is to have been rated in this edition. */
export interface Rateable {
  /** What each item is now, by its name. */
  readonly marks: ReadonlyMap<string, string>;
  /** The rows that can decide something in a nation. */
  readonly rowsIn: (nation: Nation) => ReadonlySet<string>;
}

/**
 * What some consensus files say of the rows of this edition.
 * @param files what was parsed, each under the name of its file
 * @returns the reviews, the later over the earlier; and what does not fit: then the files must not be built with
 */
export function reviewsOf(
  files: Readonly<Record<string, unknown>>,
  now: Rateable,
): { readonly reviews: Reviews; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = Object.entries(files).flatMap(([name, value]) => {
    const one = v.safeParse(consensusFile, value);
    if (!one.success) {
      problems.push(`${name}: ${v.getDotPath(one.issues[0]) ?? 'file'}: ${one.issues[0].message}`);
      return [];
    }
    const file = one.output as ConsensusFile;
    problems.push(...wrongIn(file, now).map((problem) => `${name}: ${problem}`));
    return [file];
  });
  const reviews: { [N in Nation]?: Record<string, RowReview> } = {};
  for (const file of read.sort((a, b) => a.month.localeCompare(b.month)))
    for (const item of file.items) {
      const review = reviewIn(item, file, now);
      if (!review || !item.nation) continue;
      reviews[item.nation] = { ...reviews[item.nation], [item.item]: review };
    }
  return { reviews, problems };
}

const isRow = (item: RatedItem): boolean => item.item.includes('.');

/** What stands beside the row that an item is; null where it is none, or too few rated it. */
function reviewIn(item: RatedItem, { panel, month }: ConsensusFile, { marks }: Rateable): RowReview | null {
  if (!isRow(item) || item.median === null || item.result === 'tooFew') return null;
  const members = item.spread.reduce((sum, one) => sum + one, 0);
  return { result: marks.get(item.item) === item.mark ? item.result : 'changed', panel, members, median: item.median, month };
}

/** What in a file does not follow from its own ratings, or is not in this edition. */
function wrongIn(file: ConsensusFile, now: Rateable): string[] {
  const whole = new Map(file.blocks.map((one) => [one.block, one]));
  const ofBlocks = file.blocks
    .filter((one) => one.complete !== one.members >= LEAST_RATINGS)
    .map((one) => `${one.block}: complete is not what ${one.members} members come to`);
  return [
    ...ofBlocks,
    ...file.items.flatMap((item) => wrongItem(item, whole.get(item.block)?.complete, now).map((what) => `${item.item}: ${what}`)),
  ];
}
function wrongItem(item: RatedItem, complete: boolean | undefined, { marks, rowsIn }: Rateable): string[] {
  if (complete === undefined) return [`${item.block} is no block of this file`];
  if (!marks.has(item.item)) return ['there is no such row, duty, page or hazard in this edition'];
  if (isRow(item) && (!item.nation || !rowsIn(item.nation).has(item.item))) return [`no such row in ${item.nation}`];
  const ratings = ratingsIn(item.spread);
  const measured = measure(ratings);
  const result = complete ? panelResult(ratings) : 'tooFew';
  return [
    ...(item.median === (measured?.median ?? null) ? [] : [`the median is ${measured?.median}, not ${item.median}`]),
    ...(item.disagreement === (measured?.disagreement ?? false) ? [] : ['disagreement does not follow from the ratings']),
    ...(item.result === result ? [] : [`the result is ${result}, not ${item.result}`]),
  ];
}

/** How many rows of all nations panels have rated as they stand, and how many of those they agreed. */
export function countReviews(reviews: Reviews): { readonly reviewed: number; readonly agreed: number; readonly changed: number } {
  const all = Object.values(reviews).flatMap((rows) => Object.values(rows));
  const of = (...results: readonly RowReview['result'][]) => all.filter((one) => results.includes(one.result)).length;
  return { reviewed: of('agreed', 'uncertain', 'rejected'), agreed: of('agreed'), changed: of('changed') };
}
