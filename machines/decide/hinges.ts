// The single facts that would move a settled action to somebody else.
import { boxesOf, factsOf } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, cohering, gateFacts } from '#machines/facts/what-follows.ts';
import type { Outcome, Rule } from '#machines/rules/rule.ts';
import { decide, outcomesOf, sameOutcome } from './decide.ts';

export interface Hinge {
  readonly fact: Fact;
  readonly option: string;
  /** For a fact with many values: is the option added or taken away? */
  readonly change: 'becomes' | 'adds' | 'drops';
  readonly outcome: Outcome;
}

/** Settings and borders, not events: they are never offered as a change to one exchange. */
const fixed: readonly Fact[] = ['seat', 'nation', 'sector', 'localAgreement'];

/** Facts with one fact changed. What follows from it, or no longer arises, is worked out again. */
export function changed(facts: Facts, hinge: Pick<Hinge, 'fact' | 'option' | 'change'>): Facts {
  if (!takesMany(hinge.fact)) return { ...facts, [hinge.fact]: hinge.option };
  const now = (facts[hinge.fact] ?? []) as readonly string[];
  return { ...facts, [hinge.fact]: hinge.change === 'adds' ? [...now, hinge.option] : now.filter((o) => o !== hinge.option) };
}

type Change = Pick<Hinge, 'fact' | 'option' | 'change'>;
const changesFrom = new WeakMap<Facts, readonly { readonly change: Change; readonly facts: Facts }[]>();

/** Every single change to a known fact that leaves the exchange coherent, with the facts that it leads to. */
export function changesOf(facts: Facts): readonly { readonly change: Change; readonly facts: Facts }[] {
  const before = changesFrom.get(facts);
  if (before) return before;
  const changes: Change[] = [];
  for (const fact of Object.keys(facts) as Fact[]) {
    if (fixed.includes(fact) || facts[fact] === undefined) continue;
    for (const option of options[fact]) {
      if (takesMany(fact)) changes.push({ fact, option, change: (facts[fact] as readonly string[]).includes(option) ? 'drops' : 'adds' });
      else if (facts[fact] !== option) changes.push({ fact, option, change: 'becomes' });
    }
  }
  const led = changes
    .map((change) => ({ change, facts: changed(facts, change) }))
    .filter((c) => cohere(c.facts).contradictions.length === 0);
  changesFrom.set(facts, led);
  return led;
}

/**
 * Every single change that would settle a settled action otherwise: on another holder, or the same one on another standing.
 * @returns one entry a change, with the outcome it would bring; empty where the action is open
 */
export function turns(rules: readonly Rule[], facts: Facts): Hinge[] {
  const now = decide(rules, facts);
  if (now.status === 'open') return [];
  const bearing = bearingOn(rules);
  return changesOf(facts).flatMap(({ change, facts: led }) => {
    if (!bearing.has(change.fact)) return [];
    const [then, ...more] = outcomesOf(rules, led);
    return then && more.length === 0 && !sameOutcome(then, now.outcome) ? [{ ...change, outcome: then }] : [];
  });
}

/** The hinges of a settled action: each known fact whose change alone would settle it on another holder. */
export function hinges(rules: readonly Rule[], facts: Facts): Hinge[] {
  const now = decide(rules, facts);
  return now.status === 'open' ? [] : turns(rules, facts).filter((turn) => turn.outcome.holder !== now.outcome.holder);
}

const bearings = new WeakMap<readonly Rule[], ReadonlySet<Fact>>();

/** The facts that can bear on these rules: those they read, those that tell whether those arise, and so on. */
export function bearingOn(rules: readonly Rule[]): ReadonlySet<Fact> {
  const before = bearings.get(rules);
  if (before) return before;
  const found = new Set<Fact>([
    ...rules
      .flatMap((rule) => rule.when)
      .flatMap(boxesOf)
      .flatMap(factsOf),
    ...cohering,
  ]);
  for (const fact of found) for (const gate of gateFacts(fact)) found.add(gate);
  bearings.set(rules, found);
  return found;
}
