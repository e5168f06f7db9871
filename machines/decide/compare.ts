// Two accounts of one exchange beside each other: the facts that differ, the rows that differ, and which difference matters.

import { type Action, actions, facts as allFacts, type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import type { Outcome, Table } from '#machines/rules/rule.ts';
import { outcomesOf, sameOutcome } from './decide.ts';
import { bearingOn } from './hinges.ts';

export interface DifferingFact {
  readonly fact: Fact;
  /** Undefined where that side has not said. */
  readonly first: Facts[Fact] | undefined;
  readonly second: Facts[Fact] | undefined;
  /** It differs only because another fact does: it does not arise on one side. */
  readonly follows: boolean;
}
export interface DifferingRow {
  readonly action: Action;
  /** Null where the row is still open on that side. */
  readonly first: Outcome | null;
  readonly second: Outcome | null;
  /** Differing facts that, taken over from the second account, bring its outcome to the first: the fewest, or, beyond two, none that could be left out. */
  readonly turnsOn: readonly Fact[];
}
export interface Comparison {
  readonly facts: readonly DifferingFact[];
  readonly rows: readonly DifferingRow[];
  /** Actions still open in both accounts: what they come to may yet differ. */
  readonly open: readonly Action[];
  /** The facts on which some row turns, those first that turn most rows. */
  readonly matter: readonly Fact[];
}

const settings: readonly Fact[] = ['seat'];

/**
 * Compares two accounts of one exchange.
 * @param tables every table of the edition
 * @param first one account, as coherent facts
 * @param second the other
 */
export function compare(tables: Readonly<Record<Action, Table>>, first: Facts, second: Facts): Comparison {
  const [a, b] = [arisingOnly(first), arisingOnly(second)];
  const differing = allFacts.filter((fact) => !settings.includes(fact) && !alike(a[fact], b[fact]));
  const roots = differing.filter((fact) => arisesIn(fact, a) && arisesIn(fact, b));
  // What the second account says of facts that do not arise in the first comes with whatever makes them arise.
  const following = differing.filter((fact) => a[fact] === undefined && !arisesIn(fact, a));
  const turned = new Map<string, Facts | null>();
  const withOthers = (facts: readonly Fact[]): Facts | null => {
    const key = facts.join();
    const before = turned.get(key);
    if (before !== undefined) return before;
    const led = takenOver(a, b, [...facts, ...following]);
    const made = cohere(led).contradictions.length === 0 ? led : null;
    turned.set(key, made);
    return made;
  };
  const rows: DifferingRow[] = [];
  const open: Action[] = [];
  for (const action of actions) {
    const { rules } = tables[action];
    const [was, is] = [outcomeOf(rules, a), outcomeOf(rules, b)];
    if (was === null && is === null) open.push(action);
    if (same(was, is)) continue;
    const brings = (facts: readonly Fact[]) => {
      const led = withOthers(facts);
      return led !== null && same(outcomeOf(rules, led), is);
    };
    const bearing = roots.filter((fact) => bearingOn(rules).has(fact));
    rows.push({ action, first: was, second: is, turnsOn: fewest(bearing, brings) ?? roots });
  }
  const count = (fact: Fact) => rows.filter((row) => row.turnsOn.includes(fact)).length;
  return {
    facts: differing.map((fact) => ({ fact, first: a[fact], second: b[fact], follows: !roots.includes(fact) })),
    rows,
    open,
    matter: roots.filter((fact) => count(fact) > 0).sort((x, y) => count(y) - count(x)),
  };
}

/** One fact, or two; else all, with each left out that the others can do without. Undefined where all together do not do. */
function fewest(facts: readonly Fact[], brings: (facts: readonly Fact[]) => boolean): readonly Fact[] | undefined {
  const pairs = facts.flatMap((fact, n) => facts.slice(n + 1).map((other) => [fact, other]));
  const few = [...facts.map((fact) => [fact]), ...pairs].find(brings);
  if (few || !brings(facts)) return few;
  return facts.reduce((left, fact) => {
    const without = left.filter((other) => other !== fact);
    return brings(without) ? without : left;
  }, facts);
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** Would this fact arise on this side, whatever is said of it? */
function arisesIn(fact: Fact, facts: Facts): boolean {
  const { [fact]: _, ...others } = facts;
  const { known, derived } = cohere(others as Facts);
  return !known.doesNotArise?.has(fact) && !derived.includes(fact);
}

/** The first account with some facts of the second. */
function takenOver(a: Facts, b: Facts, facts: readonly Fact[]): Facts {
  const led: Record<string, unknown> = { ...a };
  for (const fact of facts) {
    if (b[fact] === undefined) delete led[fact];
    else led[fact] = b[fact];
  }
  return arisingOnly(led as Facts);
}

/** What an action comes to, or null while it is open. */
function outcomeOf(rules: Table['rules'], facts: Facts): Outcome | null {
  const [only, ...more] = outcomesOf(rules, facts);
  return more.length === 0 ? (only ?? null) : null;
}
const same = (x: Outcome | null, y: Outcome | null): boolean => (x === null || y === null ? x === y : sameOutcome(x, y));
