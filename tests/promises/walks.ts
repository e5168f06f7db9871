// The exchanges that the promises of flows are held to, and how they are walked.
import fc from 'fast-check';

import { decidedBy } from '#machines/decide/reading-down.ts';
import { stillMatters } from '#machines/decide/still-matters.ts';
import { boxesOf } from '#machines/facts/condition-sets.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { answer, begin, type Step } from '#machines/flows/chart.ts';
import { checkAsking, calledFor as flowsFor } from '#machines/flows/check.ts';
import type { Flow, Page } from '#machines/flows/flow.ts';
import { type Assembled, everythingMatters, type Matters, waitingOn } from '#machines/flows/walk.ts';
import { tables } from '#machines/rules/index.ts';
import type { Table } from '#machines/rules/rule.ts';
import { completeExchange, exchangeIn, unanswered } from '../coherent.ts';

/** Where each row decides, and where each note stands. */
const regionsOf = ({ rules, notes }: Table) => [
  ...rules.map((_, n) => decidedBy(rules, n, boxesOf({}), unanswered)),
  ...notes.map((note) =>
    rules.map((rule, n) => (rule.holder === null ? null : decidedBy(rules, n, note.when.flatMap(boxesOf), unanswered))).find(Boolean),
  ),
];
/** One exchange for every row and note, made from where it holds. */
const directed = Object.values(tables)
  .flatMap((table) =>
    regionsOf(table).flatMap((region, n) => {
      const facts = region ? exchangeIn(region, n + 1) : null;
      return facts ? [facts] : [];
    }),
  )
  .filter((facts) => cohere(facts).contradictions.length === 0);

/** Random exchanges. */
export const some: readonly Facts[] = fc.sample(completeExchange, { numRuns: 150, seed: 5 });
/** One exchange for every rule and note, and random ones beside them. */
export const exchanges: readonly Facts[] = [...directed, ...some];

/** Only what can still move a row, as the app asks it. */
export const byTables: Matters = (fact, answers) => stillMatters(tables, fact, answers);
const whole = { everything: checkAsking(everythingMatters), what: checkAsking(byTables) };

/** One page of a walk: what was known when it was reached, and what it asked. */
export interface AskedPage {
  readonly at: string;
  readonly told: Facts;
  readonly asks: readonly Fact[];
}

/** The walk of the whole check with one exchange in mind, page by page. */
export function walkPages(
  exchange: Facts,
  matters: Matters = everythingMatters,
): { readonly told: Facts; readonly pages: readonly AskedPage[] } {
  const check = matters === everythingMatters ? whole.everything : whole.what;
  const pages: AskedPage[] = [];
  let told: Facts = {};
  let step = begin(check.chart, told);
  for (let n = 0; n < 60; n++) {
    const { at } = step;
    if (!at) return { told, pages };
    const page = check.flows.find(({ id }) => id === at.flow)?.pages[at.page] as Page;
    const asks = waitingOn(page, told, matters);
    const [fact] = asks.filter((one) => exchange[one] !== undefined);
    if (!fact) throw new Error(`machines/flows: "${at.flow}/${at.page}" asks ${asks}, which does not arise in ${JSON.stringify(exchange)}`);
    pages.push({ at: `${at.flow}/${at.page}`, told, asks });
    told = { ...told, [fact]: exchange[fact] };
    step = oneMore(check, step, told, fact, matters);
  }
  throw new Error(`the check does not end for ${JSON.stringify(exchange)}`);
}

/**
 * Where a walk stands after one answer more. As the app does, from the beginning, where what matters may bring an earlier page back; where everything is
 * asked, a step on, and from the beginning once it ends.
 */
export function oneMore({ chart }: Assembled, from: Step, told: Facts, fact: Fact, matters: Matters = everythingMatters): Step {
  const next = matters === everythingMatters ? answer(chart, from.snapshot, fact, told[fact] as NonNullable<Facts[Fact]>) : null;
  return next?.at ? next : begin(chart, told);
}

/** The facts that walking the whole check asks for. */
export const walkAll = (exchange: Facts, matters: Matters = everythingMatters): Facts => walkPages(exchange, matters).told;

/** The same with what "add detail" asks where an emergency leaves the walk. */
export const withDetail = (exchange: Facts): Facts =>
  exchange.urgency === 'emergency' ? { ...walkAll({ ...exchange, urgency: 'urgent' }), urgency: 'emergency' } : walkAll(exchange);

const inItineraries: readonly string[] = [
  'beforeAsking',
  'waiting',
  'testsAndResults',
  'medicines',
  'actingOnAdvice',
  'referralAndConversion',
  'tellingThePatient',
];

/** Flows that an itinerary calls for only in some exchanges are asked there; the others are asked for alone, anywhere. */
export const calledFor = (flow: Pick<Flow, 'id'>, facts: Facts): boolean =>
  !inItineraries.includes(flow.id) || flowsFor(facts).some(({ id }) => id === flow.id);
