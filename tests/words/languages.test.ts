// 12, in every language: the same words, the same gaps to fill, and nothing left in English that should not be.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Box, boxesOf, type Condition, meet } from '#machines/facts/condition-sets.ts';
import { type Nation, nations } from '#machines/facts/vocabulary.ts';
import { flows } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { forNation } from '#src/words/nation-words.ts';
import { entry, inEnglishOnly, languages, loadWords, setUpWords, t } from '#src/words/words.ts';
import { pagesAreWorded, wordsAreComplete } from '../promises/complete-words.ts';

type Words = string | readonly Words[] | { readonly [key: string]: Words };
const content = new URL('../../content/', import.meta.url).pathname;
const filesOf = (language: string): string[] =>
  readdirSync(join(content, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.startsWith('cases'))
    .sort();
const read = (language: string, file: string): Words => JSON.parse(readFileSync(join(content, language, file), 'utf8')) as Words;
const others = languages.filter((language) => language !== 'en');

const plural = /_(zero|one|two|few|many|other)$/;
const gapsIn = (text: string): string[] => (text.toLowerCase().match(/\{\{[^}]*\}\}/g) ?? []).sort();
/** Lists that may be of any length in another language: signs and synonyms. */
const mayDiffer = /^(words\.json\.nationSigns|search\.json\.(synonyms|phrases))/;

/** Every way in which the words of a language do not match the English ones. */
function mismatches(english: Words, theirs: Words | undefined, at: string): string[] {
  if (theirs === undefined) return [`${at}: missing`];
  if (mayDiffer.test(at)) return [];
  if (typeof english === 'string') {
    if (typeof theirs !== 'string') return [`${at}: no text`];
    if (/\.when\./.test(at)) return english === theirs ? [] : [`${at}: another condition`];
    if ((english === '') !== (theirs === '')) return [`${at}: empty on one side`];
    return gapsIn(english).join() === gapsIn(theirs).join() ? [] : [`${at}: other gaps than ${gapsIn(english).join(' ')}`];
  }
  if (typeof theirs === 'string' || Array.isArray(english) !== Array.isArray(theirs)) return [`${at}: another shape`];
  if (Array.isArray(english) && english.length !== (theirs as Words[]).length) return [`${at}: another length`];
  const [ours, own] = [english, theirs] as { readonly [key: string]: Words }[] as [Record<string, Words>, Record<string, Words>];
  return [
    ...Object.keys(ours).flatMap((key) => mismatches(ours[key] as Words, own[key], `${at}.${key}`)),
    ...Object.keys(own)
      .filter((key) => !(key in ours) && !plural.test(key))
      .map((key) => `${at}.${key}: left over`),
  ];
}

test.each(others)('%s has every file of words but those that stay in English, and no other', (language) => {
  expect(filesOf(language)).toEqual(filesOf('en').filter((file) => !inEnglishOnly.includes(file.replace('.json', ''))));
});
test.each(others)('%s has every word that English has, with the same gaps', (language) => {
  expect(filesOf(language).flatMap((file) => mismatches(read('en', file), read(language, file), file))).toEqual([]);
});
test('a word that is missing, left over, or has another gap is noticed', () => {
  expect(mismatches({ a: 'x {{y}}', b: ['c'] }, { a: 'x {{z}}', b: [], d: 'e' }, 'f')).toHaveLength(3);
  expect(mismatches({ a: 'x' }, {}, 'f')).toEqual(['f.a: missing']);
});
test.each(others)('%s has words for every question, option, rule, note, flow and page', async (language) => {
  expect(wordsAreComplete(language)).toEqual([]);
  expect(pagesAreWorded(language, flows)).toEqual([]);
});
test.each(others)('%s has every form of plural that it counts with', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const walk = (words: Words, at: string): string[] => {
    if (typeof words === 'string') return [];
    return Object.entries(words).flatMap(([key, value]) => {
      const stem = key.replace(plural, '');
      const missing = plural.test(key) ? forms.filter((form) => !(`${stem}_${form}` in (words as object))) : [];
      return [...missing.map((form) => `${at}.${stem}_${form}: missing`), ...walk(value as Words, `${at}.${key}`)];
    });
  };
  expect([...new Set(filesOf(language).flatMap((file) => walk(read(language, file), file)))]).toEqual([]);
});
test('a word that is missing fails the build', async () => {
  setUpWords('en', true);
  await loadWords(['ui']);
  expect(() => t('nav.noSuchWord' as string)).toThrow('content/en/ui.json: no words for "nav.noSuchWord"');
});

/** Can this hold in a nation, as far as its own conditions name nations? */
const mayHoldIn = (nation: Nation, when: readonly Condition[]): boolean =>
  when.some((condition) =>
    boxesOf({ ...condition, ...(condition.nation ? {} : { nation: [nation] }) }).some((box) =>
      meet(box, boxesOf({ nation: [nation] })[0] as Box),
    ),
  );

test.each(languages)('in %s no reason, step or duty of a nation is empty once other nations are left out', async (language) => {
  setUpWords(language, true);
  await loadWords(['words', 'rules']);
  const empty: string[] = [];
  let shortened = 0;
  for (const table of Object.values(tables)) {
    const words = entry<Record<'rules' | 'notes', Record<string, { do?: string; why: string }>>>('rules', table.action);
    for (const nation of nations)
      for (const [kind, list] of [
        ['rules', table.rules],
        ['notes', table.notes],
      ] as const)
        for (const { id, when } of list)
          for (const part of ['do', 'why'] as const) {
            const text = words?.[kind][id]?.[part];
            if (text && forNation(text, nation) !== text) shortened++;
            if (text && mayHoldIn(nation, when) && !forNation(text, nation))
              empty.push(`${table.action}.${kind}.${id}.${part} in ${nation}`);
          }
  }
  expect(empty).toEqual([]);
  expect(shortened).toBeGreaterThan(20);
});
