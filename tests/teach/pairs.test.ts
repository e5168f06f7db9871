// Minimal pairs: one fact apart, at least one holder apart, and the same for the same number.
import { expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { type Fact, type Facts, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { pairFrom } from '#machines/teaching/pair.ts';
import { writtenCases } from './written-cases.ts';

/** Would this fact arise if it were not given? */
const arises = (fact: Fact, facts: Facts): boolean => {
  const { [fact]: _, ...others } = facts;
  const { known, setAside } = cohere(others as Facts);
  return !known.doesNotArise?.has(fact) && !setAside.includes(fact) && !(takesMany(fact) && known[fact] !== undefined);
};
const thousand = Array.from({ length: 1000 }, (_, seed) => ({ one: writtenCases[seed % writtenCases.length], seed }));

test('1,000 pairs: each differs in one fact and what follows from it, and in at least one holder', () => {
  let drawn = 0;
  const seen = new Set<string>();
  for (const { one, seed } of thousand) {
    if (!one) continue;
    const pair = pairFrom(tables, one, seed);
    if (!pair) continue;
    drawn++;
    seen.add(`${pair.case}.${pair.action}.${pair.change.fact}.${pair.change.option}`);
    const { first, second, change } = pair;
    const where = `${one.id}, number ${seed}`;
    expect(cohere(first).contradictions, where).toEqual([]);
    expect(cohere(second).contradictions, where).toEqual([]);
    const differ = ([...new Set([...Object.keys(first), ...Object.keys(second)])] as Fact[]).filter(
      (fact) => String(first[fact]) !== String(second[fact]),
    );
    expect(differ, where).toContain(change.fact);
    const others = differ.filter((fact) => fact !== change.fact);
    for (const fact of others) {
      expect(second[fact], `${where}: ${fact} is not left over`).toBeUndefined();
      expect(arises(fact, second), `${where}: ${fact} no longer arises`).toBe(false);
    }
    const [before, after] = [decide(tables[pair.action].rules, first), decide(tables[pair.action].rules, second)];
    expect(before.status === 'settled' && after.status === 'settled' && before.outcome.holder !== after.outcome.holder, where).toBe(true);
    expect(pair.moved, where).toContain(pair.action);
  }
  expect(drawn).toBe(thousand.length);
  expect(seen.size).toBeGreaterThan(writtenCases.length * 3);
});

test('the same number draws the same pair', () => {
  for (const one of writtenCases.slice(0, 3)) {
    const again = structuredClone(one);
    for (let seed = 0; seed < 200; seed++) expect(pairFrom(tables, one, seed)).toEqual(pairFrom(tables, again, seed));
  }
});
