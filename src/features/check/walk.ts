// The walk of the whole check: its chart, XState and the tables, loaded with the first answer.

import { stillMatters } from '#machines/decide/still-matters.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options } from '#machines/facts/vocabulary.ts';
import { calledFor, checkAsking, type Matters, waitingOn, walk as walkOf } from '#machines/flows/check.ts';
import { arising, type Flow, type Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { takeIn } from './take-in.ts';

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

/** Can an answer still move a row of this edition? */
const byTables: Matters = (fact, answers) => stillMatters(tables, fact, answers);
const check = checkAsking(byTables);

const pageOf = (flow: string, page: string): Page | undefined => check.flows.find(({ id }) => id === flow)?.pages[page];

/** Walks the check with these answers. */
export function walk(answers: Answers): Journey {
  const { passed, at } = walkOf(check, answers);
  return {
    passed: passed.map(({ flow, page, asked }) => ({ flow: flow as FlowId, page, asked })),
    next: at && { flow: at.flow as FlowId, page: at.page },
  };
}

/** The questions of a page that are shown: what was answered, and what can still move a row. */
export const shownOn = (page: Page, answers: Answers): Fact[] => {
  const waits = new Set(waitingOn(page, answers, byTables));
  return arising(page, answers).filter((fact) => answers[fact] !== undefined || waits.has(fact));
};

/**
 * The pages that these answers call for, whatever was asked before: for all questions on one screen. A question that would stand alone
 * stands with the page whose one press states it with others.
 */
export function pagesAsked(
  answers: Answers,
): { readonly flow: Flow; readonly name: string; readonly page: Page; readonly facts: readonly Fact[] }[] {
  const pages = calledFor(answers).flatMap((flow) =>
    Object.entries(flow.pages).map(([name, page]) => ({ flow, name, page, facts: shownOn(page, answers) })),
  );
  const seen = new Set<Fact>();
  return pages.flatMap((one, place) => {
    const fresh = one.facts.filter((fact) => !seen.has(fact));
    const [alone] = fresh;
    const elsewhere =
      alone &&
      fresh.length === 1 &&
      pages.slice(place + 1).some(({ page, facts }) => page.usual?.[alone] && facts.includes(alone) && facts.length > 1);
    if (!alone || elsewhere) return [];
    for (const fact of fresh) seen.add(fact);
    return [{ ...one, facts: fresh }];
  });
}

/** What an ordinary exchange answers, for guessing how far it is: nothing of it is ever shown or kept. */
const likely: Answers = {
  stage: 'replied',
  route: 'advice',
  urgency: 'routine',
  requesterRole: 'gp',
  replyAsks: ['test'],
  testOrderedBy: 'nobody',
  testPurpose: 'requesterManagement',
  patientTold: 'nobody',
};
const MOST_PAGES = 15;

/** The same answers with a page answered as an ordinary exchange would. */
function answeredAsUsual(page: Page, answers: Answers): Answers {
  let now = answers;
  for (let n = 0; n < page.asks.length; n++) {
    const fact = waitingOn(page, now, byTables)[0];
    if (!fact) break;
    const value = likely[fact] ?? page.usual?.[fact] ?? options[fact][0];
    const taken = takeIn(now, { asks: [fact], next: [] }, { [fact]: value } as Answers).answers;
    now = taken[fact] === undefined ? { ...taken, [fact]: SAID_UNKNOWN } : taken;
  }
  return now;
}

/** About how many pages are left, the one at hand included, if the rest of the exchange is ordinary. */
export function pagesLeft(answers: Answers): number {
  let now = answers;
  for (let n = 0; n < MOST_PAGES; n++) {
    const { next } = walk(now);
    const page = next && pageOf(next.flow, next.page);
    if (!page) return n;
    now = answeredAsUsual(page, now);
  }
  return MOST_PAGES;
}
