// What became of other answers when one was changed: said once, on the page that the change led to.

import { knownFrom } from '#machines/facts/known-from.ts';
import { type Answers, facts as allFacts, type Fact } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Change } from '#src/features/check/take-in.ts';
import type { Place } from './location.ts';

interface LastChange {
  readonly path: string;
  readonly answers: string;
  readonly dropped: readonly Fact[];
  readonly kept: readonly Fact[];
  /** Questions that did not arise before. */
  readonly needed: readonly Fact[];
}
let last: LastChange | undefined;

/**
 * Notes what became of the other answers, where an answer that had been given is now another.
 * @param before the answers as they were
 * @param change what `takeIn` made of them
 * @param to where the change leads
 * @param kept those of the kept answers that are worth naming
 */
export function noteChange(before: Answers, change: Change, to: Pick<Place, 'path' | 'answers'>, kept: readonly Fact[]): void {
  const other = (Object.keys(before) as Fact[]).some(
    (fact) => change.answers[fact] !== undefined && JSON.stringify(change.answers[fact]) !== JSON.stringify(before[fact]),
  );
  last =
    other || change.dropped.length > 0 ? { ...to, dropped: change.dropped, kept, needed: newlyNeeded(before, change.answers) } : undefined;
}

function newlyNeeded(before: Answers, now: Answers): Fact[] {
  const was = cohere(knownFrom(before)).known.doesNotArise;
  const is = cohere(knownFrom(now)).known.arises;
  return allFacts.filter((fact) => now[fact] === undefined && was?.has(fact) && is?.has(fact));
}

/** What the change that led here did, if one did. */
export const changeThatLedTo = (place: Place): LastChange | undefined =>
  last?.path === place.path && last.answers === place.answers ? last : undefined;
