// Every complete exchange that some facts may become, told apart no finer than a table of the rulebook tells them: by definition, fact by fact, with no step of the deciding.

import { arisesWhen } from '#machines/facts/arises-when.ts';
import type { Condition } from '#machines/facts/condition-sets.ts';
import { noReplyYet } from '#machines/facts/situations.ts';
import { type Action, facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { rulebook, shorthand } from '../rulebook/first-match.ts';

/** The lists of options by which each fact is told apart. */
type Reads = Map<Fact, string[][]>;
type Values = Partial<Record<Fact, string | readonly string[]>>;

const order: readonly Fact[] = [...allFacts.filter((fact) => !arisesWhen[fact]), ...(Object.keys(arisesWhen) as Fact[])];
const read = (reads: Reads, fact: Fact, list: readonly string[]) => reads.set(fact, [...(reads.get(fact) ?? []), [...list]]);

/** What the definitions of conversion and of the absent requester read, whatever the table. */
const always: readonly (readonly [Fact, readonly string[]])[] = [
  ...(['accepted', 'returned', 'replied', 'converted'] as const).map((stage) => ['stage', [stage]] as const),
  ['stage', noReplyYet],
  ['route', ['adviceConvertible']],
  ['conversion', ['confirmed']],
  ['conversion', ['notDone']],
];

function readText(reads: Reads, when: string): void {
  for (const [, fact, list] of when.matchAll(/(\w+)\[([\w|]+)\]/g)) read(reads, fact as Fact, (list as string).split('|'));
  for (const [name, spelled] of Object.entries(shorthand)) if (when.split(/\s+/).includes(name)) readText(reads, spelled);
}

function readCondition(reads: Reads, condition: Condition): void {
  for (const [fact, wanted] of Object.entries(condition)) {
    const list = Array.isArray(wanted) ? wanted : Object.values(wanted as Record<string, readonly string[]>).flat();
    read(reads, fact as Fact, list);
  }
}

/** What a table of the rulebook reads, with what tells whether that arises, and so on. */
function readsOf(action: Action): Reads {
  const reads: Reads = new Map();
  for (const [fact, list] of always) read(reads, fact, list);
  for (const { when } of rulebook[action].rows) readText(reads, when);
  readText(reads, 'requesterAway');
  const followed = new Set<Fact>();
  // A map that grows is walked to its end: what a gate reads is followed too.
  for (const fact of reads.keys()) {
    if (followed.has(fact)) continue;
    followed.add(fact);
    for (const condition of arisesWhen[fact] ?? []) readCondition(reads, condition);
  }
  return reads;
}

/** Answers to a fact, one of each kind that these lists tell apart. */
function answersTo(fact: Fact, lists: readonly (readonly string[])[]): readonly (string | readonly string[])[] {
  if (takesMany(fact)) {
    const told = [...new Set(lists.flat())];
    return Array.from({ length: 2 ** told.length }, (_, n) => told.filter((__, i) => n & (1 << i)));
  }
  const kinds = new Map((options[fact] as readonly string[]).map((option) => [lists.map((list) => list.includes(option)).join(), option]));
  return [...kinds.values()];
}

interface Step {
  readonly fact: Fact;
  readonly gate: readonly Condition[] | undefined;
  readonly answers: readonly (string | readonly string[])[];
}
const steps = new Map<Action, readonly Step[]>();
function stepsOf(action: Action): readonly Step[] {
  const before = steps.get(action);
  if (before) return before;
  const reads = readsOf(action);
  const found = order
    .filter((fact) => reads.has(fact))
    .map((fact) => ({ fact, gate: arisesWhen[fact], answers: answersTo(fact, reads.get(fact) ?? []) }));
  steps.set(action, found);
  return found;
}

const meets = (value: string | readonly string[] | undefined, list: readonly string[]): boolean =>
  typeof value === 'string' ? list.includes(value) : (value ?? []).some((one) => list.includes(one));
const fits = (values: Values, [fact, wanted]: [string, unknown]): boolean => {
  const value = values[fact as Fact];
  if (Array.isArray(wanted)) return meets(value, wanted);
  const { not, includes, excludes } = wanted as { not?: string[]; includes?: string[]; excludes?: string[] };
  if (not) return !meets(value, not);
  return (!includes || meets(value, includes)) && (!excludes || !meets(value, excludes));
};
const holds = (values: Values, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => Object.entries(condition).every((part) => fits(values, part)));

/** What conversion is by definition; null where it may be asked. */
function conversionOf({ stage, route }: Values): string | null {
  if (stage === 'accepted') return 'confirmed';
  return stage === 'returned' || route !== 'adviceConvertible' ? 'notDone' : null;
}

/**
 * Visits every complete exchange that facts may become, as one table of the rulebook tells them apart.
 * @param visit is handed the same object each time, with what follows from the facts in it
 * @returns how many there were; more than `most` are not visited
 */
export function completions(action: Action, given: Facts, most: number, visit: (whole: Facts) => void): number {
  const path = stepsOf(action);
  const values: Values = {};
  let count = 0;
  const go = (n: number): void => {
    if (count > most) return;
    const step = path[n];
    if (!step) {
      count += 1;
      if (count <= most) visit(values as Facts);
      return;
    }
    for (const value of possible(step, given[step.fact], values)) {
      if (value === undefined) delete values[step.fact];
      else values[step.fact] = value;
      const converted = step.fact === 'conversion' && value === 'confirmed' && values.stage === 'replied';
      if (converted) values.stage = 'converted';
      go(n + 1);
      if (converted) values.stage = 'replied';
    }
    delete values[step.fact];
  };
  go(0);
  return count;
}

/** What a fact may be once those before it are known: none where they contradict what was given; `undefined` where it does not arise. */
function possible({ fact, gate, answers }: Step, given: Facts[Fact], values: Values): readonly (string | readonly string[] | undefined)[] {
  const follows = fact === 'conversion' ? conversionOf(values) : null;
  if (follows) return given === undefined || given === follows ? [follows] : [];
  const arises = gate === undefined || holds(values, gate);
  if (arises) return given === undefined ? answers : [given as string | readonly string[]];
  if (fact === 'replyAsks') return (given as readonly string[] | undefined)?.length ? [] : [[]];
  return [undefined];
}
