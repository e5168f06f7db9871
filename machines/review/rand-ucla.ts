// The RAND/UCLA appropriateness method: what the ratings of a panel on a scale of 1 to 9 come to.
// Fitch K, Bernstein SJ, Aguilar MD, et al. The RAND/UCLA Appropriateness Method User's Manual. Santa Monica: RAND, 2001 (MR-1269).

/** Fewer ratings than these decide nothing. */
export const LEAST_RATINGS = 7;
/** The range that a panel without any lean must exceed to be in disagreement, and what a lean adds to it. */
const RANGE_IF_SYMMETRIC = 2.35;
const FOR_ASYMMETRY = 1.5;
const MIDDLE_OF_SCALE = 5;

export const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Rating = (typeof scale)[number];

/** What is worked out from the ratings of one item. */
export interface Measured {
  readonly ratings: number;
  readonly median: number;
  /** The 30th and the 70th percentile, and the range between them. */
  readonly p30: number;
  readonly p70: number;
  readonly range: number;
  /** The range adjusted for symmetry: what the range must exceed for disagreement. */
  readonly adjusted: number;
  readonly disagreement: boolean;
}
export const panelResults = ['agreed', 'uncertain', 'rejected', 'tooFew'] as const;
export type PanelResult = (typeof panelResults)[number];

/** A percentile, between the two ratings nearest to it where it falls between them. */
function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return clean(below + (above - below) * (at - Math.floor(at)));
}
/** Without what binary fractions add at the fifteenth place: the edge of disagreement is compared exactly. */
const clean = (value: number): number => Math.round(value * 1e9) / 1e9;

/** What some ratings come to; null where there are none. */
export function measure(ratings: readonly Rating[]): Measured | null {
  if (ratings.length === 0) return null;
  const sorted = [...ratings].sort((a, b) => a - b);
  const p30 = percentile(sorted, 0.3);
  const p70 = percentile(sorted, 0.7);
  const range = clean(p70 - p30);
  const adjusted = clean(RANGE_IF_SYMMETRIC + FOR_ASYMMETRY * Math.abs(MIDDLE_OF_SCALE - (p30 + p70) / 2));
  return { ratings: ratings.length, median: percentile(sorted, 0.5), p30, p70, range, adjusted, disagreement: range > adjusted };
}

/** What a panel has said: agreed in the upper third, rejected in the lower, uncertain between them or in disagreement. */
export function panelResult(ratings: readonly Rating[]): PanelResult {
  const measured = measure(ratings);
  if (!measured || measured.ratings < LEAST_RATINGS) return 'tooFew';
  if (measured.disagreement) return 'uncertain';
  if (measured.median >= 7) return 'agreed';
  return measured.median <= 3 ? 'rejected' : 'uncertain';
}

/** How many gave each rating, from 1 to 9. */
export type Spread = readonly number[];
export const spreadOf = (ratings: readonly Rating[]): Spread => scale.map((one) => ratings.filter((rating) => rating === one).length);
export const ratingsIn = (spread: Spread): Rating[] => scale.flatMap((one, n) => Array.from({ length: spread[n] ?? 0 }, () => one));

/**
 * The older definition by counting heads, which the manual gives beside the other for panels of 8 to 16.
 * @returns null for a panel of another size, for which none is given
 */
export function byHeads(ratings: readonly Rating[]): 'agreement' | 'disagreement' | 'neither' | null {
  const limit = mostOutside(ratings.length);
  if (limit === null) return null;
  const median = measure(ratings)?.median ?? 0;
  // A median between two thirds lies in neither.
  const third = [2, 5, 8].find((middle) => Math.abs(median - middle) <= 1);
  const outside = ratings.filter((rating) => third === undefined || Math.abs(rating - third) > 1).length;
  if (outside <= limit) return 'agreement';
  const low = ratings.filter((rating) => rating <= 3).length;
  const high = ratings.filter((rating) => rating >= 7).length;
  return low > limit && high > limit ? 'disagreement' : 'neither';
}
/** The most ratings outside the third of the median with which a panel still agrees. */
export function mostOutside(size: number): number | null {
  if (size >= 8 && size <= 10) return 2;
  if (size >= 11 && size <= 13) return 3;
  return size >= 14 && size <= 16 ? 4 : null;
}
