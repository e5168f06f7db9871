// Marks for predictions, and how sure people were of them. What authorities differ on is never marked.

import type { Action, Fact, Party } from '#machines/facts/vocabulary.ts';
import type { Outcome } from '#machines/rules/rule.ts';

export const confidences = ['guess', 'fairly', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** What a learner said before seeing: who holds it (null: nobody needs to), how sure, and on which fact it rests. */
export interface Commitment {
  readonly action: Action;
  readonly holder: Party | null;
  readonly confidence: Confidence;
  readonly because: Fact | null;
}
export const marks = ['right', 'wrong', 'forDiscussion'] as const;
export type Mark = (typeof marks)[number];

/** A row that rests on somebody's acceptance, or on which authorities differ, is for discussion whatever was said. */
export const forDiscussion = (outcome: Pick<Outcome, 'standing'>): boolean =>
  outcome.standing === 'contested' || outcome.standing === 'byAgreement';

export const markOf = (holder: Party | null, outcome: Pick<Outcome, 'holder' | 'standing'>): Mark =>
  forDiscussion(outcome) ? 'forDiscussion' : holder === outcome.holder ? 'right' : 'wrong';

export interface Marked {
  readonly action: Action;
  readonly said: Party | null;
  readonly held: Party | null;
  readonly confidence: Confidence;
  readonly mark: Mark;
}
export interface Calibration {
  readonly confidence: Confidence;
  readonly right: number;
  readonly of: number;
}

/** How often each degree of confidence was right. Rows for discussion stay out. */
export function calibrationOf(rows: readonly Marked[]): Calibration[] {
  return confidences.map((confidence) => {
    const scored = rows.filter((row) => row.confidence === confidence && row.mark !== 'forDiscussion');
    return { confidence, right: scored.filter((row) => row.mark === 'right').length, of: scored.length };
  });
}

/** Sure and wrong: the rows that teach most. */
export const sureAndWrong = (rows: readonly Marked[]): Marked[] => rows.filter((row) => row.confidence === 'sure' && row.mark === 'wrong');
