// The answer in words: a heading that is the answer, and at most three groups. Pure: the rows of a verdict in, sentences out.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { settledBy } from '#machines/decide/settling.ts';
import type { Action } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { t } from '#src/words/words.ts';
import { type AnswerGroup, groupsOf } from './answer-groups.ts';
import { headingOf } from './answer-heading.ts';
import { goesWithoutSaying, type Looker } from './matrix-view.ts';

export interface Answer {
  readonly heading: string;
  /** The rows that the heading speaks of: the groups need not say them again. */
  readonly said: readonly Allocation[];
  readonly groups: readonly AnswerGroup[];
  /** Every live row that is not folded away. */
  readonly shown: readonly Allocation[];
  /** What goes without saying. */
  readonly obvious: readonly Allocation[];
}

/**
 * The answer that a verdict gives to whoever looks.
 * @param tables what the verdict was made from: of what is open, the question that settles most is asked first
 */
export function answerOf(verdict: Verdict, tables: Readonly<Record<Action, Table>>, who: Looker): Answer {
  const live = verdict.allocations.filter((row) => row.status !== 'notNeeded');
  const obvious = live.filter((row) => goesWithoutSaying(row, who.facts));
  const shown = live.filter((row) => !obvious.includes(row));
  const { heading, said } = headingOf(live, who);
  return { heading, said, groups: groupsOf(shown, said, who, (open, fact) => settledBy(tables, open, who.facts, fact)), shown, obvious };
}

/** The answer as lines of text, for paper. */
export const linesInWords = (answer: Answer): string[] => [
  answer.heading,
  ...answer.groups
    .filter((one) => one.items.length > 0)
    .map(
      (one) => `${one.title}: ${[...one.items.map((item) => [item.lead, item.text].filter(Boolean).join(' ')), ...more(one)].join(' ')}`,
    ),
];

const more = ({ below }: AnswerGroup): string[] => (below > 0 ? [`${t('matrix:groups.below', { count: below })}.`] : []);
