import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { sideOf, sides } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { loadTables, verdictNow } from '#src/data/use-verdict.ts';
import { type ExchangeRecord, recordOf } from '#src/papers/record.ts';
import { MOST, recordText } from '#src/papers/record-text.ts';
import type { ActionWords } from '#src/words/row-words.ts';
import { entry, loadWords, setUpWords, t } from '#src/words/words.ts';
import schema from '../../public/schema/record.schema.json' with { type: 'json' };
import { completeExchange } from '../coherent.ts';
import { longest } from './longest.ts';

const LINK = 'https://example.org/verdict#nation=england';
const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
const recordsOf = (facts: Facts) => sides.map((side) => recordOf(verdictNow(facts), facts, side, LINK));
let made: { facts: Facts; records: ExchangeRecord[] }[] = [];

beforeAll(async () => {
  await setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'record', 'questions/opening', 'questions/further']);
  await loadTables();
  const complete = fc.sample(completeExchange, { numRuns: 200, seed: 7 });
  const partial = complete.slice(0, 20).map(({ patientTold: _, resources: __, ...facts }): Facts => facts);
  made = [longest, ...complete, ...partial].map((facts) => ({ facts, records: recordsOf({ ...facts, seat: 'requester' }) }));
}, 600_000);

describe('the record of an exchange', () => {
  it('can be made of the longest exchange, which is coherent', () => {
    expect(readFacts(longest).problems).toEqual([]);
  });

  it('says at most 1,500 characters before the link, for any exchange and either side', () => {
    const lengths = made.flatMap(({ records }) => records.map((record) => recordText(record).beforeLink.length));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
    expect(Math.max(...lengths)).toBeGreaterThan(MOST - 100);
  });

  it('names every action in play under its holder, and carries banner, edition, nation, sources, link and the warning', () => {
    for (const { facts, records } of made)
      for (const record of records) {
        const { text } = recordText(record);
        const lines = text.split('\n');
        for (const holder of record.holders) {
          const opening = holder.voice === 'will' ? t('record:lines.will', { party: t(`parties:${holder.party}.name`), list: '' }) : '';
          const line = lines.find((l) =>
            opening
              ? l.toLowerCase().startsWith(opening.replace(/[:. ]+$/, '').toLowerCase())
              : l.startsWith(t('record:lines.confirm', { party: t(`parties:${holder.party}.name`), list: '' }).replace(/[:. ]+$/, '')),
          );
          for (const { action, rule } of holder.actions)
            expect(line).toContain(entry<ActionWords>('rules', action)?.rules[rule ?? '']?.short ?? t(`actions:${action}.short`));
        }
        for (const row of [...record.notAccepted, ...record.open]) expect(text).toContain(t(`actions:${row.action}.short`));
        expect(text).toContain(`Edition ${edition.id}`);
        expect(text.startsWith(t('draft'))).toBe(edition.signatories.length === 0);
        expect(text).toContain(facts.nation ? t(`words:nations.${facts.nation}.label`) : t('verdict.noNation'));
        expect(text).toContain(LINK);
        expect(text).toContain(t('verdict.noIdentifiers'));
        expect(text).toContain('Sources:');
        expect(text).not.toMatch(/\b(lines|marks|record|sheet)\.[a-z]/);
        expect(text).not.toMatch(/\{\{|undefined|\bnull\b|: \.|: ;/);
      }
  });

  it('speaks for the writer alone: the other side is asked to confirm, and nothing unaccepted is said to be held', () => {
    for (const { records } of made)
      for (const record of records) {
        for (const holder of [...record.holders, ...record.standing])
          expect(holder.voice).toBe(sideOf(holder.party) === record.writtenBy ? 'will' : 'pleaseConfirm');
        expect(record.holders.flatMap((h) => h.actions).some((a) => a.status === 'notAccepted' || a.status === 'open')).toBe(false);
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
