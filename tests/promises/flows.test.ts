import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { boxesOf, leftOver } from '#machines/boxes.ts';
import { cohere, incoherent } from '#machines/coherence.ts';
import type { Flow } from '#machines/flow.ts';
import { itinerary } from '#machines/itinerary.ts';
import { type FlowId, flowIds, loadFlows } from '#machines/registry.ts';
import { tables } from '#machines/tables.ts';
import { actions, type Facts } from '#machines/vocabulary.ts';
import { completeExchange, exchangeIn, unanswered } from '../coherent.ts';
import * as promise from './flows.ts';

let flows: Flow[];
let opening: Flow;
/** One exchange for every rule and note, made from where it holds, and random ones beside them. */
const directed = Object.values(tables)
  .flatMap((table) =>
    [...table.rules, ...table.notes].flatMap((row, n) => {
      const avoid = [...row.unless.flatMap(boxesOf), ...incoherent, ...unanswered];
      const region = row.when
        .flatMap(boxesOf)
        .map((box) => leftOver(box, avoid))
        .find(Boolean);
      const facts = region ? exchangeIn(region, n + 1) : null;
      return facts ? [facts] : [];
    }),
  )
  .filter((facts) => cohere(facts).contradictions.length === 0);
const some = fc.sample(completeExchange, { numRuns: 150, seed: 5 });
const exchanges = [...directed, ...some];
const on = (id: FlowId): Flow => flows[flowIds.indexOf(id)] as Flow;

/** The facts that walking the whole itinerary asks for. */
function walkAll(exchange: Facts): Facts {
  let told: Facts = {};
  for (let n = 0; n < 30; n++) {
    const before = Object.keys(told).length;
    told = promise.asked(itinerary(told).map(on), exchange, told);
    if (Object.keys(told).length === before) return told;
  }
  throw new Error(`the itinerary does not end for ${JSON.stringify(exchange)}`);
}

beforeAll(async () => {
  flows = await loadFlows(flowIds);
  opening = on('opening');
});

/** Flows that an itinerary calls for only in some exchanges are asked there; the others are asked for alone, anywhere. */
const calledFor = (flow: Flow, facts: Facts): boolean => {
  const all = itinerary(facts);
  const inItineraries: readonly string[] = [
    'beforeAsking',
    'waiting',
    'testsAndResults',
    'medicines',
    'actingOnAdvice',
    'referralAndConversion',
    'tellingThePatient',
  ];
  return inItineraries.includes(flow.id) ? all.includes(flow.id as FlowId) : true;
};

test('a complete walk settles what its flow says it settles', () =>
  expect(promise.sufficient(opening, flows, tables, some, calledFor).slice(0, 3)).toEqual([]));
test('a walk of the whole itinerary settles every action', () => {
  for (const exchange of some) {
    const told = walkAll(exchange);
    expect(promise.openAfter(told, tables), JSON.stringify(told)).toEqual([]);
  }
});
test('no walk asks a question that changes nothing', () =>
  expect(promise.necessary(flows, tables, exchanges, ['localAgreement'])).toEqual([]));
test('every flow is finite, and every page is reached', () => expect(promise.finite(flows)).toEqual([]));
test('no guard reads a fact that some walk leaves unasked', () => expect(promise.noHiddenDefault(opening, flows)).toEqual([]));
test('every fact that a table reads is asked', () => expect(promise.everyFactIsAsked(flows, tables, {})).toEqual([]));
test('every action is settled by some flow', () => expect(promise.everyActionIsSettled(flows, actions)).toEqual([]));
test('some walk arrives at every rule and note', () => expect(promise.everyRuleIsWalked(exchanges.map(walkAll), tables)).toEqual([]));
test('a walk on which anything is not known still ends, and decides nothing by it', () => {
  fc.assert(
    fc.property(completeExchange, fc.infiniteStream(fc.boolean()), (exchange, coins) => {
      const next = coins[Symbol.iterator]();
      promise.withUnknown(flows, exchange, () => next.next().value === true);
    }),
    { numRuns: 60, seed: 3 },
  );
});
