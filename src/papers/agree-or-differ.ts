// To agree or to differ: the facts of an account that decide, and the answer in three lines.
import type { Comparison } from '#machines/decide/compare.ts';
import { decidingFacts } from '#machines/decide/turning-facts.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { type Action, type Answers, actions, type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { draftLine } from './draft-line.ts';
import { clauseOf } from './rows-for-papers.ts';

const MOST_FACTS = 5;
/** Settings, and what only those who asked know of themselves. */
const never: readonly Fact[] = [
  'nation',
  'seat',
  'sector',
  'requesterRole',
  'requesterAvailable',
  'requesterPrescribes',
  'competence',
  'testCompetence',
  'drugCompetence',
  'resources',
  'testAccess',
  'agreesWithAdvice',
];
/** They turn most steps, and are seldom what two sides differ on. */
const last: readonly Fact[] = ['stage', 'urgency', 'mode', 'replyAsks'];

/** The known facts on which most steps turn, the most telling first. */
export function factsThatDecide(tables: Readonly<Record<Action, Table>>, facts: Facts): Fact[] {
  const counts = new Map<Fact, number>();
  for (const action of actions)
    for (const [place, fact] of decidingFacts(tables[action], facts).entries())
      if (!never.includes(fact) && facts[fact] !== undefined) counts.set(fact, (counts.get(fact) ?? 0) + 1 / (place + 1));
  return [...counts]
    .sort((a, b) => Number(last.includes(a[0])) - Number(last.includes(b[0])) || b[1] - a[1])
    .slice(0, MOST_FACTS)
    .map(([fact]) => fact);
}

/**
 * The answer: what both agree on, what is seen differently, and where both accounts stand.
 * @param facts those that were asked about
 * @param found the comparison of the two accounts, the sender's first
 */
export function answerText(facts: readonly Fact[], theirs: Answers, own: Answers, found: Comparison, link: string): string {
  const differing = found.facts.filter(({ follows }) => !follows).map(({ fact }) => fact);
  const agreed = facts
    .filter((fact) => !differing.includes(fact))
    .flatMap((fact) => [theirs[fact] ?? []].flat().map((option) => clauseOf({ fact, option: option as string }, knownFrom(theirs))))
    .filter(Boolean);
  const [first] = [...found.matter, ...differing];
  return [
    ...(agreed.length > 0 ? [t('agree:lines.agreed', { list: agreed.join('; ') })] : []),
    first
      ? t('agree:lines.differ', {
          what: question(first).label.toLowerCase(),
          theirs: lower(answerWords(first, theirs[first] ?? '?')),
          own: lower(answerWords(first, own[first] ?? '?')),
        })
      : t('agree:lines.all'),
    t(first ? 'agree:lines.linkBoth' : 'agree:lines.link', { link, count: found.rows.length }),
    ...draftLine(),
  ].join('\n');
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
