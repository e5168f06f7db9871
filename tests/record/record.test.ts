import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { sideOf, sides } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { type ExchangeRecord, recordOf } from '#src/papers/record.ts';
import { MOST, recordText } from '#src/papers/record-text.ts';
import { jsonSchema } from '#src/tools/build/json-schemas.ts';
import { loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange } from '../coherent.ts';
import { fortyExchanges } from '../papers/forty-exchanges.ts';
import { longest } from './longest.ts';

const guidance = await loadGuidance();

const LINK = 'https://example.org/verdict#nation=england';
const valid = new Ajv({ allowUnionTypes: true }).compile(jsonSchema('record'));
const recordsOf = (facts: Facts) => sides.map((side) => recordOf(guidance.verdictOn(facts), facts, side, LINK));
let made: { facts: Facts; records: ExchangeRecord[] }[] = [];

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'record', 'questions/opening', 'questions/further']);
  const complete = fc.sample(completeExchange, { numRuns: 60, seed: 7 });
  const partial = complete.slice(0, 20).map(({ patientTold: _, resources: __, ...facts }): Facts => facts);
  made = [longest, ...complete, ...partial].map((facts) => ({ facts, records: recordsOf({ ...facts, seat: 'requester' }) }));
}, 600_000);

describe('the record of an exchange', () => {
  it('can be made of the longest exchange, which is coherent', () => {
    expect(readFacts(longest).problems).toEqual([]);
  });

  it('says at most 900 characters, the link not counted, for any exchange and either side', () => {
    const lengths = made.flatMap(({ records }) => records.map((record) => recordText(record).characters));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
    expect(Math.max(...lengths)).toBeGreaterThan(MOST - 100);
  });

  it('opens with three lines as they would be coded, and ends with the draft line', () => {
    for (const { facts, records } of made)
      for (const record of records) {
        const lines = recordText(record).text.split('\n');
        expect(lines[0]).toBe(t(`record:stages.${facts.stage ?? 'notSure'}.${record.writtenBy}`));
        const own = record.holders.filter((holder) => holder.voice === 'will');
        if (own.length > 0) expect(lines[1]).toMatch(/^(I |Practice: )/);
        expect(lines.slice(1, 2 + own.length).join()).toMatch(/patient/i);
        expect(lines.at(-1)).toBe(edition.signatories.length === 0 ? t('draft') : lines.at(-1));
      }
  });

  it('gives the coded lines of an ordinary test that the GP orders', () => {
    const [first] = fortyExchanges;
    const [own, other] = recordsOf(first?.[1] ?? {});
    expect(
      recordText(own as ExchangeRecord)
        .text.split('\n')
        .slice(0, 3),
    ).toEqual([
      'A&G advice received.',
      expect.stringMatching(/^I .*order the test; .*act on the result/),
      'Patient not yet known to have been told; I see to it today.',
    ]);
    expect(recordText(other as ExchangeRecord).text).toMatch(/^A&G advice given\./);
  });

  it('says what nobody has taken on, the edition, the nation, the link and the warning, and counts what finds no room', () => {
    for (const { facts, records } of made)
      for (const record of records) {
        const { text } = recordText(record);
        if (record.notAccepted.length > 0) expect(text).toContain(record.notAccepted[0]?.step);
        expect(text).toContain(`Edition ${edition.id}`);
        expect(text).toContain(facts.nation ? t(`words:nations.${facts.nation}.label`) : t('verdict.noNation'));
        expect(text).toContain(LINK);
        expect(text).toContain(t('verdict.noIdentifiers'));
        expect(text).not.toMatch(/\b(lines|marks|record|stages|patient)\.[a-z]/);
        expect(text).not.toMatch(/\{\{|undefined|\bnull\b|: \.|: ;/);
        for (const holder of record.holders.filter((one) => one.voice === 'will'))
          for (const { step } of holder.actions) expect(text.includes(step) || text.includes('more at the link')).toBe(true);
      }
  });

  it('speaks for the writer alone: the other side is asked to confirm, and nothing unaccepted is said to be held', () => {
    for (const { records } of made)
      for (const record of records) {
        for (const holder of [...record.holders, ...record.standing])
          expect(holder.voice).toBe(sideOf(holder.party) === record.writtenBy ? 'will' : 'pleaseConfirm');
        expect(record.holders.flatMap((h) => h.actions).some((a) => (['notAccepted', 'open'] as string[]).includes(a.status))).toBe(false);
        expect(record.done.every((d) => d.voice === (d.by === record.writtenBy ? 'done' : 'pleaseConfirm'))).toBe(true);
      }
  });

  it('has the same holders whichever side writes', () => {
    for (const { records } of made) {
      const [one, other] = records.map((record) =>
        record.holders.map((h) => [h.party, h.actions.map((a) => a.action)]).sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
      );
      expect(one).toEqual(other);
    }
  });

  it('is valid JSON by its schema, and never says who is looking', () => {
    for (const { records } of made)
      for (const record of records) {
        valid(JSON.parse(JSON.stringify(record)));
        expect(valid.errors ?? []).toEqual([]);
        expect(record.facts).not.toHaveProperty('seat');
      }
  });

  it('refuses, by its schema, a record that says the other side holds what nobody accepted', () => {
    const record = made[0]?.records[0];
    const accepted = record?.notAccepted.map((row) => ({ ...row, status: 'settled' }));
    expect(accepted?.length).toBeGreaterThan(0);
    expect(valid({ ...record, notAccepted: accepted })).toBe(false);
  });
});
