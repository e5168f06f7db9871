// The change log as data: each rule that an edition changed, with the reason in words.
import changes from '#content/changes.json';
import type { LoggedEdition } from '#machines/contracts/whole-edition.ts';
import type { LoggedChange } from '#machines/decide/what-changed.ts';
import { t } from '#src/words/words.ts';

export const editions = changes as readonly LoggedEdition[];

/** Every change of a rule. Needs the words `changes`. */
export const changeLog = (): LoggedChange[] =>
  editions.flatMap(({ edition, changes: entries }) =>
    entries.flatMap(({ id, rules = [] }) =>
      rules.map(({ action, rule }) => ({ edition, action, rule, why: t(`changes:entries.${edition}.${id}`) })),
    ),
  );
