// Nations differ exactly where the rulebook says so, and a drug has a prescriber or a named gap.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import rules from '#content/en/rules.json' with { type: 'json' };
import { allocate, allocateAction } from '#machines/decide/allocate.ts';
import { outcomesOf } from '#machines/decide/decide.ts';
import { actions, type ClaimId, type Facts, nations, options } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';
import { firstMatch } from '../rulebook/first-match.ts';

const complete = (facts: Facts): Facts => {
  const { doesNotArise: _, arises: __, ...known } = cohere(facts).known;
  return known as Facts;
};
const acrossTheUk = (claims: readonly ClaimId[]) => claims.filter((id) => evidence.claims.get(id)?.nation === 'uk');
/** The same exchange in another nation, with what arises only there left out or filled in. */
const inNation = (facts: Facts, nation: (typeof nations)[number]): Facts => {
  const { repeatPresentation: _, ...others } = facts;
  return nation === 'england' ? { ...others, nation, repeatPresentation: 'no' } : { ...others, nation };
};

test('the same facts in each nation: holder and standing differ exactly where the rulebook differs, and sources are of that nation', () => {
  fc.assert(
    fc.property(completeExchange, (given) => {
      const rows = nations.map((nation) => {
        const facts = inNation(given, nation);
        return { nation, facts, verdict: allocate(tables, facts, evidence) };
      });
      for (const { nation, facts, verdict } of rows)
        for (const row of verdict.allocations) {
          const expected = firstMatch(row.action, complete(facts));
          expect([row.holder, row.status], `${row.action} ${nation}`).toEqual([expected.holder, expected.standing]);
          for (const id of [...row.claims, ...row.also.flatMap((duty) => duty.claims)])
            expect(['uk', nation], `${row.action} shows ${id}`).toContain(evidence.claims.get(id)?.nation);
        }
      const [first, ...others] = rows.map((row) => row.verdict.allocations);
      for (const other of others)
        for (const row of other) {
          const twin = first?.find((one) => one.action === row.action && one.rule === row.rule);
          if (twin && row.status !== 'open') expect(acrossTheUk(row.claims), row.action).toEqual(acrossTheUk(twin.claims));
        }
    }),
    { numRuns: 6, seed: 11 },
  );
});

test("holder and standing in each nation are the rulebook's, over many exchanges", () => {
  fc.assert(
    fc.property(completeExchange, (given) => {
      for (const nation of nations) {
        const facts = inNation(given, nation);
        const known = complete(facts);
        for (const action of actions) {
          const expected = firstMatch(action, known);
          const [only, other] = outcomesOf(tables[action].rules, facts);
          expect([only?.holder, only?.standing, other], `${action} ${nation}`).toEqual([expected.holder, expected.standing, undefined]);
        }
      }
    }),
    { numRuns: 150, seed: 12 },
  );
});

test('nations do differ: each has a row of its own somewhere', () => {
  const withOwn = nations.filter((nation) =>
    Object.values(tables).some(({ rules: all }) =>
      all.some((rule) => rule.claims.some((id) => evidence.claims.get(id)?.nation === nation)),
    ),
  );
  expect(withOwn).toEqual([...nations]);
});

test('each class of drug, agreement and urgency has a prescriber, or a gap that is named as one', () => {
  const seen = { held: 0, gap: 0 };
  for (const nation of nations)
    for (const drugClass of options.drugClass)
      for (const drugUrgent of options.drugUrgent)
        for (const drugCompetence of options.drugCompetence)
          for (const sharedCare of drugClass === 'sharedCare' || drugClass === 'unlicensed' ? options.sharedCare : ([undefined] as const)) {
            const facts = {
              nation,
              stage: 'replied',
              route: 'advice',
              urgency: 'routine',
              requesterRole: 'gp',
              requesterAvailable: 'yes',
              replyAsks: ['prescribe'],
              resources: 'available',
              agreesWithAdvice: 'yes',
              drugClass,
              drugUrgent,
              drugCompetence,
              ...(sharedCare ? { sharedCare } : {}),
            } as Facts;
            const row = allocateAction(tables.prescribe, facts, evidence);
            const expected = firstMatch('prescribe', complete(facts));
            expect([row.holder, row.status, row.proposed], JSON.stringify(facts)).toEqual([
              expected.holder,
              expected.standing,
              expected.proposed,
            ]);
            if (row.status !== 'notAccepted') {
              seen.held++;
              continue;
            }
            seen.gap++;
            const words = rules.prescribe.rules[row.rule as keyof typeof rules.prescribe.rules].do;
            expect(shownStanding(row), row.rule ?? '').toBe('nobody');
            expect(words, row.rule ?? '').toMatch(/[Hh]and the drug back/);
            expect(words).toMatch(/Keep the patient/);
            expect(row.proposed).toBe('specialist');
          }
  expect(seen.held).toBeGreaterThan(20);
  expect(seen.gap).toBeGreaterThan(50);
});
