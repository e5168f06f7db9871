// The exchanges that the promises of flows are held to, and how they are walked.
import fc from 'fast-check';
import { decidedBy } from '#machines/decide/reading-down.ts';
import { boxesOf } from '#machines/facts/condition-sets.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { itinerary } from '#machines/flows/itinerary.ts';
import { tables } from '#machines/rules/index.ts';
import type { Table } from '#machines/rules/rule.ts';
import { completeExchange, exchangeIn, unanswered } from '../coherent.ts';
import { asked } from './flows.ts';

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

/** The facts that walking the whole itinerary asks for. */
export function walkAll(flows: readonly Flow[], exchange: Facts): Facts {
  const on = (id: string): Flow => flows.find((flow) => flow.id === id) as Flow;
  let told: Facts = {};
  for (let n = 0; n < 30; n++) {
    const before = Object.keys(told).length;
    told = asked(itinerary(told).map(on), exchange, told);
    if (Object.keys(told).length === before) return told;
  }
  throw new Error(`the itinerary does not end for ${JSON.stringify(exchange)}`);
}

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
  !inItineraries.includes(flow.id) || (itinerary(facts) as readonly string[]).includes(flow.id);
