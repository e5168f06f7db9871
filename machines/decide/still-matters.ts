// Which questions can still move a row: computed from the tables, for the walk.

import { knownFrom } from '#machines/facts/known-from.ts';
import { type Action, type Answers, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { decide, outcomesOf } from './decide.ts';
import { bearingOn } from './hinges.ts';

type Tables = Readonly<Record<Action, Table>>;

/** Borders between the nations' rules and claims: no row is shown before it is known which of them hold. */
const alwaysAsked: readonly Fact[] = ['nation'];

interface OpenRow {
  readonly rules: readonly Rule[];
  readonly outcomes: number;
}
const openRows = new WeakMap<Facts, readonly OpenRow[]>();

/** The rows that these facts leave open. */
function openWith(tables: Tables, facts: Facts): readonly OpenRow[] {
  const before = openRows.get(facts);
  if (before) return before;
  const open = Object.values(tables)
    .map((table) => ({ rules: table.rules, outcomes: outcomesOf(table.rules, facts).length }))
    .filter((row) => row.outcomes > 1);
  openRows.set(facts, open);
  return open;
}

/** The exchange with each answer to one question that does not contradict it. */
export function answered(facts: Facts, fact: Fact): Facts[] {
  const values: readonly unknown[] = takesMany(fact) ? [[], ...options[fact].map((option) => [option])] : options[fact];
  return values.map((value) => ({ ...facts, [fact]: value }) as Facts).filter((led) => cohere(led).contradictions.length === 0);
}

/**
 * Can an answer to this question still move a row?
 * @param tables every table of the edition
 * @param fact a question that arises and is not answered
 * @param answers what is answered so far; "I do not know" leaves its fact unknown
 */
export function stillMatters(tables: Tables, fact: Fact, answers: Answers): boolean {
  const facts = knownFrom(answers);
  if (alwaysAsked.includes(fact)) return true;
  const rows = openWith(tables, facts).filter((row) => bearingOn(row.rules).has(fact));
  if (rows.length === 0) return false;
  const led = answered(facts, fact);
  const tellsIn = ({ rules, outcomes }: OpenRow, ways: readonly Facts[]) => ways.some((then) => outcomesOf(rules, then).length < outcomes);
  if (rows.some((row) => tellsIn(row, led))) return true;
  // No answer alone leaves fewer outcomes: it matters where it does so once another question is answered.
  return rows.some((row) => {
    const decision = decide(row.rules, facts);
    if (decision.status !== 'open' || !decision.needs.includes(fact)) return false;
    return decision.needs.some((other) =>
      answered(facts, other).some((then) => tellsIn({ ...row, outcomes: outcomesOf(row.rules, then).length }, answered(then, fact))),
    );
  });
}
