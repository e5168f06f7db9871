import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, notesFor } from '#machines/decide/decide.ts';
import { actions, type ClaimId, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { firstMatch } from './first-match.ts';

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
        const [deciding] = decision.rules;
        const advice = notesFor(tables[action], given).filter((note) => note.party === undefined);
        const carried = new Set([...(deciding?.claims ?? []), ...advice.flatMap((note) => note.claims)]);
        expect(
          expected.claims.filter((id) => !carried.has(id as ClaimId)),
          `${action}: "${deciding?.id}" lacks claims for ${JSON.stringify(given)}`,
        ).toEqual([]);
      }
    }),
    { numRuns: 5000, seed: 2026 },
  );
}, 300_000);
