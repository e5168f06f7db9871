import fc from 'fast-check';
import { expect, test } from 'vitest';
import backgroundClaims from '#content/background-claims.json' with { type: 'json' };
import { decide } from '#machines/decide/decide.ts';
import { otherwise } from '#machines/facts/situations.ts';
import { type Action, actions, type ClaimId, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { firstMatch } from './first-match.ts';

const background = backgroundClaims as Readonly<Record<Action, readonly ClaimId[]>>;

/** Where the product means to differ from the rulebook, with the reason. None today. */
const deliberate: Readonly<Record<string, string>> = {};

test('5,000 random coherent exchanges: every action has the holder, standing and claims of the rulebook read as it stands', () => {
  fc.assert(
    fc.property(completeExchange, (given) => {
      const { known } = cohere(given);
      const { doesNotArise: _, arises: __, ...facts } = known;
      for (const action of actions) {
        if (deliberate[action]) continue;
        const expected = firstMatch(action, facts as Facts);
        const decision = decide(tables[action].rules, given);
        expect(
          decision.status,
          `${action} is open: ${JSON.stringify('needs' in decision ? decision.needs : [])} ${JSON.stringify(given)}`,
        ).toBe('settled');
        if (decision.status === 'settled')
          expect({
            action,
            holder: decision.outcome.holder,
            standing: decision.outcome.standing,
            proposed: decision.outcome.proposed ?? null,
            facts: given,
          }).toEqual({ action, holder: expected.holder, standing: expected.standing, proposed: expected.proposed, facts: given });
        const [row] = decision.rules;
        const own = [...(row?.claims ?? [])].sort();
        // The last row of a table cites what the rulebook lists under the whole action.
        const owed = row?.when === otherwise ? own.filter((id) => background[action].includes(id)) : [...expected.claims].sort();
        expect({ action, row: row?.id, claims: own }, JSON.stringify(given)).toEqual({ action, row: row?.id, claims: owed });
      }
    }),
    { numRuns: 5000, seed: 2026 },
  );
}, 300_000);
