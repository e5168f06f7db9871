// The letter to a group and the line for a patient: what each may name, and how it reads.
import { Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { sides } from '#machines/facts/sides.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { interfaceLetter, unsettledBySource } from '#src/papers/interface-letter.ts';
import { type Letter, letterText } from '#src/papers/letter.ts';
import { documentOf } from '#src/papers/letter-docx.ts';
import { patientLine, speaksOf } from '#src/papers/patient-line.ts';
import type { ActionWords } from '#src/words/row-words.ts';
import { entry, type Language, languages, loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';
import { longest } from '../record/longest.ts';

const complete = fc.sample(completeExchange, { numRuns: 40, seed: 11 });
const partial = complete.slice(0, 10).map(({ patientTold: _, resources: __, ...facts }): Facts => facts);
const exchanges: readonly Facts[] = [longest, ...complete, ...partial];
const load = async (language: Language) => {
  setUpWords(language);
  await loadWords([
    'ui',
    'parties',
    'words',
    'notices',
    'actions',
    'rules',
    'letters',
    'agreement',
    'questions/opening',
    'questions/further',
  ]);
};
const guidance = await loadGuidance();

describe('the letter to an interface group', () => {
  let letters: { facts: Facts; letter: Letter }[] = [];
  beforeAll(async () => {
    await load('en');
    letters = exchanges.flatMap((facts) => {
      const letter = interfaceLetter(guidance.verdictOn(facts), facts, 'https://example.org/verdict#x');
      return letter ? [{ facts, letter }] : [];
    });
    expect(letters.length).toBeGreaterThan(10);
  });

  it('lists only what no source settles, never what somebody has still to check, and is made of nothing else', () => {
    for (const facts of exchanges) {
      const verdict = guidance.verdictOn(facts);
      const rows = unsettledBySource(verdict);
      for (const row of rows) {
        expect(['contested', 'notAccepted', 'settled']).toContain(row.status);
        if (row.status === 'settled') expect(row.basis).toBe('reading');
      }
      const letter = interfaceLetter(verdict, facts, 'x');
      expect(letter === null).toBe(rows.length === 0);
      const named = letter?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
      expect(named).toHaveLength(rows.length);
      for (const [n, row] of rows.entries()) expect(named[n]).toContain(t(`actions:${row.action}.title`));
    }
  });

  it('has no gap that is not marked, opens with the draft banner while nobody has signed, and never says what this tool never says', () => {
    const never = /\b(liable|legally safe|settled in law|safe default|compliant|NHS-approved|dump|inappropriate|the GMC says)\b/i;
    for (const { letter } of letters) {
      const text = letterText(letter);
      expect(text).not.toMatch(/\b(closing|letters|interface)\.[a-z]|\{\{|\}\}|undefined|\bnull\b|\[\s*\]|: *\.| {2}/);
      expect(text).not.toMatch(never);
      expect(text.startsWith(t('draft'))).toBe(edition.signatories.length === 0);
    }
  });

  it('shows no position of another nation', () => {
    let shown = 0;
    for (const { facts, letter } of letters) {
      const text = letterText(letter);
      for (const { action, rules } of Object.values(tables))
        for (const rule of rules)
          for (const [n, { claims }] of (rule.positions ?? []).entries()) {
            const says = entry<ActionWords>('rules', action)?.positions[rule.id]?.[n]?.says as string;
            if (!text.includes(says)) continue;
            shown++;
            const nations = claims.map((id) => evidence.claims.get(id)?.nation);
            expect(claims.length === 0 || nations.some((nation) => nation === 'uk' || nation === facts.nation), says).toBe(true);
          }
    }
    expect(shown).toBeGreaterThan(5);
  });

  it('becomes a .docx that holds every word, in well-formed XML', async () => {
    const { DOMParser } = new (await import('happy-dom')).Window();
    for (const { letter } of letters.slice(0, 3)) {
      const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(letter))));
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']));
      const xml = strFromU8(files['word/document.xml'] as Uint8Array);
      wellFormed(xml);
      const all = [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*')];
      const words = all.filter((e) => e.tagName.toLowerCase() === 'w:p').map((e) => e.textContent);
      expect(all.filter((e) => e.tagName.toLowerCase() === 'w:highlight').length).toBe(letterText(letter).split('[').length - 1);
      for (const block of letter.blocks)
        for (const said of block.kind === 'list' ? [block.lead, ...block.items] : [block.text]) expect(words).toContain(said);
    }
  });
});

describe.each(languages)('the line for a patient, in %s', (language) => {
  beforeAll(() => load(language));
  const lines = () =>
    exchanges.flatMap((facts) => sides.map((side) => ({ facts, side, text: patientLine(guidance.verdictOn(facts), facts, side) })));

  it('has a place for what was asked and for what the specialist said, when to hear, and what to do if worse', () => {
    for (const { facts, text } of lines()) {
      expect(text).not.toMatch(/\{\{|undefined|letters:/);
      const answered = ['replied', 'converted', 'returned', 'accepted', 'notSure'].includes(facts.stage ?? '');
      expect(text.split('[').length - 1).toBe(answered ? 5 : 4);
      expect(text).toContain(t('letters:patient.hear'));
      expect(text).toContain(t('letters:patient.worse'));
    }
  });

  it('speaks of no row that is to be checked or disputed, and of nobody’s as nobody’s', () => {
    for (const facts of exchanges)
      for (const row of guidance.verdictOn(facts).allocations)
        if (speaksOf(row, facts)) expect(['settled', 'byAgreement', 'notAccepted']).toContain(row.status);
  });
});

it('reads at nine to eleven years in English', async () => {
  await load('en');
  const grades = exchanges.flatMap((facts) => sides.map((side) => gradeOf(patientLine(guidance.verdictOn(facts), facts, side))));
  // A reader of eleven is in the sixth grade of the scale (Flesch and Kincaid).
  expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(6);
  expect(Math.max(...grades)).toBeLessThan(8);
});

it('is as short in Welsh: few words a sentence, and few letters a word', async () => {
  await load('cy');
  // No scale of reading ages is known for Welsh: these are the bounds that the English line keeps, and the letters that Welsh takes more of.
  for (const facts of exchanges)
    for (const side of sides) {
      const said = patientLine(guidance.verdictOn(facts), facts, side).replace(/\[[^\]]*\]/g, 'X');
      const sentences = said.split(/[.!?]+\s/).filter((one) => /\p{L}/u.test(one)).length;
      const words = said.match(/[\p{L}']+/gu) ?? [];
      expect(words.length / sentences, said).toBeLessThan(20);
      expect(words.join('').length / words.length, said).toBeLessThan(5.2);
    }
});

/** The school grade of a text by Flesch and Kincaid, with blanks and numbers left out. */
function gradeOf(text: string): number {
  const said = text.replace(/\[[^\]]*\]/g, '').replace(/\d+/g, '');
  const sentences = said.split(/[.!?]+\s/).filter((one) => /[a-z]/i.test(one)).length;
  const words = said.match(/[A-Za-z']+/g) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Every element is closed, in order, and no bare ampersand stands in the text. */
function wellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name, , self] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name as string);
  }
  expect(open).toEqual([]);
  const rest = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/);
}
