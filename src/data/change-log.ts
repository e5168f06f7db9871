// The change log as data: each rule that an edition changed, with the reason in words.
import changes from '#content/changes.json';
import type { LoggedChange } from '#machines/decide/what-changed.ts';
import { type Action, actions } from '#machines/facts/vocabulary.ts';
import { t } from '#src/words/words.ts';

export interface EditionChange {
  readonly id: string;
  /** The rules that it changed: `rule` is the one that decides from this edition on. */
  readonly rules?: readonly { readonly action: Action; readonly rule: string }[];
}
interface LoggedEdition {
  readonly edition: string;
  readonly released: string;
  readonly changes: readonly EditionChange[];
}
export const editions = changes as readonly LoggedEdition[];

/** Every change of a rule. Needs the words `changes`. */
export const changeLog = (): LoggedChange[] =>
  editions.flatMap(({ edition, changes: entries }) =>
    entries.flatMap(({ id, rules = [] }) =>
      rules
        .filter(({ action }) => actions.includes(action))
        .map(({ action, rule }) => ({ edition, action, rule, why: t(`changes:entries.${edition}.${id}`) })),
    ),
  );
