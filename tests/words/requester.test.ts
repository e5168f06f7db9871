// People are named as they name themselves: "requester" is a word of data, and of the headings of tables.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const content = new URL('../../content/en/', import.meta.url).pathname;
/** Every text that may say it, and why. */
const exempt: readonly { readonly at: RegExp; readonly why: string }[] = [
  { at: /^claims\.json/, why: 'the evidence in its own words, which the sources page shows as data' },
  { at: /^agreement\.json\..*unknownHolder$/, why: 'names the ids that a file of an agreement may hold' },
];

type Words = string | number | boolean | null | readonly Words[] | { readonly [key: string]: Words };
const textsOf = (words: Words, at: string): [string, string][] =>
  typeof words === 'string'
    ? [[at, words]]
    : typeof words !== 'object' || words === null
      ? []
      : Object.entries(words).flatMap(([key, one]) => textsOf(one as Words, `${at}.${key}`));
/** An id stands alone; a sentence has other words beside it. */
const says = (text: string): boolean => /\brequesters?\b/i.test(text) && /\s/.test(text);

const all = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => textsOf(JSON.parse(readFileSync(`${content}${name}`, 'utf8')) as Words, name));

test('no text on screen says "requester" outside the exemptions', () =>
  expect(all.filter(([at, text]) => says(text) && !exempt.some((one) => one.at.test(at))).map(([at, text]) => `${at}: ${text}`)).toEqual(
    [],
  ));
test('every exemption is needed', () =>
  expect(exempt.filter((one) => !all.some(([at, text]) => one.at.test(at) && says(text)))).toEqual([]));
test('one that says it is noticed', () => expect(says('Ask the requester.')).toBe(true));

/** Words of the first drafts that no clinician says. */
const notOurs = /\b(plain advice|disown\w*|open episode|known second-hand)\b/i;
test('no text says what no clinician says', () =>
  expect(all.filter(([at, text]) => notOurs.test(text) && !at.startsWith('search.json')).map(([at, text]) => `${at}: ${text}`)).toEqual(
    [],
  ));
test('one that does is noticed', () => expect(notOurs.test('Under plain advice, the GP disowns it.')).toBe(true));
