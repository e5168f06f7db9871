// Who holds an action, from the facts alone: settled when every rule still possible agrees, else open with what it waits on.
import { type Box, boxesOf, factsOf, leftOver, meet, within } from '#machines/facts/condition-sets.ts';
import { type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, incoherent, requesterAway } from '#machines/facts/what-follows.ts';
import type { Note, Outcome, Rule, Table } from '#machines/rules/rule.ts';

export interface Settled {
  readonly status: 'settled';
  readonly outcome: Outcome;
  /** The rules that may decide it: one, or more that agree while unknown facts leave the choice between them. */
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

interface Compiled {
  readonly rule: Rule;
  readonly when: readonly Box[];
  readonly unless: readonly Box[];
  readonly avoid: readonly Box[];
  readonly avoidAlsoAway: readonly Box[];
  readonly reads: readonly Fact[];
}
const compiledRules = new WeakMap<Rule, Compiled>();
const awayBoxes = requesterAway.flatMap(boxesOf);
const awayFacts = [...new Set(awayBoxes.flatMap(factsOf))];

function compile(rule: Rule): Compiled {
  const before = compiledRules.get(rule);
  if (before) return before;
  const when = rule.when.flatMap(boxesOf);
  const unless = rule.unless.flatMap(boxesOf);
  const reads = [...new Set([...when, ...unless].flatMap(factsOf))];
  const avoid = [...unless, ...incoherent];
  const compiled = { rule, when, unless, avoid, avoidAlsoAway: [...awayBoxes, ...avoid], reads };
  compiledRules.set(rule, compiled);
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

function possibleIn(rules: readonly Rule[], spaces: readonly Box[]): Possible[] {
  const found: Possible[] = [];
  for (const rule of rules) {
    const compiled = compile(rule);
    const parts = spaces.flatMap((space) => compiled.when.map((box) => meet(space, box)).filter((box) => box !== null));
    if (parts.length === 0) continue;
    const some = (avoid: readonly Box[], regions: readonly Box[]) => regions.some((region) => leftOver(region, avoid) !== null);
    if (rule.holder !== 'requester') {
      if (some(compiled.avoid, parts)) found.push({ outcome: outcomeOf(rule, false), compiled, away: false });
      continue;
    }
    if (some(compiled.avoidAlsoAway, parts)) found.push({ outcome: outcomeOf(rule, false), compiled, away: false });
    const awayParts = parts.flatMap((part) => awayBoxes.map((box) => meet(part, box)).filter((box) => box !== null));
    if (some(compiled.avoid, awayParts)) found.push({ outcome: outcomeOf(rule, true), compiled, away: true });
  }
  return found;
}

const distinct = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((o, i) => outcomes.findIndex((other) => sameOutcome(o, other)) === i);
const rulesOf = (possible: readonly Possible[]): Rule[] => [...new Set(possible.map((p) => p.compiled.rule))];

/** The rules that may decide, read down the table: none after the first that surely holds, which decides whatever stands below it. */
function upToTheDeciding(possible: readonly Possible[], spaces: readonly Box[]): Rule[] {
  const rules = rulesOf(possible);
  const surely = rules.findIndex((rule) => {
    const { when, unless } = compile(rule);
    return spaces.every((space) => when.some((box) => within(space, box)) && !unless.some((box) => meet(space, box)));
  });
  return surely < 0 ? rules : rules.slice(0, surely + 1);
}

/** Every outcome that these facts leave possible: one where the action is settled. What `decide` says, without what it waits on. */
export function outcomesOf(rules: readonly Rule[], given: Facts): Outcome[] {
  return distinct(possibleIn(rules, cohere(given).spaces).map((p) => p.outcome));
}

/**
 * Decides one action.
 * @param rules the rules of one table
 * @param given coherent facts; a missing fact is unknown and never defaulted
 * @returns the outcome on which every rule still possible agrees, or the facts it waits on with the outcomes that remain
 * @throws Error where no rule can hold: a table that is not total, or facts that contradict each other
 */
export function decide(rules: readonly Rule[], given: Facts): Decision {
  const { known, spaces } = cohere(given);
  const possible = possibleIn(rules, spaces);
  const outcomes = distinct(possible.map((p) => p.outcome));
  const [only] = outcomes;
  if (!only)
    throw new Error(
      `No rule holds for ${JSON.stringify(given)}: the table is not total, or these facts contradict each other (see cohere).`,
    );
  if (outcomes.length === 1)
    return { status: 'settled', outcome: only, rules: upToTheDeciding(possible, spaces), covered: possible.every((p) => p.away) };
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

const compiledNotes = new WeakMap<Note, { when: readonly Box[]; unless: readonly Box[] }>();

/** The notes that surely apply: advice and other parties' own duties. They change no outcome. */
export function notesFor(table: Table, given: Facts): Note[] {
  const { spaces } = cohere(given);
  return table.notes.filter((note) => {
    let boxes = compiledNotes.get(note);
    if (!boxes) {
      boxes = { when: note.when.flatMap(boxesOf), unless: note.unless.flatMap(boxesOf) };
      compiledNotes.set(note, boxes);
    }
    return spaces.every((space) => boxes.when.some((box) => within(space, box)) && !boxes.unless.some((box) => meet(space, box)));
  });
}
