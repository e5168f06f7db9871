// The rows that an exchange has put in play, as papers need them: held, not accepted by anyone, or undecided.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import type { Done } from '#machines/decide/already-done.ts';
import { because, type Reason } from '#machines/decide/because.ts';
import { answeringSide, type Side, sideOf } from '#machines/facts/sides.ts';
import { type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import type { Tables } from '#src/data/guidance.ts';
import { viewOf } from '#src/verdict/verdict-view.ts';
import { question } from '#src/words/question-words.ts';
import { entry } from '#src/words/words.ts';

export interface Held {
  readonly party: Party;
  readonly rows: readonly Allocation[];
}
export interface InPlay {
  /** Rows that somebody holds, under each holder. */
  readonly held: readonly Held[];
  /** Rows that one side asked for and the other has not taken on, under who is asked. */
  readonly unaccepted: readonly Allocation[];
  readonly open: readonly Allocation[];
  /** Duties that stand whatever the reply says, under each holder. */
  readonly standing: readonly Held[];
}

/** The rows of a verdict for paper, the same for both sides. */
export function inPlay(verdict: Verdict): InPlay {
  const view = viewOf(verdict, null);
  const raised = view.groups.flatMap((group) => group.rows);
  return {
    held: byHolder(raised.filter((row) => row.status !== 'notAccepted' && row.status !== 'open')),
    unaccepted: raised.filter((row) => row.status === 'notAccepted'),
    open: raised.filter((row) => row.status === 'open'),
    standing: byHolder(view.standing),
  };
}

export const byHolder = (rows: readonly Allocation[]): Held[] =>
  parties.map((party) => ({ party, rows: rows.filter((row) => row.holder === party) })).filter((held) => held.rows.length > 0);

export const isOn = (side: Side, party: Party | null): boolean => party !== null && sideOf(party) === side;

/** Is it held by those who answered although bodies differ, so that it waits on their word? */
export const waitsOnTheOther = (row: Pick<Allocation, 'status'>, holder: Party | null): boolean =>
  row.status === 'contested' && isOn(answeringSide, holder);

/** The answers that a row rests on. */
export function reasonsOf(row: Allocation, facts: Facts, tables: Tables): Reason[] {
  const table = tables[row.action];
  const rule = table.rules.find((r) => r.id === row.rule);
  return rule ? because(table, rule, facts, row.covered) : [];
}

/** What a side has done, as a clause: of what both have done, each speaks for itself alone. */
export const doneWords = (done: Done, writer: Side, facts: Facts): string =>
  entry<Record<string, Record<'own' | 'other', string>>>('record', 'doneWords')?.[done.fact]?.[done.by === writer ? 'own' : 'other'] ??
  clauseOf(done, facts);

/** One answer as a clause: "the practice cannot arrange it". */
export const clauseOf = (reason: { readonly fact: Reason['fact']; readonly option: string }, facts: Facts): string =>
  question(reason.fact, facts).options[reason.option]?.said ?? '';
