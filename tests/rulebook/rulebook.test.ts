import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import background from '#content/background-claims.json' with { type: 'json' };
import { saysTheSame, yieldsTo } from '#machines/decide/reading-down.ts';
import type { Condition } from '#machines/facts/condition-sets.ts';
import * as situations from '#machines/facts/situations.ts';
import { type Action, actions } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { completeExchange } from '../coherent.ts';
import { type Answered, answered, type Deliberate, differences, type Tables, unlike } from './beside-rulebook.ts';
import { rulebook } from './first-match.ts';

/** Where the product means to differ from the rulebook, row by row. */
const deliberate: readonly Deliberate[] = [];

const exchanges = fc.sample(completeExchange, { numRuns: 20_000, seed: 2026 }).map(answered);

test('20,000 random coherent exchanges: each action has the holder, standing, proposed party and claims of the rulebook row that decides', () => {
  const found = differences(tables, exchanges);
  const isMeant = (one: Deliberate, { action, row, in: part }: (typeof found)[number]) =>
    one.action === action && one.row === row && one.in === part;
  expect(found.filter((one) => !deliberate.some((meant) => isMeant(meant, one))).map(({ says }) => says)).toEqual([]);
  expect(deliberate.filter((meant) => !found.some((one) => isMeant(meant, one)))).toEqual([]);
});

test('a table has as many rows as the rulebook, in its order, each with its claims', () => expect(unlike(tables)).toEqual([]));

test('what the evidence lists under each action is kept, whole', () => {
  for (const action of actions) expect([...background[action]].sort(), action).toEqual([...rulebook[action].claims].sort());
});

/** Every row of every table with the exchanges that the rulebook gives to it. */
const rows = (() => {
  const decided = new Map<string, Answered[]>();
  for (const exchange of exchanges)
    for (const [action, { row }] of exchange.rows) {
      const key = `${action} ${row}`;
      const before = decided.get(key);
      if (before) before.push(exchange);
      else decided.set(key, [exchange]);
    }
  return actions.flatMap((action) =>
    tables[action].rules.map((rule, n) => ({ action, rule, n, decides: decided.get(`${action} ${n + 1}`) ?? [] })),
  );
})();
const withRules = (action: Action, rules: readonly Rule[]): Tables => ({ ...tables, [action]: { ...tables[action], rules } });

/** A situation that is a little narrower than it was: it holds only where the exchange was by telephone. */
const narrower = (situation: readonly Condition[]): readonly Condition[] =>
  situation.map((condition): Condition => ({ ...condition, mode: ['phone'] }));

/** What the first exchange that shows a fault says of it. */
function saidOf(faulty: Tables, action: Action, among: readonly Answered[]): string {
  for (const exchange of among) {
    const [first] = differences(faulty, [exchange], [action]);
    if (first) return first.says;
  }
  return 'nothing';
}

describe('faults of a table, each named', () => {
  test('every row of every table decides some of the exchanges', () =>
    expect(rows.filter(({ decides }) => decides.length === 0).map(({ action, rule }) => `${action} ${rule.id}`)).toEqual([]));

  test('a claim is dropped: every row that has one', () => {
    for (const { action, rule, n, decides } of rows.filter(({ rule: { claims } }) => claims.length > 0)) {
      const faulty = tables[action].rules.map((one) => (one === rule ? ({ ...rule, claims: rule.claims.slice(1) } as Rule) : one));
      // Where the evidence says "see below", no claim is named row by row.
      if (rulebook[action].rows[n]?.claims === 'seeBelow') continue;
      expect(saidOf(withRules(action, faulty), action, decides)).toContain(
        `"${action}", row ${n + 1} of the rulebook, against "${rule.id}": claims is`,
      );
    }
  });

  test('a row is removed: every row but the last', () => {
    for (const { action, rule, n, decides } of rows.filter((row) => row.n < tables[row.action].rules.length - 1)) {
      const faulty = withRules(
        action,
        tables[action].rules.filter((one) => one !== rule),
      );
      expect(unlike(faulty).join()).toContain(`"${action}" has ${tables[action].rules.length - 1} rows`);
      // The exchanges tell it too, but where the rows below say the same in other words.
      const said = saidOf(faulty, action, decides);
      if (said === 'nothing') expect(tables[action].rules.slice(n + 1).some((below) => saysTheSame(rule, below))).toBe(true);
      else expect(said).toContain(`"${action}", row ${n + 1} of the rulebook, against "`);
    }
  });

  test('two rows are swapped: all neighbours of which one takes cases from the other', () => {
    let swapped = 0;
    for (const { action, rule, n, decides } of rows) {
      const { rules } = tables[action];
      const below = rules[n + 1];
      if (!below || saysTheSame(rule, below) || yieldsTo([rule, below], 1).length === 0) continue;
      const faulty = rules.map((one) => (one === rule ? below : one === below ? rule : one));
      expect(saidOf(withRules(action, faulty), action, decides)).toContain(
        `"${action}", row ${n + 1} of the rulebook, against "${below.id}"`,
      );
      swapped += 1;
    }
    expect(swapped).toBeGreaterThan(150);
  });

  test('a situation is changed: each that rows name, in all tables that read it', () => {
    const unseen: string[] = [];
    let changed = 0;
    for (const [name, situation] of Object.entries<unknown>(situations)) {
      const reading = rows.filter(({ rule: { when } }) => when === situation || when.includes(situation as Condition));
      if (reading.length === 0 || situation === situations.otherwise) continue;
      changed += 1;
      const isNamed = reading.some(({ action, rule, n }) => {
        const changedIn = rule.when.flatMap((one) => (rule.when === situation || one === situation ? narrower([one]) : one));
        const faulty: Rule = { ...rule, when: changedIn };
        const said = saidOf(
          withRules(
            action,
            tables[action].rules.map((one) => (one === rule ? faulty : one)),
          ),
          action,
          exchanges,
        );
        return said.startsWith(`"${action}", row ${n + 1} of the rulebook`) || said.includes(`against "${rule.id}"`);
      });
      if (!isNamed) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(changed).toBeGreaterThan(30);
  });
});
