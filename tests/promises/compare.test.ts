// Comparing two accounts: the one fact on which they differ is found, and what it turns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '#machines/decide/compare.ts';
import { decide, sameOutcome } from '#machines/decide/decide.ts';
import { changed, hinges } from '#machines/decide/hinges.ts';
import { actions, type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';

const exchanges = fc.sample(completeExchange, { numRuns: 140, seed: 31 }).map(arisingOnly);

/** A hundred pairs one hinge apart, from as many exchanges. */
const pairs = exchanges
  .flatMap((first, n): { first: Facts; second: Facts; fact: Fact }[] => {
    for (let k = 0; k < actions.length; k++) {
      const action = actions[(n * 7 + k) % actions.length] as (typeof actions)[number];
      const found = hinges(tables[action].rules, first);
      const hinge = found[n % Math.max(1, found.length)];
      if (!hinge) continue;
      const second = arisingOnly(changed(first, hinge));
      if (cohere(second).contradictions.length === 0 && second[hinge.fact] !== undefined) return [{ first, second, fact: hinge.fact }];
    }
    return [];
  })
  .slice(0, 100);

test('in 100 pairs one hinge apart, the single differing fact is found, from either side', () => {
  expect(pairs).toHaveLength(100);
  expect(new Set(pairs.map(({ fact }) => fact)).size).toBeGreaterThan(8);
  for (const { first, second, fact } of pairs)
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const) {
      const { facts, rows, matter } = compare(tables, a, b);
      const where = `${fact}: ${JSON.stringify(a)}`;
      expect(
        facts.filter((one) => !one.follows).map((one) => one.fact),
        where,
      ).toEqual([fact]);
      expect(matter, where).toEqual([fact]);
      expect(rows.length, where).toBeGreaterThan(0);
      for (const row of rows) expect(row.turnsOn, `${row.action}, ${where}`).toEqual([fact]);
    }
});
test('an account differs from itself in nothing, whoever is looking', () => {
  for (const facts of exchanges.slice(0, 20))
    expect(compare(tables, facts, { ...facts, seat: 'trainer' })).toEqual({ facts: [], rows: [], open: [], matter: [] });
});
test('the rows that differ are those that are decided differently, and no others', () => {
  for (let n = 0; n < 6; n++) {
    const [first, second] = [exchanges[n], exchanges[n + 20]] as [Facts, Facts];
    const { rows } = compare(tables, first, second);
    const differ = actions.filter((action) => {
      const [a, b] = [decide(tables[action].rules, first), decide(tables[action].rules, second)];
      if (a.status === 'open' || b.status === 'open') return a.status !== b.status;
      return !sameOutcome(a.outcome, b.outcome);
    });
    expect(rows.map((row) => row.action)).toEqual(differ);
  }
});

test('what is open in both accounts is said to be open, not alike', () => {
  for (const whole of exchanges.slice(0, 10)) {
    const { nation, route, stage, ...others } = whole;
    const [first, second] = [{ nation, route, stage } as Facts, { nation, route, ...others } as Facts];
    const open = (facts: Facts) => actions.filter((action) => decide(tables[action].rules, facts).status === 'open');
    const found = compare(tables, first, second);
    expect(found.open).toEqual(open(first).filter((action) => open(second).includes(action)));
    expect(found.rows.filter((row) => found.open.includes(row.action))).toEqual([]);
  }
  const nothing = compare(tables, { nation: 'england' }, { nation: 'wales' });
  expect(nothing.open.length).toBeGreaterThan(20);
});

test('what a row is said to turn on brings the other outcome, and none of it can be left out', () => {
  let several = 0;
  for (let n = 0; n < 40; n++) {
    const [first, second] = [exchanges[n], exchanges[n + 40]] as [Facts, Facts];
    const { facts, rows } = compare(tables, first, second);
    const roots = facts.filter((one) => !one.follows).map((one) => one.fact);
    const led = (taken: readonly Fact[]) =>
      arisingOnly({ ...second, ...first, ...Object.fromEntries(taken.map((fact) => [fact, second[fact]])) } as Facts);
    const brings = (action: (typeof actions)[number], taken: readonly Fact[]) => {
      const facts = led(taken);
      if (cohere(facts).contradictions.length > 0) return false;
      const [a, b] = [decide(tables[action].rules, facts), decide(tables[action].rules, second)];
      return a.status === 'settled' && b.status === 'settled' && sameOutcome(a.outcome, b.outcome);
    };
    for (const { action, turnsOn } of rows) {
      if (turnsOn.length === roots.length) continue;
      expect(brings(action, turnsOn), action).toBe(true);
      for (const fact of turnsOn)
        expect(
          brings(
            action,
            turnsOn.filter((other) => other !== fact),
          ),
          `${action} without ${fact}`,
        ).toBe(false);
      if (turnsOn.length > 2) several++;
    }
  }
  expect(several).toBeGreaterThan(0);
});
