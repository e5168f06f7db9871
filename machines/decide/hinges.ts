// The single facts that would move a settled action to somebody else.
import type { Hinge } from '#machines/contracts/verdict-given.ts';
import { type Box, meetAt, type Places, placesAsBits, placesOf } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, spacesAfter, withGates } from '#machines/facts/what-follows.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { type Decision, decide, isSure, outcomeIn, readBy, sameOutcome } from './decide.ts';

export type { Hinge };

/** Settings and borders, not events: they are never offered as a change to one exchange. */
const fixed: readonly Fact[] = ['seat', 'nation', 'sector', 'localAgreement'];

/** Facts with one fact changed. What follows from it, or no longer arises, is worked out again. */
export function changed(facts: Facts, hinge: Pick<Hinge, 'fact' | 'option' | 'change'>): Facts {
  return { ...facts, [hinge.fact]: valueAfter(facts, hinge) };
}

function valueAfter(facts: Facts, { fact, option, change }: Pick<Hinge, 'fact' | 'option' | 'change'>): Facts[Fact] {
  if (!takesMany(fact)) return option as Facts[Fact];
  const now = (facts[fact] ?? []) as readonly string[];
  return (change === 'adds' ? [...now, option] : now.filter((o) => o !== option)) as Facts[Fact];
}

type Change = Pick<Hinge, 'fact' | 'option' | 'change'>;
interface Led {
  readonly change: Change;
  readonly spaces: readonly Box[];
  /** The places at which what is possible differs from before. */
  readonly moved: Places;
}
const changesFrom = new WeakMap<Facts, readonly Led[]>();

/** Every single change to a known fact that leaves the exchange coherent, with what it makes possible. */
function ledBy(facts: Facts): readonly Led[] {
  const before = changesFrom.get(facts);
  if (before) return before;
  const { spaces } = cohere(facts);
  const led: Led[] = [];
  for (const change of everyChange(facts)) {
    const then = spacesAfter(facts, change.fact, valueAfter(facts, change));
    if (then) led.push({ change, spaces: then, moved: placesThatDiffer(spaces, then) });
  }
  changesFrom.set(facts, led);
  return led;
}

/** Every single change to a known fact that leaves the exchange coherent, with the facts that it leads to. */
export const changesOf = (facts: Facts): readonly { readonly change: Change; readonly facts: Facts }[] =>
  ledBy(facts).map(({ change }) => ({ change, facts: changed(facts, change) }));

function everyChange(facts: Facts): Change[] {
  const movable = (Object.keys(facts) as Fact[]).filter((fact) => !fixed.includes(fact) && facts[fact] !== undefined);
  return movable.flatMap((fact) => changesTo(fact, facts[fact] as NonNullable<Facts[Fact]>));
}

function changesTo(fact: Fact, value: NonNullable<Facts[Fact]>): Change[] {
  const every = options[fact] as readonly string[];
  if (takesMany(fact))
    return every.map((option) => ({ fact, option, change: (value as readonly string[]).includes(option) ? 'drops' : 'adds' }));
  return every.filter((option) => option !== value).map((option) => ({ fact, option, change: 'becomes' }));
}

/** Where two sets of spaces differ: everywhere where they are not one each. */
function placesThatDiffer(before: readonly Box[], then: readonly Box[]): Places {
  const [a, b] = [before[0] as Box, then[0] as Box];
  const oneEach = before.length === 1 && then.length === 1;
  const found: number[] = [];
  for (let i = 0; i < a.length; i++) if (!oneEach || a[i] !== b[i]) found.push(i);
  return placesAsBits(found);
}

interface Reading {
  readonly read: Places;
  readonly bearing: Places;
}
const readings = new WeakMap<readonly Rule[], Reading>();
/** The places that a table reads, and those that can bear on it while something is not known. */
function readingOf(rules: readonly Rule[]): Reading {
  const before = readings.get(rules);
  if (before) return before;
  const reading = {
    read: placesAsBits(readBy(rules).flatMap(placesOf)),
    bearing: placesAsBits([...bearingOn(rules)].flatMap(placesOf)),
  };
  readings.set(rules, reading);
  return reading;
}

/**
 * Every single change that would settle a settled action otherwise: on another holder, or the same one on another standing.
 * @returns one entry a change, with the outcome it would bring; empty where the action is open
 */
export function turns(rules: readonly Rule[], facts: Facts, now: Decision = decide(rules, facts)): Hinge[] {
  if (now.status === 'open') return [];
  const { read, bearing } = readingOf(rules);
  const places = isSure(rules, cohere(facts).spaces) ? read : bearing;
  const found: Hinge[] = [];
  for (const { change, spaces, moved } of ledBy(facts)) {
    const then = meetAt(moved, places) ? outcomeIn(rules, spaces) : null;
    if (then && !sameOutcome(then, now.outcome)) found.push({ ...change, outcome: then });
  }
  return found;
}

/** The hinges of a settled action: each known fact whose change alone would settle it on another holder. */
export function hinges(rules: readonly Rule[], facts: Facts, now: Decision = decide(rules, facts)): Hinge[] {
  return now.status === 'open' ? [] : turns(rules, facts, now).filter((turn) => turn.outcome.holder !== now.outcome.holder);
}

const bearings = new WeakMap<readonly Rule[], ReadonlySet<Fact>>();

/** The facts that can bear on these rows: those they read, those that tell whether those arise, and so on. */
export function bearingOn(rules: readonly Rule[]): ReadonlySet<Fact> {
  const before = bearings.get(rules);
  if (before) return before;
  const found = withGates(readBy(rules));
  bearings.set(rules, found);
  return found;
}
