// The way through an exchange: which page is next, and what becomes of other answers when one is changed.

import { knownFrom } from '#machines/facts/known-from.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Answers, facts as allFacts, type Fact, type Facts, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { arising, type Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { firstFlow } from './flows-at-hand.ts';

export interface Step {
  readonly flow: FlowId;
  readonly page: string;
  readonly asked: readonly Fact[];
}
export interface Journey {
  /** Pages answered, in order. */
  readonly passed: readonly Step[];
  /** The next page with something to ask, or null at the end. */
  readonly next: { readonly flow: FlowId; readonly page: string } | null;
}

let last: { readonly key: string; readonly way: Promise<Journey> } | undefined;

/** Where everybody starts: the first page of the first flow. No walk is needed to know it. */
const start: Promise<Journey> = Promise.resolve({ passed: [], next: { flow: firstFlow.id, page: firstFlow.initial } });

/** The walk that these answers make. The last whole walk is kept: a page asks for it twice. */
export function journey(answers: Answers, only?: readonly FlowId[]): Promise<Journey> {
  if (only) return walked(answers, only);
  const key = JSON.stringify(allFacts.map((fact) => answers[fact] ?? null));
  if (last?.key === key) return last.way;
  const way = Object.keys(answers).length === 0 ? start : walked({ ...answers });
  last = { key, way };
  // A flow that could not be loaded is asked for again.
  way.catch(() => {
    if (last?.way === way) last = undefined;
  });
  return way;
}

const walked = async (answers: Answers, only?: readonly FlowId[]): Promise<Journey> => (await import('./walk.ts')).walk(answers, only);

export interface Change {
  readonly answers: Answers;
  /** Answers that no longer arise, or that contradict the new one, and were left out. */
  readonly dropped: readonly Fact[];
  /** Answers given later that still stand. */
  readonly kept: readonly Fact[];
}

/** Takes in the answers of one page: later answers that still apply are kept, the others are named. */
export function takeIn(before: Answers, page: Page, given: Answers): Change {
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

/** The questions that a page shows with these answers in hand. */
export const shownOn = (page: Page, answers: Answers): Fact[] => arising(page, answers);

export const factsOf = (answers: Answers): Facts => knownFrom(answers);

const without = (answers: Answers, facts: readonly Fact[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => !facts.includes(fact as Fact))) as Answers;
