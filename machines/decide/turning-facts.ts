// The facts on which an action turns: for "which fact decides?", and for telling two cases apart.

import { type Action, type Fact, type Facts, facts as inOrder, takesMany } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { decide, sameOutcome } from './decide.ts';
import { turns } from './hinges.ts';

type Tables = Readonly<Record<Action, Table>>;
const MOST_CHOICES = 4;
/** Settings, and facts that say nothing where they are as usual: poor company for the fact that decides. */
const neverOffered: readonly Fact[] = ['seat', 'nation', 'sector', 'localAgreement'];

/** They turn most actions, so that naming them teaches least. */
const background: readonly Fact[] = [
  'stage',
  'route',
  'urgency',
  'requesterRole',
  'requesterAvailable',
  'conversion',
  'seenYet',
  'replyAsks',
];

/** Does naming this fact teach something of the exchange? */
export const isTelling = (fact: Fact): boolean => !background.includes(fact);

const worked = new WeakMap<Facts, Map<Table, Fact[]>>();

/** The known facts whose change alone would settle this action otherwise, the most telling first. */
export function decidingFacts(table: Table, facts: Facts): readonly Fact[] {
  const before = worked.get(facts) ?? new Map<Table, Fact[]>();
  worked.set(facts, before);
  const found = before.get(table) ?? work(table, facts);
  before.set(table, found);
  return found;
}

function work(table: Table, facts: Facts): Fact[] {
  const found = new Set(turns(table.rules, facts).map((turn) => turn.fact));
  const telling = inOrder.filter((fact) => found.has(fact) && isTelling(fact));
  return [...telling, ...background.filter((fact) => found.has(fact))];
}

export interface WhyChoices {
  readonly right: readonly Fact[];
  /** One that decides among some that do not, in the vocabulary's order, which tells nothing. */
  readonly choices: readonly Fact[];
}

/** The choices for "which fact decides?", or null where nothing known turns the action or nothing else is known. */
export function whyChoices(table: Table, facts: Facts): WhyChoices | null {
  const right = decidingFacts(table, facts);
  const others = (Object.keys(facts) as Fact[]).filter(
    (fact) => !right.includes(fact) && !neverOffered.includes(fact) && !(takesMany(fact) && facts[fact]?.length === 0),
  );
  const [first] = right;
  if (!first || others.length === 0) return null;
  const step = Math.max(1, Math.floor(others.length / (MOST_CHOICES - 1)));
  const wrong = others.filter((_, n) => n % step === 0).slice(0, MOST_CHOICES - 1);
  return { right, choices: inOrder.filter((fact) => fact === first || wrong.includes(fact)) };
}

/**
 * Is one exchange, for these actions, the same as another? Every asked action comes out alike, and every fact that turns one is the same.
 */
export function sameWhereItMatters(tables: Tables, asks: readonly Action[], a: Facts, b: Facts): boolean {
  if (a.nation !== b.nation) return false;
  const sameOutcomes = asks.every((action) => {
    const [one, other] = [decide(tables[action].rules, a), decide(tables[action].rules, b)];
    return one.status === 'settled' && other.status === 'settled' && sameOutcome(one.outcome, other.outcome);
  });
  return sameOutcomes && asks.every((action) => decidingFacts(tables[action], a).every((fact) => String(a[fact]) === String(b[fact])));
}
