// People are named as they name themselves: "requester" is a word of data, and of the headings of tables.
import { expect, test } from 'vitest';
import { textsOf, wordFiles } from './texts.ts';

/** Every text that may say it, and why. */
const exempt: readonly { readonly at: RegExp; readonly why: string }[] = [
  { at: /^claims\.json/, why: 'the evidence in its own words, which the sources page shows as data' },
  { at: /^agreement\.json\..*unknownHolder$/, why: 'names the ids that a file of an agreement may hold' },
];

/** An id stands alone; a sentence has other words beside it. */
const says = (text: string): boolean => /\brequesters?\b/i.test(text) && /\s/.test(text);

const all = wordFiles('en').flatMap((file) => textsOf('en', file, file));

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
