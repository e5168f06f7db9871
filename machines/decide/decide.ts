// Who holds an action, from the facts alone: the first row of its table that holds, or what that still waits on.
import { type Box, boxesOf, factsOf, leftOver, meet, within } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, incoherent, requesterAway } from '#machines/facts/what-follows.ts';
import type { Note, Outcome, Rule, Table } from '#machines/rules/rule.ts';

export interface Settled {
  readonly status: 'settled';
  readonly outcome: Outcome;
  /** The rows that may decide it, read downwards: one, or more that agree while unknown facts leave the choice between them. */
  readonly rules: readonly Rule[];
  /** The requester is away, so the practice holds what the requester would. */
  readonly covered: boolean;
}
export interface Open {
  readonly status: 'open';
  /** The facts that it waits on. */
  readonly needs: readonly Fact[];
  /** Every outcome that is still possible. */
  readonly outcomes: readonly Outcome[];
  readonly rules: readonly Rule[];
}
export type Decision = Settled | Open;

/** A row as condition sets, with what it must stay out of: everything that the rows above it take, and what cannot be. */
interface Compiled {
  readonly rule: Rule;
  readonly when: readonly Box[];
  readonly avoid: readonly Box[];
  readonly avoidAlsoAway: readonly Box[];
  readonly reads: readonly Fact[];
}
const compiledTables = new WeakMap<readonly Rule[], readonly Compiled[]>();
const awayBoxes = requesterAway.flatMap(boxesOf);
const awayFacts = [...new Set(awayBoxes.flatMap(factsOf))];

function compile(rules: readonly Rule[]): readonly Compiled[] {
  const before = compiledTables.get(rules);
  if (before) return before;
  const above: Box[] = [];
  const compiled = rules.map((rule) => {
    const when = rule.when.flatMap(boxesOf);
    const avoid = [...above, ...incoherent];
    above.push(...when);
    return { rule, when, avoid, avoidAlsoAway: [...awayBoxes, ...avoid], reads: [...new Set(above.flatMap(factsOf))] };
  });
  compiledTables.set(rules, compiled);
  return compiled;
}

export const sameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.holder === b.holder && a.standing === b.standing && a.proposed === b.proposed;
const outcomeOf = (rule: Rule, away: boolean): Outcome => ({
  holder: away && rule.holder === 'requester' ? 'practice' : rule.holder,
  standing: rule.standing,
  ...(rule.proposed ? { proposed: rule.proposed } : {}),
});

interface Possible {
  readonly outcome: Outcome;
  readonly compiled: Compiled;
  readonly away: boolean;
}

const parts = (regions: readonly Box[], boxes: readonly Box[]): Box[] =>
  regions.flatMap((region) => boxes.map((box) => meet(region, box)).filter((box) => box !== null));
const someLeft = (regions: readonly Box[], avoid: readonly Box[]): boolean => regions.some((region) => leftOver(region, avoid) !== null);

/** What a row may come to in these spaces: a requester who may be away leaves two outcomes. */
function outcomesIn(compiled: Compiled, spaces: readonly Box[]): Possible[] {
  const { rule, when, avoid, avoidAlsoAway } = compiled;
  const regions = parts(spaces, when);
  const here = (away: boolean): Possible => ({ outcome: outcomeOf(rule, away), compiled, away });
  if (rule.holder !== 'requester') return someLeft(regions, avoid) ? [here(false)] : [];
  return [...(someLeft(regions, avoidAlsoAway) ? [here(false)] : []), ...(someLeft(parts(regions, awayBoxes), avoid) ? [here(true)] : [])];
}

/** The rows that may decide, read downwards: none below the first that surely holds. */
function possibleIn(rules: readonly Rule[], spaces: readonly Box[]): Possible[] {
  const found: Possible[] = [];
  for (const compiled of compile(rules)) {
    found.push(...outcomesIn(compiled, spaces));
    if (spaces.every((space) => compiled.when.some((box) => within(space, box)))) break;
  }
  return found;
}

const distinct = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((o, i) => outcomes.findIndex((other) => sameOutcome(o, other)) === i);
const rulesOf = (possible: readonly Possible[]): Rule[] => [...new Set(possible.map((p) => p.compiled.rule))];

/** Every outcome that these facts leave possible: one where the action is settled. What `decide` says, without what it waits on. */
export function outcomesOf(rules: readonly Rule[], given: Facts): Outcome[] {
  return distinct(possibleIn(rules, cohere(given).spaces).map((p) => p.outcome));
}

/**
 * Decides one action.
 * @param rules the rows of one table, in its order
 * @param given coherent facts; a missing fact is unknown and never defaulted
 * @returns the outcome on which every row that may decide agrees, or the facts it waits on with the outcomes that remain
 * @throws Error where no row can hold: a table that is not total, or facts that contradict each other
 */
export function decide(rules: readonly Rule[], given: Facts): Decision {
  const { known, spaces } = cohere(given);
  const possible = possibleIn(rules, spaces);
  const outcomes = distinct(possible.map((p) => p.outcome));
  const [only] = outcomes;
  if (!only)
    throw new Error(
      `No row holds for ${JSON.stringify(given)}: the table is not total, or these facts contradict each other (see cohere).`,
    );
  if (outcomes.length === 1) return { status: 'settled', outcome: only, rules: rulesOf(possible), covered: possible.every((p) => p.away) };
  const waits = new Set(possible.flatMap((p) => [...p.compiled.reads, ...(p.compiled.rule.holder === 'requester' ? awayFacts : [])]));
  const needs = [...waits].filter(
    (fact) =>
      given[fact] === undefined &&
      known[fact] === undefined &&
      !known.doesNotArise?.has(fact) &&
      tells(rules, given, fact, outcomes.length),
  );
  return {
    status: 'open',
    needs: needs.length ? needs : [...waits].filter((fact) => known[fact] === undefined && !known.doesNotArise?.has(fact)),
    outcomes,
    rules: rulesOf(possible),
  };
}

/** Would some answer to this fact leave fewer outcomes, or other ones? */
function tells(rules: readonly Rule[], given: Facts, fact: Fact, now: number): boolean {
  const answers: readonly unknown[] = takesMany(fact) ? [[], ...options[fact].map((o) => [o])] : options[fact];
  return answers.some((answer) => {
    const { spaces, contradictions } = cohere({ ...given, [fact]: answer });
    return contradictions.length === 0 && distinct(possibleIn(rules, spaces).map((p) => p.outcome)).length < now;
  });
}

const compiledNotes = new WeakMap<Note, readonly Box[]>();
function whenOf(note: Note): readonly Box[] {
  const before = compiledNotes.get(note);
  if (before) return before;
  const boxes = note.when.flatMap(boxesOf);
  compiledNotes.set(note, boxes);
  return boxes;
}

/** The other parties' own duties that surely stand beside a row: none where the action may not be needed. They change no outcome. */
export function notesFor(table: Table, given: Facts, outcomes: readonly Outcome[] = outcomesOf(table.rules, given)): Note[] {
  if (outcomes.some((outcome) => outcome.holder === null)) return [];
  const { spaces } = cohere(given);
  return table.notes.filter((note) => spaces.every((space) => whenOf(note).some((box) => within(space, box))));
}
