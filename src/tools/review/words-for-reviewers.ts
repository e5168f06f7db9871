// The English words, for documents that reviewers read outside the site.
import actions from '#content/en/actions.json' with { type: 'json' };
import parties from '#content/en/parties.json' with { type: 'json' };
import further from '#content/en/questions/further.json' with { type: 'json' };
import opening from '#content/en/questions/opening.json' with { type: 'json' };
import rules from '#content/en/rules.json' with { type: 'json' };
import words from '#content/en/words.json' with { type: 'json' };
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Action, Fact, Party } from '#machines/facts/vocabulary.ts';
import { nameInAll } from '#src/words/named.ts';

type Label = { readonly label: string };
/** These documents are about no exchange: people go by their general names. */
export const inGeneral = <T>(words: T): T => nameInAll(words, (party) => parties[party].name);
const questions = inGeneral({ ...opening, ...further }) as unknown as Readonly<
  Record<Fact, Label & { readonly options: Readonly<Record<string, Label>> }>
>;
export interface TableWords {
  readonly rules: Readonly<Record<string, { readonly do: string; readonly why: string }>>;
}
const ofTables = inGeneral(rules) as unknown as Readonly<Record<Action, TableWords>>;
export const tableWords = (action: Action): TableWords => ofTables[action];
export const titleOf = (action: Action): string => actions[action].title;
export const nameOf = (party: Party | null | undefined): string => (party ? parties[party].name : '');
export const labels = words as unknown as Readonly<Record<'standings' | 'ranks' | 'reads' | 'nations', Readonly<Record<string, Label>>>>;

const optionWords = (fact: Fact, list: readonly string[]): string =>
  list.map((option) => questions[fact].options[option]?.label ?? option).join(' or ');

/** A condition in the words of the questions. */
export function inWords(condition: Condition): string {
  const parts = Object.entries(condition).flatMap(([key, wanted]) => {
    const fact = key as Fact;
    const { label } = questions[fact];
    if (Array.isArray(wanted)) return [`${label}: ${optionWords(fact, wanted)}`];
    const { not, includes, excludes } = wanted as { not?: string[]; includes?: string[]; excludes?: string[] };
    return [
      ...(not ? [`${label}: anything but ${optionWords(fact, not)}`] : []),
      ...(includes ? [`${label}: among them ${optionWords(fact, includes)}`] : []),
      ...(excludes ? [`${label}: not ${optionWords(fact, excludes)}`] : []),
    ];
  });
  return parts.length ? parts.join('; ') : 'In every other case';
}
