// Every text of a file of words, each with its place.
import { readdirSync, readFileSync } from 'node:fs';

const content = new URL('../../content/', import.meta.url).pathname;
type Words = string | number | boolean | null | readonly Words[] | { readonly [key: string]: Words };

/** The files of a language's words, by their names in its folder. */
export const wordFiles = (language: string): string[] =>
  readdirSync(`${content}${language}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

const textsIn = (words: Words, at: string): [string, string][] =>
  typeof words === 'string'
    ? [[at, words]]
    : typeof words !== 'object' || words === null
      ? []
      : Object.entries(words).flatMap(([key, one]) => textsIn(one as Words, at ? `${at}.${key}` : key));

/** The texts of one file: each with the keys that lead to it, after `under` where one is given. */
export const textsOf = (language: string, file: string, under = ''): [string, string][] =>
  textsIn(JSON.parse(readFileSync(`${content}${language}/${file}`, 'utf8')) as Words, under);
