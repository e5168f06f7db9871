// One nation at a time, in words too: a sentence that names only other nations is left out.
import { type Answers, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { entry } from './words.ts';

const made = new Map<string, RegExp>();
/** A sign as a whole word: made once, since every text of every row asks for it. */
function wordFor(sign: string): RegExp {
  const before = made.get(sign);
  if (before) return before;
  const word = new RegExp(`(?<![\\w-])${sign}(?![\\w-])`);
  made.set(sign, word);
  return word;
}

/**
 * A text for one nation: its sentences, without those that name other nations and not this one.
 * @param text sentences in the language of the page
 * @param nation the nation of the practice's contract; unknown leaves the text whole
 */
export function forNation(text: string, nation: Nation | undefined): string {
  if (!nation || !text) return text;
  const signs = entry<Record<Nation, readonly string[]>>('words', 'nationSigns');
  const names = (sentence: string, of: Nation): boolean => (signs?.[of] ?? []).some((sign) => wordFor(sign).test(sentence));
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"'{])/u)
    .filter((sentence) => names(sentence, nation) || !nations.some((other) => names(sentence, other)))
    .join(' ');
}

/** The nation of an address, or undefined: '?' is not a nation. */
export const nationOf = (answers: Answers): Nation | undefined => (answers.nation === '?' ? undefined : answers.nation);
