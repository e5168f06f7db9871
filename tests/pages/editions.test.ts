// What an edition says of its own age and its own evidence.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import changes from '#content/changes.json' with { type: 'json' };
import claims from '#content/claims.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import changeWords from '#content/en/changes.json' with { type: 'json' };
import documents from '#content/en/documents.json' with { type: 'json' };
import notices from '#content/en/notices.json' with { type: 'json' };
import faqs from '#content/faqs.json' with { type: 'json' };
import sources from '#content/sources.json' with { type: 'json' };
import unused from '#content/unused-claims.json' with { type: 'json' };
import { nations, options } from '#machines/facts/vocabulary.ts';
import { isFlow } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { dateInWords, overdueOn, touchedBy } from '#src/words/edition-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';

test('a review falls due on its day, for its nation alone', () => {
  expect(overdueOn('2026-09-30')).toEqual([]);
  expect(overdueOn('2026-10-01')).toEqual([{ nation: 'england', due: '2026-10-01' }]);
  expect(overdueOn('2026-11-23', 'england')).toHaveLength(1);
  for (const nation of nations.filter((one) => edition.reviewBy[one] === null)) expect(overdueOn('2099-01-01', nation)).toEqual([]);
});

test('a date is in words of the page, as far as it is known', async () => {
  for (const [language, wanted] of [
    ['en', ['1 October 2026', 'October 2026', '2026']],
    ['cy', ['1 Hydref 2026', 'Hydref 2026', '2026']],
  ] as const) {
    setUpWords(language, true);
    await loadWords(['ui']);
    expect(['2026-10-01', '2026-10', '2026'].map(dateInWords)).toEqual(wanted);
  }
});

test('what a review date touches says why, and nothing else does', () => {
  const given = { nation: 'england', route: 'singlePoint' } as const;
  expect(touchedBy(given, '2026-09-30')).toEqual([]);
  expect(touchedBy({ ...given, nation: 'wales' }, '2026-11-23')).toEqual([]);
  expect(touchedBy({ ...given, route: 'advice' }, '2026-11-23')).toEqual([]);
  const [touched] = touchedBy(given, '2026-11-23');
  expect((notices as Record<string, { text?: string }>)[touched?.notice ?? '']?.text).toContain('1 October 2026');
  for (const { fact, option } of edition.reviewTouches) expect(options[fact]).toContain(option);
});

test('the clock is read in src alone', () => {
  const read = (folder: string) => readFileSync(new URL(`../../${folder}`, import.meta.url), 'utf8');
  expect(read('content/edition.ts')).not.toMatch(/new Date|Date\.now/);
  expect(read('src/words/edition-words.ts')).toMatch(/new Date\(\)/);
});

test('this edition stands in the change log, with words for each change', () => {
  expect(changes[0]?.edition).toBe(edition.id);
  for (const one of changes) {
    const words = changeWords.entries[one.edition as keyof typeof changeWords.entries];
    expect(Object.keys(words)).toEqual(one.changes.map((change) => change.id));
  }
});

test('every claim is used by a rule, note, position or question, or stands in the list with its reason, and not both', () => {
  const used = new Set<string>(faqs.flatMap((faq) => faq.claims));
  used.add('C-274');
  for (const { rules, notes } of Object.values(tables))
    for (const row of [...rules, ...notes]) {
      for (const id of row.claims) used.add(id);
      for (const position of ('positions' in row && row.positions) || []) for (const id of position.claims) used.add(id);
    }
  const listed = Object.keys(unused);
  expect(claims.map((claim) => claim.id).filter((id) => !used.has(id) && !listed.includes(id))).toEqual([]);
  expect(listed.filter((id) => used.has(id))).toEqual([]);
  expect(listed.filter((id) => !claims.some((claim) => claim.id === id))).toEqual([]);
  for (const [id, reason] of Object.entries(unused)) expect(reason.length, id).toBeGreaterThan(20);
});

test('the documents that the College names, and a crosswalk of fifteen lines of what was not read', () => {
  const known = new Set(sources.map((source) => source.id));
  expect(documents.rcgp.length).toBeGreaterThanOrEqual(12);
  for (const line of documents.rcgp) {
    expect(line.done.length * line.why.length, line.document).toBeGreaterThan(0);
    for (const id of line.sources) expect(known.has(id), id).toBe(true);
  }
  expect(documents.crosswalk).toHaveLength(15);
  for (const line of documents.crosswalk) {
    expect(line.status).toBe('not read');
    expect(isFlow(line.flow), line.flow).toBe(true);
    for (const id of line.questions)
      expect(
        faqs.some((faq) => faq.id === id),
        id,
      ).toBe(true);
    for (const id of line.claims)
      expect(
        claims.some((claim) => claim.id === id),
        id,
      ).toBe(true);
  }
});
