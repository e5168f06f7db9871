// What is not known: a row is settled exactly where every exchange that it may become gives one outcome, and stays so.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, outcomesOf } from '#machines/decide/decide.ts';
import { type Action, actions, facts as allFacts, type Fact, type Facts, options } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { firstMatch } from '../rulebook/first-match.ts';
import { completions } from './completions.ts';

/** How many completions of an exchange are tried for one action: of every 25th far more, as where a whole reply is not known. */
const most = (n: number): number => (n % 25 === 0 ? 20_000 : 1000);

test('2,000 exchanges with up to four facts unknown: every action settled exactly where all that they may become agree', () => {
  const exchanges = fc.sample(completeExchange, { numRuns: 2000, seed: 44 });
  const seen = { settled: 0, open: 0, tooMany: 0 };
  const wrong: string[] = [];
  for (const [n, exchange] of exchanges.entries()) {
    const names = Object.keys(exchange) as Fact[];
    const gone = new Set(Array.from({ length: 1 + (n % 4) }, (_, k) => names[(n * 7 + k * 13) % names.length]));
    const partial = Object.fromEntries(Object.entries(exchange).filter(([fact]) => !gone.has(fact as Fact))) as Facts;
    for (const action of actions) {
      const expected = new Set<string>();
      const count = completions(action, partial, most(n), (whole) => {
        const { holder, standing, proposed } = firstMatch(action, whole);
        expected.add(`${holder} ${standing} ${proposed}`);
      });
      const found = new Set(outcomesOf(tables[action].rules, partial).map((o) => `${o.holder} ${o.standing} ${o.proposed ?? null}`));
      // Where there are too many to try, those that were tried are among what was found.
      const all = count <= most(n);
      const agrees = [...expected].every((outcome) => found.has(outcome)) && (!all || expected.size === found.size);
      if (!agrees) wrong.push(`${action}: ${[...found]}; not ${[...expected]}, for ${JSON.stringify(partial)}`);
      seen[all ? (expected.size === 1 ? 'settled' : 'open') : 'tooMany']++;
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(seen.settled + seen.open + seen.tooMany).toBe(2000 * actions.length);
  expect(seen.open).toBeGreaterThan(10_000);
  expect(seen.tooMany).toBeLessThan(1500);
});

/** Facts that do not arise in an exchange, each with some value: what a link or a program may state all the same. */
function strays(exchange: Facts, n: number): Facts {
  const { known, derived } = cohere(exchange);
  const idle = allFacts.filter((fact) => known.doesNotArise.has(fact) && !derived.includes(fact));
  return Object.fromEntries(idle.map((fact, k) => [fact, options[fact][(n + k) % options[fact].length]])) as Facts;
}

test('1,000 exchanges with stray facts, told in any order: no settled row moves, and every open one says what it waits on', () => {
  const exchanges = fc.sample(completeExchange, { numRuns: 1000, seed: 1000 });
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (const [n, exchange] of exchanges.entries()) {
    const told = { ...exchange, ...strays(exchange, n) };
    if (cohere(told).contradictions.length) continue;
    const order = (Object.keys(told) as Fact[]).map((fact) => ({ fact, at: random() })).sort((a, b) => a.at - b.at);
    const settled = new Map<Action, string>();
    let facts: Facts = {};
    for (const [k, { fact }] of order.entries()) {
      facts = { ...facts, [fact]: told[fact] };
      for (const action of actions.filter((_, m) => (n + m) % 8 === 0)) {
        const [only, other] = outcomesOf(tables[action].rules, facts);
        const now = only && !other ? JSON.stringify(only) : null;
        const before = settled.get(action);
        if (before !== undefined) expect(now, `"${action}" moves when "${fact}" is told: ${JSON.stringify(facts)}`).toBe(before);
        if (now !== null) settled.set(action, now);
      }
      // At one point of each exchange, every open row says what it waits on.
      if (k === n % order.length)
        for (const action of actions) {
          const decision = decide(tables[action].rules, facts);
          if (decision.status === 'open') expect(decision.needs.length, `${action} ${JSON.stringify(facts)}`).toBeGreaterThan(0);
        }
    }
    // Whoever stated them, the strays have changed nothing.
    for (const action of actions)
      expect(outcomesOf(tables[action].rules, told), `${action} ${JSON.stringify(told)}`).toEqual(
        outcomesOf(tables[action].rules, exchange),
      );
    expect(arisingOnly(told)).toEqual(exchange);
  }
});

test('an open row names what it waits on, however little is known', () => {
  for (const facts of [{}, { stage: 'replied' }, { seenYet: 'yes' }, { route: 'adviceConvertible' }] as const)
    for (const action of actions) {
      const decision = decide(tables[action].rules, facts);
      if (decision.status === 'open') expect(decision.needs.length, `${action} ${JSON.stringify(facts)}`).toBeGreaterThan(0);
    }
});
