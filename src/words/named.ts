// The gaps in which sentences name a party, and how a name takes its place in one.
import type { Party } from '#machines/facts/vocabulary.ts';

/** `{{asker}}` in a text stands for whoever asked: "the GP", "the nurse"; `{{Asker}}` has a capital. */
export const gapOf = {
  requester: 'asker',
  practice: 'practice',
  specialist: 'specialist',
  provider: 'service',
} as const satisfies Record<Party, string>;
const partyOf = new Map(Object.entries(gapOf).map(([party, gap]) => [gap as string, party as Party]));

/** How a language joins its article to a vowel before it: Welsh "i" and "y meddyg" are "i'r meddyg". */
export interface AfterVowel {
  readonly vowels: string;
  readonly article: string;
  readonly joined: string;
}
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with its people named: with a capital at the head of a sentence, and their article as the language joins it. */
export const nameIn = (text: string, name: (party: Party) => string, join?: AfterVowel): string =>
  text.includes('{{')
    ? text.replace(/(\s?)\{\{(\w+)\}\}/g, (gap, space: string, id: string, at: number) => {
        const party = partyOf.get(id.toLowerCase());
        return party ? inPlace(text, at, space, id === id.toLowerCase() ? name(party) : capital(name(party)), join) : gap;
      })
    : text;

function inPlace(text: string, at: number, space: string, name: string, join: AfterVowel | undefined): string {
  const before = text.slice(0, at);
  // A text that ends with no stop is a clause, and opens with no capital.
  if (before === '' ? /[.?!]$/.test(text) : /[.?!]$/.test(before)) return space + capital(name);
  return join?.vowels.includes(before.slice(-1)) ? name.replace(new RegExp(`^${join.article} `), `${join.joined} `) : space + name;
}

/** The same for every text inside words as data. */
export function nameInAll<T>(words: T, name: (party: Party) => string, join?: AfterVowel): T {
  if (typeof words === 'string') return nameIn(words, name, join) as T;
  if (Array.isArray(words)) return words.map((one) => nameInAll(one, name, join)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, nameInAll(one, name, join)])) as T;
}
