// What becomes of other answers when one is changed.

import { knownFrom } from '#machines/facts/known-from.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Answers, type Fact, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Page } from '#machines/flows/flow.ts';

export interface Change {
  readonly answers: Answers;
  /** Answers that no longer arise, or that contradict the new one, and were left out. */
  readonly dropped: readonly Fact[];
  /** Answers given later that still stand. */
  readonly kept: readonly Fact[];
}

/** Takes in the answers of one page: later answers that still apply are kept, the others are named. */
export function takeIn(before: Answers, page: Pick<Page, 'asks'>, given: Answers): Change {
  let merged: Answers = { ...without(before, page.asks), ...given };
  const dropped: Fact[] = [];
  for (let tries = 0; tries < 5; tries++) {
    const clash = readFacts(knownFrom(merged)).problems.find((p) => p.kind === 'contradiction');
    if (!clash) break;
    const pair = clash.fact.split(', ') as [Fact, Fact];
    const loser = pair.find((fact) => !(fact in given)) ?? pair[1];
    merged = without(merged, [loser]);
    dropped.push(loser);
  }
  const { known, setAside } = cohere(knownFrom(merged));
  for (const fact of Object.keys(merged) as Fact[]) {
    if (fact in given) continue;
    const gone = known.doesNotArise?.has(fact) || setAside.includes(fact) || gateIsShut(fact, merged);
    if (!gone) continue;
    merged = without(merged, [fact]);
    dropped.push(fact);
  }
  const kept = (Object.keys(merged) as Fact[]).filter((fact) => !(fact in given) && fact in before);
  return { answers: merged, dropped: [...new Set(dropped)], kept };
}

/** Would this fact still arise if it had not been answered? */
function gateIsShut(fact: Fact, answers: Answers): boolean {
  const { known } = cohere(knownFrom(without(answers, [fact])));
  return known.doesNotArise?.has(fact) === true || (takesMany(fact) && known[fact] !== undefined);
}

const without = (answers: Answers, facts: readonly Fact[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !facts.includes(fact as Fact))) as Answers;

/** What one press states of the questions that are still open here, or undefined where it would state fewer than two. */
export function usualOn({ usual }: Page, facts: readonly Fact[], answers: Answers): Answers | undefined {
  const left = facts.filter((fact) => answers[fact] === undefined && usual?.[fact] !== undefined);
  return left.length > 1 ? (Object.fromEntries(left.map((fact) => [fact, usual?.[fact]])) as Answers) : undefined;
}
