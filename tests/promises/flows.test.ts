import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions } from '#machines/facts/vocabulary.ts';
import { flowOf, flows } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import * as promise from './flows.ts';
import { byTables, calledFor, exchanges, some, walkAll, withDetail } from './walks.ts';

const { opening } = flowOf;

test('a complete walk settles what its flow says it settles', () =>
  expect(
    promise
      .sufficient(
        opening,
        flows,
        tables,
        some.filter((facts) => facts.urgency !== 'emergency'),
        calledFor,
      )
      .slice(0, 3),
  ).toEqual([]));
test('a walk of the whole check settles every action, also where it asks only what can still move a row', () => {
  for (const exchange of some) {
    if (exchange.urgency === 'emergency') continue;
    for (const told of [walkAll(exchange), walkAll(exchange, byTables)])
      expect(promise.openAfter(told, tables), JSON.stringify(told)).toEqual([]);
  }
});
test('no walk asks a question that changes nothing', () =>
  expect(promise.necessary(flows, tables, exchanges, ['localAgreement'])).toEqual([]));
test('every flow is finite, and every page is reached', () => expect(promise.finite(flows)).toEqual([]));
test('no guard reads a fact that some walk leaves unasked', () => expect(promise.noHiddenDefault(opening, flows)).toEqual([]));
test('every fact that a table reads is asked', () => expect(promise.everyFactIsAsked(flows, tables, {})).toEqual([]));
test('every action is settled by some flow', () => expect(promise.everyActionIsSettled(flows, actions)).toEqual([]));
test('some walk arrives at every rule and note', () => expect(promise.everyRuleIsWalked(exchanges.map(withDetail), tables)).toEqual([]));
test('a walk on which anything is not known still ends, and decides nothing by it', () => {
  fc.assert(
    fc.property(completeExchange, fc.infiniteStream(fc.boolean()), (exchange, coins) => {
      const next = coins[Symbol.iterator]();
      promise.withUnknown(flows, exchange, () => next.next().value === true);
    }),
    { numRuns: 60, seed: 3 },
  );
});
