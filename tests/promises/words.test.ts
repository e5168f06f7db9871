import { expect, test } from 'vitest';
import { flows } from '#machines/flows/registry.ts';
import { claimsAreWorded, pagesAreWorded, wordsAreComplete } from './complete-words.ts';
import { evidence } from './evidence.ts';

const languages = ['en', 'cy'];

for (const language of languages) {
  test(`${language}: every id has words, and no words are left over`, () => expect(wordsAreComplete(language)).toEqual([]));
  test(`${language}: every page has a title`, async () => expect(pagesAreWorded(language, flows)).toEqual([]));
}
test('en: every claim has words', () => expect(claimsAreWorded('en', evidence.claims.keys())).toEqual([]));
