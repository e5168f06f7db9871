// Marks for predictions, and how sure people were of them. What authorities differ on is never marked.

import { type Mark, type Marked, type Sureness, sureness } from '#machines/contracts/kept-on-device.ts';
import type { Party } from '#machines/facts/vocabulary.ts';
import type { Outcome } from '#machines/rules/rule.ts';

/** A row that rests on somebody's acceptance, or on which authorities differ, is for discussion whatever was said. */
export const forDiscussion = (outcome: Pick<Outcome, 'standing'>): boolean =>
  outcome.standing === 'contested' || outcome.standing === 'byAgreement';

export const markOf = (holder: Party | null, outcome: Pick<Outcome, 'holder' | 'standing'>): Mark =>
  forDiscussion(outcome) ? 'forDiscussion' : holder === outcome.holder ? 'right' : 'wrong';

export interface Calibration {
  readonly confidence: Sureness;
  readonly right: number;
  readonly of: number;
}

/** How often each degree of confidence was right. Rows for discussion stay out. */
export function calibrationOf(rows: readonly Marked[]): Calibration[] {
  return sureness.options.map((confidence) => {
    const scored = rows.filter((row) => row.confidence === confidence && row.mark !== 'forDiscussion');
    return { confidence, right: scored.filter((row) => row.mark === 'right').length, of: scored.length };
  });
}

/** Sure and wrong: the rows that teach most. */
export const sureAndWrong = (rows: readonly Marked[]): Marked[] => rows.filter((row) => row.confidence === 'sure' && row.mark === 'wrong');

/** Right in a hundred, over what is scored; null where nothing is. */
export function scoreOf(rows: readonly Marked[]): number | null {
  const scored = rows.filter((row) => row.mark !== 'forDiscussion');
  return scored.length === 0 ? null : Math.round((100 * scored.filter((row) => row.mark === 'right').length) / scored.length);
}
