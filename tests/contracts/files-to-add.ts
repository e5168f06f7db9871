// Which files a new fact or a new nation needs by hand: those in which every other one stands and this one does not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { edition } from '#content/edition.ts';
import { facts, nations, options, takesMany } from '#machines/facts/vocabulary.ts';
import { asksOf, type Flow } from '#machines/flows/flow.ts';
import { pack } from '#src/app/packed.ts';

type Words = Readonly<Record<string, unknown>>;
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
export const languages = readdirSync('content', { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(`content/${one.name}/ui.json`))
  .map((one) => one.name)
  .sort();

/** Does the packed form of a link have a place for every answer? */
const hasPlace = (fact: string, answers: readonly string[]): boolean => answers.every((one) => pack(`${fact}=${one}`) !== `${fact}=${one}`);

/**
 * The files that lack a fact. Its options come from the vocabulary, its words, its page and its place in a link from there on.
 * When it arises is said in `machines/facts/arises-when.ts`, where that is not always.
 */
export function filesWithoutFact(fact: string, flows: readonly Flow[]): string[] {
  const of = (options as Readonly<Record<string, readonly string[]>>)[fact];
  const known = facts.find((one) => one === fact);
  const words = languages.filter((language) => {
    const read = (file: string) => json(`content/${language}/questions/${file}.json`) as Words;
    const entry = { ...read('opening'), ...read('further') }[fact];
    return !isWords(entry) || !isWords(entry.options) || !(of ?? []).every((option) => isWords((entry.options as Words)[option]));
  });
  const asked = known !== undefined && flows.some((flow) => asksOf(flow).includes(known));
  return [
    ...(of ? [] : ['machines/facts/vocabulary.ts']),
    ...words.map((language) => `content/${language}/questions/further.json`),
    ...(asked ? [] : ['machines/flows/ (the page that asks it)']),
    ...(of && hasPlace(fact, known && takesMany(known) ? of : [...of, '?']) ? [] : ['src/app/packed.ts']),
  ];
}

/** Is every other nation named here, and this one not: as keys of an object, or in a text? */
function lacks(value: unknown, nation: string): boolean {
  const others = nations.filter((one) => one !== nation);
  if (typeof value === 'string') return others.every((one) => new RegExp(`\\b${one}\\b`).test(value)) && !value.includes(nation);
  if (Array.isArray(value)) return value.some((one) => lacks(one, nation));
  if (!isWords(value)) return false;
  return (others.every((one) => one in value) && !(nation in value)) || Object.values(value).some((one) => lacks(one, nation));
}

/** The files that lack a nation. Its claims and sources stand in `content/claims.json` and `content/sources.json`. */
export function filesWithoutNation(nation: string): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.includes('cases/'))
    .map((file) => `content/${file}`)
    .sort();
  return [
    ...((nations as readonly string[]).includes(nation) ? [] : ['machines/facts/vocabulary.ts']),
    ...(nation in edition.reviewBy ? [] : ['content/edition.ts']),
    ...files.filter((file) => lacks(json(file), nation)),
    ...((nations as readonly string[]).includes(nation) && hasPlace('nation', [nation]) ? [] : ['src/app/packed.ts']),
  ];
}
