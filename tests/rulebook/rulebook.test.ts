import fc from 'fast-check';
import { expect, test } from 'vitest';
import background from '#content/background-claims.json' with { type: 'json' };
import { decide } from '#machines/decide/decide.ts';
import { type Action, actions, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { firstMatch, rulebook } from './first-match.ts';

interface Difference {
  readonly action: Action;
  /** The number of the rulebook's row. */
  readonly row: number;
  /** What differs. Everything else of the row is still compared. */
  readonly in: 'holder' | 'standing' | 'proposed' | 'claims';
  readonly why: string;
}
/** Where the product means to differ from the rulebook, row by row. */
const deliberate: readonly Difference[] = [];

test('5,000 random coherent exchanges: each action has the holder, standing, proposed party and claims of the rulebook row that decides', () => {
  const met = new Set<Difference>();
  fc.assert(
    fc.property(completeExchange, (given) => {
      const { known } = cohere(given);
      const { doesNotArise: _, arises: __, ...facts } = known;
      for (const action of actions) {
        const expected = firstMatch(action, facts as Facts);
        const decision = decide(tables[action].rules, given);
        if (decision.status !== 'settled') throw new Error(`"${action}" is open on ${decision.needs}, for ${JSON.stringify(given)}`);
        const [row] = decision.rules;
        const own = [...(row?.claims ?? [])].sort();
        const { claims: all } = rulebook[action];
        const ours = {
          holder: decision.outcome.holder,
          standing: decision.outcome.standing,
          proposed: decision.outcome.proposed ?? null,
          claims: own.join(' '),
        };
        const theirs = {
          holder: expected.holder,
          standing: expected.standing,
          proposed: expected.proposed,
          claims: (expected.claims === 'seeBelow' ? own.filter((id) => all.includes(id)) : [...expected.claims].sort()).join(' '),
        };
        for (const part of ['holder', 'standing', 'proposed', 'claims'] as const) {
          if (ours[part] === theirs[part]) continue;
          const meant = deliberate.find((one) => one.action === action && one.row === expected.row && one.in === part);
          if (!meant)
            throw new Error(
              `"${action}", row ${expected.row} of the rulebook, against "${row?.id}": ${part} is ${ours[part]}, not ${theirs[part]}, for ${JSON.stringify(given)}`,
            );
          met.add(meant);
        }
      }
    }),
    { numRuns: 5000, seed: 2026 },
  );
  expect(deliberate.filter((one) => !met.has(one))).toEqual([]);
}, 900_000);

test('a table has as many rows as the rulebook, in its order, each with its claims', () => {
  for (const action of actions) {
    const theirs = rulebook[action].rows;
    const ours = tables[action].rules;
    const line = (holder: string | null, standing: string, proposed: string | null, claims: readonly string[] | null) =>
      `${holder} ${standing} ${proposed} ${claims === null ? 'see below' : [...claims].sort().join(' ')}`;
    expect(
      ours.map((row, n) => line(row.holder, row.standing, row.proposed ?? null, theirs[n]?.claims === 'seeBelow' ? null : row.claims)),
      action,
    ).toEqual(
      theirs.map((row) =>
        line(
          row.holder === '-' ? null : row.holder,
          row.mark === '-' ? 'settled' : row.mark,
          row.proposed === '-' ? null : row.proposed,
          row.claims === 'seeBelow' ? null : row.claims,
        ),
      ),
    );
  }
});

test('what the evidence lists under each action is kept, whole', () => {
  for (const action of actions) expect([...background[action]].sort(), action).toEqual([...rulebook[action].claims].sort());
});
