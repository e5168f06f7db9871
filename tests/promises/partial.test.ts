// What is not known: a row is settled exactly where every exchange that it may become gives one outcome, and stays so.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, outcomesOf } from '#machines/decide/decide.ts';
import { bearingOn } from '#machines/decide/hinges.ts';
import { type Action, actions, facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { arisesWhen, arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { firstMatch } from '../rulebook/first-match.ts';

const MOST_COMPLETIONS = 100;

/** Every answer to a fact. Of a fact with many values, that of each set of the options which some row of the table could tell apart. */
function answersTo(fact: Fact): readonly Facts[Fact][] {
  if (!takesMany(fact)) return options[fact];
  const list = options[fact] as readonly string[];
  return Array.from({ length: 2 ** list.length }, (_, n) => list.filter((__, i) => n & (1 << i))) as unknown as Facts[Fact][];
}

/** Every coherent exchange that these facts may become, in the facts that bear on a table; null where there are too many to try. */
function completions(facts: Facts, bearing: ReadonlySet<Fact>): Facts[] | null {
  let found: Facts[] = [facts];
  const order = [...(['stage', 'route'] as const), ...allFacts.filter((fact) => !arisesWhen[fact]), ...(Object.keys(arisesWhen) as Fact[])];
  // Twice: what a later answer makes arise is asked in the second round.
  for (const fact of [...order, ...order]) {
    if (!bearing.has(fact)) continue;
    found = found.flatMap((one) => {
      if (one[fact] !== undefined) return [one];
      const { known, derived } = cohere(one);
      if (known.doesNotArise.has(fact) || derived.includes(fact) || known[fact] !== undefined) return [one];
      return answersTo(fact)
        .map((value) => ({ ...one, [fact]: value }) as Facts)
        .filter((whole) => cohere(whole).contradictions.length === 0);
    });
    if (found.length > MOST_COMPLETIONS) return null;
  }
  return found;
}

/** The outcome of a complete exchange, by an oracle that shares no step with the deciding. */
function outcomeOf(action: Action, given: Facts): string {
  const { doesNotArise: _, arises: __, ...facts } = cohere(given).known;
  const { holder, standing, proposed } = firstMatch(action, facts as Facts);
  return `${holder} ${standing} ${proposed}`;
}

test('2,000 exchanges with up to four facts unknown: settled exactly where all that they may become agree', () => {
  const exchanges = fc.sample(completeExchange, { numRuns: 2000, seed: 44 });
  const seen = { settled: 0, open: 0 };
  for (const [n, exchange] of exchanges.entries()) {
    const names = Object.keys(exchange) as Fact[];
    const gone = new Set(Array.from({ length: 1 + (n % 4) }, (_, k) => names[(n * 7 + k * 13) % names.length]));
    const partial = Object.fromEntries(Object.entries(exchange).filter(([fact]) => !gone.has(fact as Fact))) as Facts;
    for (const action of actions.filter((_, k) => (n + k) % 6 === 0)) {
      const all = completions(partial, bearingOn(tables[action].rules));
      if (!all) continue;
      const expected = [...new Set(all.map((whole) => outcomeOf(action, whole)))].sort();
      const found = outcomesOf(tables[action].rules, partial).map((o) => `${o.holder} ${o.standing} ${o.proposed ?? null}`);
      expect([...new Set(found)].sort(), `${action} ${JSON.stringify(partial)}`).toEqual(expected);
      seen[expected.length === 1 ? 'settled' : 'open']++;
    }
  }
  expect(seen.settled).toBeGreaterThan(4000);
  expect(seen.open).toBeGreaterThan(500);
}, 900_000);

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
}, 900_000);

test('an open row names what it waits on, however little is known', () => {
  for (const facts of [{}, { stage: 'replied' }, { seenYet: 'yes' }, { route: 'adviceConvertible' }] as const)
    for (const action of actions) {
      const decision = decide(tables[action].rules, facts);
      if (decision.status === 'open') expect(decision.needs.length, `${action} ${JSON.stringify(facts)}`).toBeGreaterThan(0);
    }
});
