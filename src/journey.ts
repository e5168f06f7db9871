// The way through an exchange: which page is next, and what becomes of other answers when one is changed.

import { cohere } from '#machines/coherence.ts';
import { arising, type Flow, type Page } from '#machines/flow.ts';
import { itinerary } from '#machines/itinerary.ts';
import { knownFrom } from '#machines/known-from.ts';
import { readFacts } from '#machines/read-facts.ts';
import { type FlowId, loadFlows } from '#machines/registry.ts';
import { replay } from '#machines/replay.ts';
import { type Answers, facts as allFacts, type Fact, type Facts, takesMany } from '#machines/vocabulary.ts';

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

/** Walks the itinerary with these answers. Loads the flows that it needs. The last whole walk is kept: a page asks for it twice. */
export function journey(answers: Answers, only?: readonly FlowId[]): Promise<Journey> {
  if (only) return walkAll(answers, only);
  const key = JSON.stringify(allFacts.map((fact) => answers[fact] ?? null));
  if (last?.key === key) return last.way;
  const way = walkAll({ ...answers });
  last = { key, way };
  // A flow that could not be loaded is asked for again.
  way.catch(() => {
    if (last?.way === way) last = undefined;
  });
  return way;
}

async function walkAll(answers: Answers, only?: readonly FlowId[]): Promise<Journey> {
  const ids = itinerary(answers).filter((id) => !only || only.includes(id));
  const wanted = only ? [...new Set<FlowId>([...ids, ...only])] : ids;
  const passed: Step[] = [];
  for (const id of wanted) {
    const [flow] = (await loadFlows([id])) as [Flow];
    const walk = replay(flow, answers);
    for (const step of walk.passed) {
      const before = new Set(passed.flatMap((one) => one.asked));
      const asked = step.asked.filter((fact) => !before.has(fact));
      if (asked.length > 0) passed.push({ flow: id, page: step.page, asked });
    }
    if (walk.at) return { passed, next: { flow: id, page: walk.at } };
  }
  return { passed, next: null };
}

export interface Change {
  readonly answers: Answers;
  /** Answers that no longer arise, or that contradict the new one, and were left out. */
  readonly dropped: readonly Fact[];
  /** Answers given later that still stand. */
  readonly kept: readonly Fact[];
}

/** Takes in the answers of one page: later answers that still apply are kept, the others are named. */
export function takeIn(before: Answers, page: Page, given: Answers): Change {
  const merged: Answers = { ...before };
  for (const fact of page.asks) delete merged[fact];
  Object.assign(merged, given);
  const dropped: Fact[] = [];
  for (let tries = 0; tries < 5; tries++) {
    const clash = readFacts(knownFrom(merged)).problems.find((p) => p.kind === 'contradiction');
    if (!clash) break;
    const pair = clash.fact.split(', ') as [Fact, Fact];
    const loser = pair.find((fact) => !(fact in given)) ?? pair[1];
    delete merged[loser];
    dropped.push(loser);
  }
  const { known, setAside } = cohere(knownFrom(merged));
  for (const fact of Object.keys(merged) as Fact[]) {
    if (fact in given) continue;
    const gone = known.doesNotArise?.has(fact) || setAside.includes(fact) || gateIsShut(fact, merged);
    if (!gone) continue;
    delete merged[fact];
    dropped.push(fact);
  }
  const kept = (Object.keys(merged) as Fact[]).filter((fact) => !(fact in given) && fact in before);
  return { answers: merged, dropped: [...new Set(dropped)], kept };
}

/** Would this fact still arise if it had not been answered? */
function gateIsShut(fact: Fact, answers: Answers): boolean {
  const { [fact]: _, ...others } = answers;
  const { known } = cohere(knownFrom(others as Answers));
  return known.doesNotArise?.has(fact) === true || (takesMany(fact) && known[fact] !== undefined);
}

/** The questions that a page shows with these answers in hand. */
export const shownOn = (page: Page, answers: Answers): Fact[] => arising(page, answers);

export const factsOf = (answers: Answers): Facts => knownFrom(answers);
