// How sure a row may be said to be: never surer than what stands behind it.

import type { ClaimFacts } from '#machines/rules/rule.ts';
import type { Allocation } from './allocate.ts';

/** From the surest down. */
const levels = ['high', 'medium-high', 'medium', 'low'] as const;
export type Confidence = (typeof levels)[number];
/** What was not verified counts as low. */
const place = (level: ClaimFacts['confidence']): number => (level === 'unverified' ? levels.length - 1 : levels.indexOf(level));

/**
 * The confidence of one row.
 * @param row its status and basis
 * @param given the most that the rulebook gives to its action
 * @param claims what stands behind it in this nation
 * @returns at most that of its surest claim; where no source carries it, or it is not settled, that of its least sure inference
 */
export function confidenceIn(row: Pick<Allocation, 'status' | 'basis'>, given: Confidence, claims: readonly ClaimFacts[]): Confidence {
  const reasoned = row.basis === 'reading' || row.status !== 'settled' ? claims.filter((claim) => claim.rank === 'I') : [];
  const places = (of: readonly ClaimFacts[]) => of.map((claim) => place(claim.confidence));
  const limit = reasoned.length > 0 ? Math.max(...places(reasoned)) : Math.min(levels.length - 1, ...places(claims));
  return levels[Math.max(place(given), limit)] as Confidence;
}
