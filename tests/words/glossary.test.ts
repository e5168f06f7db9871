// The field's words are explained where they first stand, in each language, and none is in the glossary that no text says.
import { beforeAll, describe, expect, test } from 'vitest';
import { explained } from '#src/words/glossary.ts';
import { bundle, languages, loadWords, setUpWords } from '#src/words/words.ts';

interface Term {
  readonly means: string;
}
const MOST_WORDS = 25;
const terms = (): Record<string, Term> => bundle<{ glossary: Record<string, Term> }>('words').glossary;
type Words = string | number | boolean | null | readonly Words[] | { readonly [key: string]: Words };
const textsOf = (words: Words): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words !== 'object' || words === null
      ? []
      : Object.values(words).flatMap((one) => textsOf(one as Words));
const marked = (texts: readonly string[]): string[] => [...explained(texts).values()].flat().flatMap(({ term }) => term ?? []);

describe.each(languages)('in %s', (language) => {
  beforeAll(async () => {
    setUpWords(language, true);
    await loadWords(['words', 'rules', 'faqs', 'faq-answers']);
  });
  test('every word of the glossary is said by a text that opens it, and is explained in a few words', () => {
    const texts = (['rules', 'faqs', 'faq-answers'] as const).flatMap((namespace) => textsOf(bundle<Words>(namespace)));
    const said = new Set(marked(texts));
    expect(Object.keys(terms()).filter((id) => !said.has(id))).toEqual([]);
    for (const { means } of Object.values(terms())) expect(means.split(/\s+/).length, means).toBeLessThanOrEqual(MOST_WORDS);
  });
  test('no text loses a letter', () => {
    const texts = [...new Set(textsOf(bundle<Words>('faq-answers')))].filter(Boolean);
    for (const [text, pieces] of explained(texts)) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

test('a word is marked where it comes first, alone, and not inside another', async () => {
  setUpWords('en', true);
  await loadWords(['words']);
  expect(marked(['A RAS and e-RS.', 'Another RAS.'])).toEqual(['ras', 'ers']);
  expect(explained(['Grasp it.', 'In a RAS.']).get('Grasp it.')).toEqual([{ at: 0, text: 'Grasp it.' }]);
  expect(marked(['LMCs and an LMC'])).toEqual(['lmc']);
});
