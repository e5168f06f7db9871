// The walk of the whole check, its chart assembled of every flow: loaded after the opening.

import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options } from '#machines/facts/vocabulary.ts';
import { calledFor, checkAsking } from '#machines/flows/check.ts';
import type { Flow, Page } from '#machines/flows/flow.ts';
import { waitingOn, walk as walkOf } from '#machines/flows/walk.ts';
import { takeIn } from '../take-in.ts';
import { byTables, type Journey, journeyOf, shownOn } from './by-tables.ts';

const check = checkAsking(byTables);

const pageOf = (flow: string, page: string): Page | undefined => check.flows.find(({ id }) => id === flow)?.pages[page];

/** Walks the check with these answers. */
export const walk = (answers: Answers): Journey => journeyOf(walkOf(check, answers));

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
    const taken = takeIn(now, { asks: [fact] }, { [fact]: value } as Answers).answers;
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
