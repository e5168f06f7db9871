// A claim is read by a clinician in a hurry: short sentences, in this language's own words.
import { expect, test } from 'vitest';
import claims from '#content/en/claims.json' with { type: 'json' };

const MOST_WORDS = 25;
/** The sentences of claims that are longer. */
const long = (words: Readonly<Record<string, { readonly title: string; readonly text: string }>>): string[] =>
  Object.entries(words).flatMap(([id, { title, text }]) =>
    [title, ...text.split(/(?<=[.?!])\s+/)].filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS).map((one) => `${id}: ${one}`),
  );

test(`no sentence of a claim has more than ${MOST_WORDS} words`, () => expect(long(claims)).toEqual([]));
test('one that has is noticed', () => expect(long({ x: { title: 'x', text: `Short. ${'word '.repeat(26)}.` } })).toHaveLength(1));
