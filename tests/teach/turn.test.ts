// What is turned before a room: few facts, each moving somebody; first the one under which part of the room would have been right.
import { expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { isTelling } from '#machines/decide/turning-facts.ts';
import { tables } from '#machines/rules/index.ts';
import { turnsOf } from '#machines/teaching/turn.ts';
import { writtenCases } from './written-cases.ts';

test.each(writtenCases)('$id: at most three facts, each its own, each moving an asked action', (one) => {
  const turns = turnsOf(tables, one);
  expect(turns.length).toBeGreaterThan(0);
  expect(turns.length).toBeLessThanOrEqual(3);
  expect(new Set(turns.map(({ change }) => change.fact)).size).toBe(turns.length);
  for (const { moved, facts } of turns) {
    expect(moved.length).toBeGreaterThan(0);
    for (const action of moved) {
      const [was, is] = [one.facts, facts].map((known) => decide(tables[action].rules, known));
      expect(was?.status === 'settled' && is?.status === 'settled' && was.outcome.holder !== is.outcome.holder, action).toBe(true);
    }
  }
  expect(isTelling(turns[0]?.change.fact ?? 'stage') || turns.every(({ change }) => !isTelling(change.fact))).toBe(true);
});

test('who the room named comes first', () => {
  for (const one of writtenCases)
    for (const action of one.asks) {
      const named = new Map(turnsOf(tables, one).map((turn) => [turn, decide(tables[action].rules, turn.facts)]));
      for (const [turn, then] of named) {
        if (then.status !== 'settled' || !turn.moved.includes(action)) continue;
        const { holder } = then.outcome;
        const [first] = turnsOf(tables, one, (asked) => (asked === action ? [holder ?? 'nobody'] : []));
        const outcome = first && decide(tables[action].rules, first.facts);
        expect(outcome?.status === 'settled' && outcome.outcome.holder, `${one.id}: ${action}`).toBe(holder);
      }
    }
});
