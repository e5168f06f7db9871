// Two accounts of one exchange beside each other: the facts that differ, the rows that differ, and which difference matters.
import { arisingOnly, cohere } from './coherence.ts';
import { type Decision, decide, sameOutcome } from './decide.ts';
import type { Outcome, Table } from './rule.ts';
import { type Action, actions, facts as allFacts, type Fact, type Facts } from './vocabulary.ts';

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
  /** The fewest differing facts that, taken over from the second account, bring its outcome to the first. */
  readonly turnsOn: readonly Fact[];
}
export interface Comparison {
  readonly facts: readonly DifferingFact[];
  readonly rows: readonly DifferingRow[];
  /** The facts on which some row turns, those first that turn most rows. */
  readonly matter: readonly Fact[];
}

const settings: readonly Fact[] = ['seat'];
/** Sets of facts larger than this are not searched: the row is then said to turn on all that differ. */
const MOST_TOGETHER = 3;

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
  const turned = new Map<string, Facts>();
  const withOthers = (facts: readonly Fact[]): Facts => {
    const key = facts.join();
    const before = turned.get(key);
    if (before) return before;
    const made = takenOver(a, b, facts, differing);
    turned.set(key, made);
    return made;
  };
  const rows = actions.flatMap((action): DifferingRow[] => {
    const { rules } = tables[action];
    const [was, is] = [decide(rules, a), decide(rules, b)];
    if (sameDecision(was, is)) return [];
    const brings = (facts: readonly Fact[]) => {
      const led = withOthers(facts);
      return cohere(led).contradictions.length === 0 && sameDecision(decide(rules, led), is);
    };
    return [{ action, first: outcome(was), second: outcome(is), turnsOn: setsOf(roots).find(brings) ?? roots }];
  });
  const count = (fact: Fact) => rows.filter((row) => row.turnsOn.includes(fact)).length;
  return {
    facts: differing.map((fact) => ({ fact, first: a[fact], second: b[fact], follows: !roots.includes(fact) })),
    rows,
    matter: roots.filter((fact) => count(fact) > 0).sort((x, y) => count(y) - count(x)),
  };
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** Would this fact arise on this side, whatever is said of it? */
function arisesIn(fact: Fact, facts: Facts): boolean {
  const { [fact]: _, ...others } = facts;
  const { known, derived } = cohere(others as Facts);
  return !known.doesNotArise?.has(fact) && !derived.includes(fact);
}

/** The first account with some facts of the second, and with what the second says of facts that arise only then. */
function takenOver(a: Facts, b: Facts, facts: readonly Fact[], differing: readonly Fact[]): Facts {
  const led: Record<string, unknown> = { ...a };
  for (const fact of facts) {
    if (b[fact] === undefined) delete led[fact];
    else led[fact] = b[fact];
  }
  for (const fact of differing) if (!facts.includes(fact) && a[fact] === undefined && !arisesIn(fact, a)) led[fact] = b[fact];
  return arisingOnly(Object.fromEntries(Object.entries(led).filter(([, value]) => value !== undefined)) as Facts);
}

/** Single facts first, then pairs, then threes. */
function setsOf(facts: readonly Fact[]): Fact[][] {
  const grow = (sets: readonly Fact[][]): Fact[][] =>
    sets.flatMap((set) => facts.slice(facts.indexOf(set.at(-1) as Fact) + 1).map((fact) => [...set, fact]));
  const all: Fact[][] = [];
  let size = facts.map((fact) => [fact]);
  for (let n = 1; n <= MOST_TOGETHER && size.length > 0; n++) {
    all.push(...size);
    size = grow(size);
  }
  return all;
}

const outcome = (decision: Decision): Outcome | null => (decision.status === 'settled' ? decision.outcome : null);
function sameDecision(a: Decision, b: Decision): boolean {
  const [x, y] = [outcome(a), outcome(b)];
  return x === null || y === null ? x === y : sameOutcome(x, y);
}
