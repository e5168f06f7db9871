// The walk asks only what can still move a row, and leaves at once in an emergency.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, outcomesOf, sameOutcome } from '#machines/decide/decide.ts';
import { answered } from '#machines/decide/still-matters.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import { checkAsking } from '#machines/flows/check.ts';
import { everythingMatters, type Matters, walk } from '#machines/flows/walk.ts';
import { tables } from '#machines/rules/index.ts';
import { completed, completeExchange } from '../coherent.ts';
import { byTables, walkPages } from './walks.ts';

const all = Object.values(tables);

const open = new WeakMap<Facts, readonly { readonly rules: (typeof all)[number]['rules']; readonly outcomes: number }[]>();
/** The rows that are open, each with how many outcomes it may still have. */
function openAt(told: Facts) {
  const before =
    open.get(told) ?? all.map(({ rules }) => ({ rules, outcomes: outcomesOf(rules, told).length })).filter((row) => row.outcomes > 1);
  open.set(told, before);
  return before;
}

/** Does some answer to this question leave a row with other outcomes; or, with the rest answered in some way, another holder or standing? */
function canMove(fact: Fact, told: Facts): boolean {
  const led = answered(told, fact);
  if (openAt(told).some(({ rules, outcomes }) => led.some((then) => outcomesOf(rules, then).length < outcomes))) return true;
  for (let seed = 1; seed <= 25; seed++) {
    const complete = completed(told, seed);
    for (const then of answered(complete, fact))
      for (const { rules } of all) {
        const [a, b] = [decide(rules, complete), decide(rules, then)];
        if (a.status === 'settled' && b.status === 'settled' && !sameOutcome(a.outcome, b.outcome)) return true;
      }
  }
  return false;
}

const idle = (exchanges: readonly Facts[], matters: Matters): string[] =>
  exchanges.flatMap((exchange) =>
    walkPages(exchange, matters).pages.flatMap(({ at, told, asks }) =>
      asks
        .filter((fact) => fact !== 'nation' && !canMove(fact, told))
        .map((fact) => `${at} asks ${fact}, which moves nothing, after ${JSON.stringify(told)}`),
    ),
  );

test(
  '500 walks: no question is asked whose answer can move nothing',
  () => expect(idle(fc.sample(completeExchange, { numRuns: 500, seed: 21 }), byTables).slice(0, 3)).toEqual([]),
  400_000,
);

test('the promise bites: a walk that asks everything asks what moves nothing', () =>
  expect(idle(fc.sample(completeExchange, { numRuns: 3, seed: 21 }), everythingMatters).length).toBeGreaterThan(0));

test('an emergency is the last answer of the walk, and suspected cancer goes to its own questions', () => {
  const check = checkAsking(byTables);
  expect(walk(check, { urgency: 'emergency' }).at).toBeNull();
  expect(walk(check, { nation: 'wales', urgency: 'emergency' }).at).toBeNull();
  expect(walk(check, { nation: 'wales', requesterRole: 'gp', urgency: 'suspectedCancer' }).at).toEqual({ flow: 'opening', page: 'cancer' });
});
