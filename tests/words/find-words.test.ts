// Words are found and filled as i18next does with the same files, which translators' tools are made for.
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillAll, formsOf, under } from '#src/words/find-words.ts';
import { bundle, type Language, languagesWritten, loadWords, setUpWords, t } from '#src/words/words.ts';
import { textsOf, wordFiles } from './texts.ts';

const counts = [0, 1, 2, 3, 4, 5, 6, 7, 11, 20, 100];
const filling = { asker: '$& {{asker}}', n: 7, name: 'A & B', list: '', things: undefined };

describe.each(languagesWritten)('%s', (language: Language) => {
  const namespaces = wordFiles(language).flatMap((file) => (file.startsWith('cases/') ? [] : [file.replace(/\.json$/, '')]));
  const theirs = i18next.createInstance();
  beforeAll(async () => {
    setUpWords(language, true);
    await loadWords(namespaces);
    await theirs.init({
      lng: language,
      fallbackLng: false,
      ns: [],
      defaultNS: 'ui',
      resources: {},
      interpolation: { escapeValue: false, skipOnVariables: true },
      returnObjects: true,
    });
    for (const namespace of namespaces) theirs.addResourceBundle(language, namespace, bundle(namespace), false, true, { skipCopy: true });
  });
  const keys = namespaces.flatMap((namespace) => textsOf(language, `${namespace}.json`).map(([path]) => `${namespace}:${path}`));

  it('every text, plain and with its gaps filled', () => {
    expect(keys.length).toBeGreaterThan(1000);
    const found = keys.filter((key) => theirs.exists(key));
    const differ = found.filter((key) => t(key as string) !== theirs.t(key) || t(key as string, filling) !== theirs.t(key, filling));
    expect(differ).toEqual([]);
  });
  it('every form of a number', () => {
    const counted = [...new Set(keys.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_\w+?$/, '')))];
    expect(counted.length).toBeGreaterThan(5);
    const differ = counted.flatMap((key) => counts.filter((count) => t(key as string, { count }) !== theirs.t(key, { count })));
    expect(differ).toEqual([]);
  });
  it('the first of several keys that has words', () => {
    const several = ['nothing.here', 'exchanges:nor.here', 'product.name', 'skip'];
    expect(t(several)).toBe(theirs.t(several));
  });
});

it('a word that is missing fails a strict build, and elsewhere is its own name', () => {
  setUpWords('en', true);
  expect(() => t('product.nothing' as string)).toThrow('content/en/ui.json: no words for "product.nothing"');
  setUpWords('en');
  expect(t('product.nothing' as string)).toBe('product.nothing');
});
it('nothing that objects happen to know is words', () => {
  for (const path of ['constructor', 'toString', 'a.constructor', '__proto__.toString'])
    expect(under({ a: { b: 'c' } }, path)).toBeUndefined();
});
it('an entry is filled in every text, and a gap without anything stays', () => {
  expect(fillAll({ a: ['{{n}} of {{all}}'], b: 3 }, { n: 1 })).toEqual({ a: ['1 of {{all}}'], b: 3 });
  expect(formsOf('days', 'cy', 3)).toEqual(['days_few', 'days']);
});
