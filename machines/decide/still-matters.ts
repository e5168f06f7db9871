// Which questions can still move a row: computed from the tables, for the walk.

import { knownFrom } from '#machines/facts/known-from.ts';
import { type Action, type Answers, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { decide, outcomesOf, tells } from './decide.ts';
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

const led = new WeakMap<Facts, Map<Fact, readonly Facts[]>>();
/** The exchange with each answer to one question that does not contradict it. */
export function answered(facts: Facts, fact: Fact): readonly Facts[] {
  const before = led.get(facts) ?? new Map<Fact, readonly Facts[]>();
  led.set(facts, before);
  const values: readonly unknown[] = takesMany(fact) ? [[], ...options[fact].map((option) => [option])] : options[fact];
  const found =
    before.get(fact) ??
    values.map((value) => ({ ...facts, [fact]: value }) as Facts).filter((then) => cohere(then).contradictions.length === 0);
  before.set(fact, found);
  return found;
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
  if (rows.some((row) => tells(row.rules, facts, fact, row.outcomes))) return true;
  // No answer alone leaves fewer outcomes: it matters where it does so once another question is answered.
  return rows.some(({ rules }) => {
    const decision = decide(rules, facts);
    if (decision.status !== 'open' || !decision.needs.includes(fact)) return false;
    return decision.needs.some((other) => answered(facts, other).some((then) => tells(rules, then, fact, outcomesOf(rules, then).length)));
  });
}
