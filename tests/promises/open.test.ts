// A row is open only where what is not known yet can change it: no question is asked for nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, outcomesOf } from '#machines/decide/decide.ts';
import { actions } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { completed, partialExchange } from '../coherent.ts';

const COMPLETIONS = 300;

test('every open row of a partial exchange is decided in two ways by two of the exchanges that it may become', () => {
  let open = 0;
  for (const [n, partial] of fc.sample(partialExchange, { numRuns: 100, seed: 99 }).entries()) {
    const outcomes = new Map(
      actions.filter((action) => decide(tables[action].rules, partial).status === 'open').map((action) => [action, new Set<string>()]),
    );
    open += outcomes.size;
    for (let k = 0; k < COMPLETIONS && outcomes.size > 0; k++) {
      const whole = completed(partial, n * COMPLETIONS + k);
      for (const [action, seen] of outcomes) {
        const [outcome, ...more] = outcomesOf(tables[action].rules, whole);
        if (outcome && more.length === 0) seen.add(JSON.stringify(outcome));
        if (seen.size > 1) outcomes.delete(action);
      }
    }
    expect([...outcomes.keys()], JSON.stringify(partial)).toEqual([]);
  }
  expect(open).toBeGreaterThan(500);
});
