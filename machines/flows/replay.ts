// Where a flow stands with these answers: pure transitions of its machine, no actor and no store.

import { initialTransition, transition } from 'xstate';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { gateFacts } from '#machines/facts/what-follows.ts';
import { arising, asksOf, type Flow, type Page } from './flow.ts';
import { answerEvent, machineOf } from './flow-machine.ts';

/** The questions that a walk hears page by page: all of the flow's, but for one that tells whether an earlier page arises. */
function ownAsks(flow: Flow): ReadonlySet<Fact> {
  const pages = Object.values(flow.pages) as Page[];
  const tellsEarlier = (fact: Fact) =>
    pages.some((page, n) =>
      pages
        .slice(0, n)
        .some(
          (earlier) => page.asks.includes(fact) && !earlier.asks.includes(fact) && earlier.asks.some((f) => gateFacts(f).includes(fact)),
        ),
    );
  return new Set(asksOf(flow).filter((fact) => !tellsEarlier(fact)));
}

export interface Walk {
  /** Pages passed, in order, with the questions of each that arose. */
  readonly passed: readonly { readonly page: string; readonly asked: readonly Fact[] }[];
  /** The page at which the walk waits, or null where the flow is done. */
  readonly at: string | null;
}

/**
 * The walk that a flow makes with these answers: what is known, said to be unknown, or does not arise is passed through.
 * @returns the pages passed and the first page still unanswered
 * @throws Error where a flow goes round in a loop
 */
export function replay(flow: Flow, answers: Answers): Walk {
  const machine = machineOf(flow);
  const own = ownAsks(flow);
  const background = Object.fromEntries(Object.entries(answers).filter(([fact]) => !own.has(fact as Fact)));
  let [snapshot] = initialTransition(machine, background as Answers);
  const passed: { page: string; asked: Fact[] }[] = [];
  while (snapshot.status === 'active') {
    const page = flow.pages[snapshot.value as string] as Page;
    const name = snapshot.value as string;
    const asked: Fact[] = [];
    while (snapshot.status === 'active' && snapshot.value === name) {
      const told: Answers = snapshot.context.answers;
      const fact = arising(page, told).find((f) => told[f] === undefined);
      const value = fact && answers[fact];
      if (!fact || value === undefined) return { passed, at: name };
      asked.push(fact);
      [snapshot] = transition(machine, snapshot, answerEvent(fact, value));
    }
    if (asked.length) passed.push({ page: name, asked });
  }
  return { passed, at: null };
}
