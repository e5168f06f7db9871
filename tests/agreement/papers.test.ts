// A local agreement on paper: named on every record, sheet and letter where it names a row, and within their bounds.
import Ajv from 'ajv';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rowsToAgree } from '#machines/agreement/overlay.ts';
import { MOST_NAME } from '#machines/contracts/agreement-file.ts';
import { sides } from '#machines/facts/sides.ts';
import { type Facts, nations } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { emptyDraft, keyOf, overlayOf } from '#src/data/agreement-draft.ts';
import { localOf } from '#src/data/device-agreement.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { coverLetter } from '#src/papers/agreement-letter.ts';
import { interfaceLetter, unsettledBySource } from '#src/papers/interface-letter.ts';
import { letterText } from '#src/papers/letter.ts';
import { patientLine } from '#src/papers/patient-line.ts';
import { linesOn, sheetOf } from '#src/papers/print-sheet.ts';
import { recordOf } from '#src/papers/record.ts';
import { MOST, recordText } from '#src/papers/record-text.ts';
import { jsonSchema } from '#src/tools/build/json-schemas.ts';
import { staleWords } from '#src/words/edition-words.ts';
import { loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange } from '../coherent.ts';
import { longest } from '../record/longest.ts';
import { longestAgreement } from './longest-agreement.ts';

const guidance = await loadGuidance();

const DAY = '2026-11-23';
const valid = new Ajv({ allowUnionTypes: true }).compile(jsonSchema('record'));
const NAME = 'N'.repeat(MOST_NAME);
let made: { facts: Facts; local: ReturnType<typeof localOf> }[] = [];

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'record', 'letters', 'tables', 'agreement']);
  await loadWords(['questions/opening', 'questions/further']);
  const exchanges = [longest, ...fc.sample(completeExchange, { numRuns: 60, seed: 17 })];
  made = exchanges.flatMap((facts) =>
    facts.nation ? [{ facts, local: localOf(longestAgreement(facts.nation), guidance.tables, facts, DAY) }] : [],
  );
}, 600_000);

test('the record names the agreement, keeps to its bound and to its schema', () => {
  expect(made.filter(({ local }) => local.size > 0).length).toBeGreaterThan(10);
  for (const { facts, local } of made)
    for (const side of sides) {
      const record = recordOf(guidance.verdictOn(facts), facts, side, 'https://example.org/', undefined, local);
      const { text, characters } = recordText(record);
      expect(characters).toBeLessThanOrEqual(MOST);
      expect(text.includes(NAME)).toBe(local.size > 0);
      expect(record.agreement?.names.map((one) => one.action).sort()).toEqual(local.size > 0 ? [...local.keys()].sort() : undefined);
      expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
    }
});

test('the sheet names it too, opens with the overdue review, and stays on one side of paper', () => {
  for (const { facts, local } of made) {
    const banner = staleWords(DAY, facts.nation);
    const lines = sheetOf({ verdict: guidance.verdictOn(facts), facts, side: null, next: [], link: 'https://example.org/', local, banner });
    expect(linesOn(lines)).toBeLessThanOrEqual(68);
    expect(lines.some((line) => line.lead?.includes(NAME))).toBe(local.size > 0);
    expect(lines[0]?.kind).toBe(facts.nation === 'england' ? 'banner' : 'title');
  }
});

test('a letter names it where one of its rows appears; in a patient’s line it is a gap to be filled', () => {
  let named = 0;
  for (const { facts, local } of made) {
    const verdict = guidance.verdictOn(facts);
    const letter = interfaceLetter(verdict, facts, 'https://example.org/', local);
    const touched = unsettledBySource(verdict).some((row) => local.has(row.action));
    if (touched) named += 1;
    if (letter) expect(letterText(letter).includes(NAME)).toBe(touched);
    for (const side of sides) expect(patientLine(verdict, facts, side, local)).not.toContain(NAME);
  }
  expect(named).toBeGreaterThan(5);
  expect(
    made.some(({ facts, local }) => patientLine(guidance.verdictOn(facts), facts, 'requesterSide', local).includes('[A local agreement')),
  ).toBe(true);
});

test('the covering letter opens with the draft banner, lists what was agreed and leaves a line for each side to sign', () => {
  for (const nation of nations) {
    const rows = rowsToAgree(tables, nation);
    const [first] = rows.filter((row) => row.marked);
    if (!first) throw new Error('nothing to agree');
    const draft = { ...emptyDraft, first: 'The practices', second: 'The hospital', holders: { [keyOf(first)]: 'provider' as const } };
    const letter = coverLetter(draft, nation, rows);
    expect(letter.blocks[0]).toEqual({ kind: 'banner', text: t('draft') });
    const text = letterText(letter);
    for (const words of [
      t(`actions:${first.table.action}.title`),
      'For The practices: [',
      'For The hospital: [',
      '[name of the agreement]',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|agreement:[a-z]|\{\{/);
    expect(overlayOf(draft, nation, rows).decides).toEqual([{ action: first.table.action, rule: first.rule.id, holder: 'provider' }]);
  }
});

test('every reason for a refusal has words, and the privacy notice names what is kept', async () => {
  const { refusals } = await import('#machines/agreement/overlay-read.ts');
  for (const reason of refusals) expect(t(`agreement:reasons.${reason}`)).not.toContain('reasons.');
  await loadWords(['governance']);
  const notice = JSON.stringify(t('governance:docs.privacy'));
  expect(notice).toContain('local agreement');
});
