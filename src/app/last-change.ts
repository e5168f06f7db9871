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
 * @param from where it was made: what an earlier change there did is said with it
 */
export function noteChange(
  before: Answers,
  change: Change,
  to: Pick<Place, 'path' | 'answers'>,
  kept: readonly Fact[],
  from?: Pick<Place, 'path' | 'answers'>,
): void {
  const other = (Object.keys(before) as Fact[]).some(
    (fact) => change.answers[fact] !== undefined && JSON.stringify(change.answers[fact]) !== JSON.stringify(before[fact]),
  );
  const now =
    other || change.dropped.length > 0 ? { dropped: change.dropped, kept, needed: newlyNeeded(before, change.answers) } : undefined;
  const earlier = last && from && last.path === from.path && last.answers === from.answers ? last : undefined;
  const answered = (fact: Fact) => change.answers[fact] !== undefined;
  const both = (what: 'dropped' | 'kept' | 'needed') => [...new Set([...(earlier?.[what] ?? []), ...(now?.[what] ?? [])])];
  last =
    now || earlier
      ? {
          ...to,
          dropped: both('dropped').filter((fact) => !answered(fact)),
          kept: both('kept').filter(answered),
          needed: both('needed').filter((fact) => !answered(fact)),
        }
      : undefined;
}

/** What a change did is said on the page that it leads on to. */
export function carryChange(to: Pick<Place, 'path' | 'answers'>): void {
  if (last?.answers === to.answers) last = { ...last, ...to };
}

function newlyNeeded(before: Answers, now: Answers): Fact[] {
  const was = cohere(knownFrom(before)).known.doesNotArise;
  const is = cohere(knownFrom(now)).known.arises;
  return allFacts.filter((fact) => now[fact] === undefined && was?.has(fact) && is?.has(fact));
}

/** What the change that led here did, if one did. */
export const changeThatLedTo = (place: Place): LastChange | undefined =>
  last?.path === place.path && last.answers === place.answers ? last : undefined;
