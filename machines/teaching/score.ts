// Marks for predictions, and how sure people were of them. What authorities differ on is never marked.

import { type Commitment, type Mark, type Marked, type Sureness, sureness } from '#machines/contracts/kept-on-device.ts';
import type { Fact, Party } from '#machines/facts/vocabulary.ts';
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

/**
 * The fact that a learner missed, if any: the most telling one that decides, where they were wrong or named a fact that does not.
 * What is for discussion is missed by nobody.
 */
export function missedFact(deciding: readonly Fact[], { because }: Pick<Commitment, 'because'>, mark: Mark): Fact | undefined {
  if (mark === 'forDiscussion') return undefined;
  const namedAnother = because !== null && !deciding.includes(because);
  const namedIt = because !== null && deciding.includes(because);
  return namedAnother || (mark === 'wrong' && !namedIt) ? deciding[0] : undefined;
}

export interface Missed {
  readonly fact: Fact;
  readonly times: number;
}
/** The facts missed, most often first. */
export function missedFacts(rows: readonly Marked[]): Missed[] {
  const times = new Map<Fact, number>();
  for (const { missed } of rows) if (missed) times.set(missed, (times.get(missed) ?? 0) + 1);
  return [...times].map(([fact, n]) => ({ fact, times: n })).sort((a, b) => b.times - a.times);
}
