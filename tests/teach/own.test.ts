// A case of one's own: its starting facts can be true together, and it is told from the written cases by what matters.
import { expect, test } from 'vitest';
import { changesOf } from '#machines/decide/hinges.ts';
import { decidingFacts, sameWhereItMatters } from '#machines/decide/turning-facts.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { templateIds, templates } from '#machines/teaching/templates.ts';
import { writtenCases } from './written-cases.ts';

test.each(templateIds)('%s: nothing contradicts, and no nation is filled in', (id) => {
  const facts: Facts = templates[id];
  expect(cohere(facts).contradictions).toEqual([]);
  expect(facts.nation).toBeUndefined();
});

test.each(writtenCases.slice(0, 6))('$id is itself, and is not itself with a deciding fact changed', (one) => {
  expect(sameWhereItMatters(tables, one.asks, one.facts, { ...one.facts })).toBe(true);
  const deciding = new Set(one.asks.flatMap((action) => decidingFacts(tables[action], one.facts)));
  const led = changesOf(one.facts).find(({ change }) => deciding.has(change.fact));
  expect(led).toBeDefined();
  if (led) expect(sameWhereItMatters(tables, one.asks, one.facts, led.facts)).toBe(false);
});

test('facts that matter to nothing that is asked make no difference', () => {
  const one = writtenCases.find((c) => c.id === 'echo-for-a-murmur');
  if (!one) throw new Error('content/en/cases/echo-for-a-murmur.json is gone: choose another case here');
  expect(sameWhereItMatters(tables, one.asks, one.facts, { ...one.facts, mode: 'phone', images: 'sent' })).toBe(true);
});
