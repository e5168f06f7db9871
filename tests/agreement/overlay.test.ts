// A local agreement decides marked rows and nothing else, and a file with anything wrong in it is not taken.
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, localAnswer, OVERLAY_SCHEMA, type Overlay, rowsToAgree } from '#machines/agreement/overlay.ts';
import { MOST_FILE, type Refusal, type RefusalReason, readOverlay, refusals } from '#machines/agreement/overlay-read.ts';
import { decide } from '#machines/decide/decide.ts';
import { type Facts, nations, parties } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { jsonSchema } from '#src/tools/build/json-schemas.ts';
import { completeExchange, partialExchange } from '../coherent.ts';

const DAY = '2026-11-23';
const valid = new Ajv().compile(jsonSchema('overlay'));
const good = {
  schema: OVERLAY_SCHEMA,
  edition: '2026-11',
  nation: 'england',
  name: 'Tests before a clinic',
  agreedBy: ['The practices of the area', 'The hospital'],
  from: '2026-04-01',
  until: '2027-03-31',
  decides: [
    { action: 'orderTest', rule: 'theRequesterAgreedToOrderIt', holder: 'specialist', words: 'The clinic orders it.' },
    { action: 'triageAndBook', rule: 'theReferralWasReturned', holder: 'provider' },
    { action: 'prescribe', rule: 'theDrugIsUrgent', holder: 'requester' },
  ],
};
const read = (value: unknown, more: { nation?: 'wales' } = {}) =>
  readOverlay(typeof value === 'string' ? value : JSON.stringify(value), { tables, day: DAY, ...more });
const decidesWith = (n: number, change: object) => ({
  ...good,
  decides: good.decides.map((one, at) => (at === n ? { ...one, ...change } : one)),
});

test('a good file is taken as it is, and the schema takes it too', () => {
  expect(read(good)).toEqual({ overlay: good, problems: [] });
  expect(read(`\uFEFF${JSON.stringify(good)}`).problems).toEqual([]);
  expect(valid(good)).toBe(true);
});

/** A file, the place and reason of its refusal, and whether the schema can tell as well. */
const refused: readonly (readonly [RefusalReason, string, unknown, boolean?])[] = [
  ['tooBig', 'file', JSON.stringify({ ...good, name: 'x'.repeat(MOST_FILE) })],
  ['notJson', 'line 2', '{\n "schema": 1,, }'],
  ['notJson', 'file', ''],
  ['notAnObject', 'file', [good], true],
  ['notAnObject', 'file', null, true],
  ['notAnObject', 'decides[1]', { ...good, decides: [good.decides[0], 'orderTest'] }, true],
  ['saidTwice', 'nation', `${JSON.stringify(good).slice(0, -1)},"nation":"wales"}`],
  ['saidTwice', 'nation', `{"n\\u0061tion":"wales",${JSON.stringify(good).slice(1)}`],
  ['saidTwice', 'decides[1].holder', JSON.stringify(good).replace('"holder":"provider"', '"holder":"provider","holder":"requester"')],
  ['unknownPart', 'patient', { ...good, patient: 'somebody' }, true],
  ['unknownPart', '__proto__', `${JSON.stringify(good).slice(0, -1)},"__proto__":{"until":"2999-01-01"}}`],
  ['unknownPart', 'decides[2].note', decidesWith(2, { note: 'x' }), true],
  ['missing', 'schema', { ...good, schema: undefined }, true],
  ['missing', 'name', { ...good, name: undefined }, true],
  ['missing', 'nation', { ...good, nation: undefined }, true],
  ['missing', 'from', { ...good, from: undefined }, true],
  ['missing', 'agreedBy', { ...good, agreedBy: undefined }, true],
  ['missing', 'decides', { ...good, decides: undefined }, true],
  ['missing', 'decides[0].rule', decidesWith(0, { rule: undefined }), true],
  ['missing', 'decides[0].action', decidesWith(0, { action: undefined }), true],
  ['notText', 'name', { ...good, name: ' ' }, true],
  ['notText', 'agreedBy[1]', { ...good, agreedBy: ['The practices', 7] }, true],
  ['notText', 'name', { ...good, name: 'The area\ufffe' }],
  ['notText', 'name', { ...good, name: 'The area\uffff' }],
  ['notText', 'name', { ...good, name: 'The area\ud800' }],
  ['notText', 'decides[0].words', decidesWith(0, { words: 'a\u202eb' })],
  ['tooLong', 'name', { ...good, name: 'x'.repeat(81) }, true],
  ['tooLong', 'decides[0].words', decidesWith(0, { words: 'x'.repeat(201) }), true],
  ['wrongSchema', 'schema', { ...good, schema: 'overlay-9' }, true],
  ['unknownNation', 'nation', { ...good, nation: 'france' }, true],
  ['notADay', 'from', { ...good, from: '1 April 2026' }, true],
  ['notADay', 'until', { ...good, until: '2027-02-29' }],
  ['endsBeforeItBegins', 'until', { ...good, from: '2027-04-01' }],
  ['expired', 'until', { ...good, until: '2026-11-22' }],
  ['notTwoSides', 'agreedBy', { ...good, agreedBy: ['The hospital'] }, true],
  ['decidesNothing', 'decides', { ...good, decides: [] }, true],
  ['tooMany', 'decides', { ...good, decides: Array.from({ length: 201 }, () => good.decides[1]) }, true],
  ['unknownAction', 'decides[1].action', decidesWith(1, { action: 'constructor' })],
  ['unknownRule', 'decides[1].rule', decidesWith(1, { rule: 'noSuchRule' })],
  ['notMarked', 'decides[1].rule', decidesWith(1, { action: 'makeReferral', rule: 'theConversionIsUnconfirmed' })],
  ['notMarked', 'decides[1].rule', decidesWith(1, { action: 'orderTest', rule: 'anOrdinaryTestOnAdvice' })],
  ['notMarked', 'decides[1].rule', decidesWith(1, { action: 'issueFitNote', rule: 'thePatientIsAlreadyUnderCare' })],
  [
    'notInNation',
    'decides[0].rule',
    { ...good, nation: 'wales', decides: [{ action: 'tellPatientOutcome', rule: 'aReferralCameBackInEngland', holder: 'provider' }] },
  ],
  ['noHolder', 'decides[2].holder', decidesWith(2, { holder: undefined }), true],
  ['noHolder', 'decides[2].holder', decidesWith(2, { holder: null }), true],
  ['unknownHolder', 'decides[2].holder', decidesWith(2, { holder: 'shared' }), true],
  ['unknownHolder', 'decides[2].holder', decidesWith(2, { holder: ['requester', 'specialist'] }), true],
  ['decidedTwice', 'decides[3].rule', { ...good, decides: [...good.decides, { ...good.decides[1], holder: 'requester' }] }],
];

describe('a file is refused', () => {
  test.each(refused.map(([reason, place, value, schemaTells]) => ({ reason, place, value, schemaTells })))(
    '$reason at $place',
    ({ reason, place, value, schemaTells }) => {
      const { overlay, problems } = read(value);
      expect(overlay).toBeNull();
      expect(problems).toContainEqual({ place, reason } satisfies Refusal);
      expect(problems).toHaveLength(1);
      if (schemaTells) expect(valid(JSON.parse(JSON.stringify(value)))).toBe(false);
    },
  );

  test("another nation's, where one is in question", () => {
    expect(read(good, { nation: 'wales' }).problems).toContainEqual({ place: 'nation', reason: 'otherNation' });
  });

  test('for every reason that there is, shown above', () => {
    expect([...new Set([...refused.map(([reason]) => reason), 'otherNation'])].sort()).toEqual([...refusals].sort());
  });

  test('whatever it says, without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const { overlay, problems } = readOverlay(text, { tables, day: DAY });
        expect(overlay).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

const overlays: fc.Arbitrary<Overlay> = fc.constantFrom(...nations).chain((nation) =>
  fc
    .subarray(
      rowsToAgree(tables, nation).filter((row) => row.marked),
      { minLength: 1 },
    )
    .chain((rows) =>
      fc.array(fc.constantFrom(...parties), { minLength: rows.length, maxLength: rows.length }).map((holders) => ({
        schema: OVERLAY_SCHEMA,
        nation,
        name: 'x',
        agreedBy: ['a', 'b'] as const,
        from: '2026-01-01',
        decides: rows.map(({ table, rule }, n) => ({ action: table.action, rule: rule.id, holder: holders[n] ?? 'provider' })),
      })),
    ),
);

test('for any agreement and exchange, only marked rows have a local answer, and each has one holder', () => {
  let answered = 0;
  fc.assert(
    fc.property(overlays, fc.oneof(completeExchange, partialExchange), (overlay, given) => {
      const facts: Facts = { ...given, nation: overlay.nation };
      const problems = readOverlay(JSON.stringify(overlay), { tables, day: DAY }).problems;
      expect(problems).toEqual([]);
      for (const table of Object.values(tables)) {
        const national = decide(table.rules, facts);
        const local = localAnswer(overlay, table, facts, DAY);
        const standing = national.status === 'settled' ? national.outcome.standing : 'open';
        if (national.status === 'settled') expect(national.outcome.holder === null).toBe(standing === 'notNeeded');
        if (table.subject === 'general' || !['byAgreement', 'contested'].includes(standing)) expect(local).toBeNull();
        if (local) {
          answered += 1;
          expect(parties).toContain(local.holder);
          const decided = overlay.decides.find((one) => one.action === table.action && national.rules.some((rule) => rule.id === one.rule));
          expect([decided?.holder, decided?.holder === 'requester' ? 'practice' : decided?.holder]).toContain(local.holder);
        }
      }
    }),
    { numRuns: 400, seed: 8 },
  );
  expect(answered).toBeGreaterThan(20);
});

test('a decision on a marked row is told, unless the nation or the day is another', () => {
  const facts: Facts = {
    nation: 'england',
    stage: 'replied',
    route: 'advice',
    replyAsks: ['test'],
    requesterRole: 'gp',
    requesterAvailable: 'yes',
  };
  const asked = {
    ...facts,
    urgency: 'routine',
    testPurpose: 'specialistDecision',
    orderAgreed: 'yes',
    testOrderedBy: 'nobody',
    testAccess: 'available',
    testCompetence: 'within',
    resources: 'available',
    agreesWithAdvice: 'yes',
  } as const;
  const overlay = good as unknown as Overlay;
  expect(localAnswer(overlay, tables.orderTest, asked, DAY)).toMatchObject({ holder: 'specialist', words: 'The clinic orders it.' });
  expect(localAnswer(overlay, tables.orderTest, { ...asked, nation: 'wales' }, DAY)).toBeNull();
  expect(localAnswer(overlay, tables.orderTest, asked, '2027-04-01')).toBeNull();
  expect(localAnswer(overlay, tables.orderTest, asked, '2026-03-31')).toBeNull();
  expect([inForce(overlay, '2026-04-01'), inForce(overlay, '2027-03-31')]).toEqual([true, true]);
  const toRequester = {
    ...overlay,
    decides: [{ action: 'orderTest', rule: 'theRequesterAgreedToOrderIt', holder: 'requester' }],
  } as Overlay;
  expect(localAnswer(toRequester, tables.orderTest, { ...asked, requesterAvailable: 'no' }, DAY)?.holder).toBe('practice');
});

test('every nation has rows to agree, and each row in the list can arise there', () => {
  for (const nation of nations) {
    const rows = rowsToAgree(tables, nation);
    expect(rows.filter((row) => row.marked).length).toBeGreaterThan(10);
    expect(rows.some(({ table, marked }) => !marked && table.subject === 'general')).toBe(true);
    expect(rows.some(({ rule }) => rule.id === 'aReferralCameBackInEngland')).toBe(nation === 'england');
  }
});
