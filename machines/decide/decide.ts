// Who holds an action, from the facts alone: the first row of its table that holds, or what that still waits on.
import { anyLeft, asks, asksAny, type Box, boxesOf, type Check, checkOf, checksOf, factsOf, meet } from '#machines/facts/condition-sets.ts';
import { cover } from '#machines/facts/situations.ts';
import { type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { cohere, incoherentOf, spacesAfter, withGates } from '#machines/facts/what-follows.ts';
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

/** A row ready to be asked of many spaces, with what it must stay out of: what the rows above take, and what cannot be. */
interface Row {
  readonly checks: readonly Check[];
  readonly avoid: readonly Check[];
  /** The same where the requester is away, and what the row must stay out of where they are not. */
  readonly checksAway: readonly Check[];
  readonly avoidHere: readonly Check[];
  /** What it comes to. */
  readonly here: Possible;
  /** What it comes to where the requester is away; null where that changes nothing. */
  readonly away: Possible | null;
}
/** What a row may come to. */
interface Possible {
  readonly rule: Rule;
  readonly place: number;
  readonly outcome: Outcome;
  readonly away: boolean;
  /** The facts that the row and those above it read. */
  readonly reads: readonly Fact[];
}
const compiledTables = new WeakMap<readonly Rule[], readonly Row[]>();

/** Read once for each table. */
function compile(rules: readonly Rule[]): readonly Row[] {
  const before = compiledTables.get(rules);
  if (before) return before;
  const cannotBe = incoherentOf(rules.flatMap((rule) => rule.when.flatMap(boxesOf)).flatMap(factsOf)).map(checkOf);
  const above: Box[] = [];
  const rows = rules.map((rule, place) => {
    const boxes = rule.when.flatMap(boxesOf);
    const avoid = [...above.map(checkOf), ...cannotBe];
    above.push(...boxes);
    const covered = rule.holder === cover.of;
    const reads = [...new Set([...above.flatMap(factsOf), ...(covered ? awayFacts : [])])];
    const outcome = outcomeOf(rule);
    const here = { rule, place, reads, outcome, away: false };
    const away = covered ? { ...here, outcome: { ...outcome, holder: cover.by }, away: true } : null;
    const gone = covered ? boxes.flatMap((box) => awayBoxes.map((also) => meet(box, also)).filter((both) => both !== null)) : [];
    return {
      checks: boxes.map(checkOf),
      avoid,
      checksAway: gone.map(checkOf),
      avoidHere: covered ? [...awayChecks, ...avoid] : avoid,
      here,
      away,
    };
  });
  compiledTables.set(rules, rows);
  return rows;
}

export const sameOutcome = (a: Outcome, b: Outcome): boolean =>
  a === b || (a.holder === b.holder && a.standing === b.standing && a.proposed === b.proposed);
const outcomeOf = (rule: Rule): Outcome => ({
  holder: rule.holder,
  standing: rule.standing,
  ...(rule.proposed ? { proposed: rule.proposed } : {}),
});

const awayChecks = cover.when.flatMap(checksOf);
const awayBoxes = cover.when.flatMap(boxesOf);
const awayFacts = [...new Set(awayBoxes.flatMap(factsOf))];

/** The one row that surely decides in a space, with nothing above it that might: null where some row might or might not. */
function surelyIn(rows: readonly Row[], space: Box): Possible | null {
  for (const row of rows) {
    const holds = asksAny(row.checks, space);
    if (holds === false) continue;
    if (holds === null) return null;
    if (row.away === null) return row.here;
    const away = asksAny(awayChecks, space);
    return away === null ? null : away ? row.away : row.here;
  }
  return null;
}

/** Every row that may decide in a space, read downwards: none below the first that surely holds. */
function mayDecideIn(rows: readonly Row[], space: Box): Possible[] {
  const found: Possible[] = [];
  for (const row of rows) {
    const holds = asksAny(row.checks, space);
    if (holds !== false) found.push(...cameTo(row, space));
    if (holds) break;
  }
  return found;
}

/** Does a row decide some case of a space in which the requester is there, or nobody asks whether they are? */
const decidesHere = (row: Row, space: Box): boolean => anyLeft(space, row.checks, row.avoidHere);
/** Does it decide some case in which they are away, so that another stands in? */
const decidesAway = (row: Row, space: Box): boolean => anyLeft(space, row.checksAway, row.avoid);

/** What a row may come to in a space: two outcomes where the requester may be away or not. */
function cameTo(row: Row, space: Box): Possible[] {
  const here = decidesHere(row, space) ? [row.here] : [];
  return row.away && decidesAway(row, space) ? [...here, row.away] : here;
}

function possibleIn(rules: readonly Rule[], spaces: readonly Box[]): readonly Possible[] {
  const rows = compile(rules);
  const sure = surely(rows, spaces);
  return sure ? [sure] : spaces.flatMap((space) => mayDecideIn(rows, space)).sort((a, b) => a.place - b.place);
}

const distinct = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((o, i) => outcomes.findIndex((other) => sameOutcome(o, other)) === i);
const rulesOf = (possible: readonly Possible[]): Rule[] => [...new Set(possible.map((p) => p.rule))];

/** Every outcome that these facts leave possible: one where the action is settled. What `decide` says, without what it waits on. */
export const outcomesOf = (rules: readonly Rule[], given: Facts): Outcome[] =>
  outcomesIn(compile(rules), cohere(given).spaces, Number.POSITIVE_INFINITY);

/** Is one row sure to decide, whatever is not known? */
export const isSure = (rules: readonly Rule[], spaces: readonly Box[]): boolean => surely(compile(rules), spaces) !== null;

/** The facts that the rows of a table read, with who may be away. */
export const readBy = (rules: readonly Rule[]): readonly Fact[] => [...new Set(compile(rules).flatMap((row) => row.here.reads))];

/** The row that surely decides in these spaces: null where there are two, or some row might hold or not. */
const surely = (rows: readonly Row[], spaces: readonly Box[]): Possible | null =>
  spaces.length === 1 ? surelyIn(rows, spaces[0] as Box) : null;

/** The outcomes that some spaces leave possible, up to a number: no more is looked for than that. */
function outcomesIn(rows: readonly Row[], spaces: readonly Box[], most: number): Outcome[] {
  const sure = surely(rows, spaces);
  if (sure) return [sure.outcome];
  const found: Outcome[] = [];
  for (const space of spaces) addOutcomes(rows, space, found, most);
  return found;
}

const isAmong = (found: readonly Outcome[], outcome: Outcome): boolean => found.some((one) => sameOutcome(one, outcome));

/** Adds the outcomes of a space that have not been found yet. A row that could bring none is not looked into. */
function addOutcomes(rows: readonly Row[], space: Box, found: Outcome[], most: number): void {
  for (const row of rows) {
    if (found.length >= most) return;
    const holds = asksAny(row.checks, space);
    if (holds === false) continue;
    if (!isAmong(found, row.here.outcome) && decidesHere(row, space)) found.push(row.here.outcome);
    if (row.away && !isAmong(found, row.away.outcome) && decidesAway(row, space)) found.push(row.away.outcome);
    if (holds) return;
  }
}

/** The one outcome that some spaces leave, or null where there are several. */
export function outcomeIn(rules: readonly Rule[], spaces: readonly Box[]): Outcome | null {
  const rows = compile(rules);
  const sure = surely(rows, spaces);
  if (sure) return sure.outcome;
  const found: Outcome[] = [];
  for (const space of spaces) addOutcomes(rows, space, found, 2);
  return found.length === 1 ? (found[0] as Outcome) : null;
}

/**
 * Decides one action.
 * @param rules the rows of one table, in its order
 * @param given coherent facts; a missing fact is unknown and never defaulted
 * @returns the outcome on which every row that may decide agrees, or the facts it waits on with the outcomes that remain
 * @throws Error where no row can hold: a table that is not total, or facts that contradict each other
 */
export function decide(rules: readonly Rule[], given: Facts): Decision {
  const possible = possibleIn(rules, cohere(given).spaces);
  const outcomes = distinct(possible.map((p) => p.outcome));
  const [only] = outcomes;
  if (!only)
    throw new Error(
      `No row holds for ${JSON.stringify(given)}: the table is not total, or these facts contradict each other (see cohere).`,
    );
  const may = rulesOf(possible);
  if (outcomes.length > 1) return { status: 'open', needs: needsOf(rules, given, possible, outcomes.length), outcomes, rules: may };
  return { status: 'settled', outcome: only, rules: may, covered: possible.every((p) => p.away) };
}

/** What an open row waits on: each unknown fact of which some answer leaves fewer outcomes; where only several together do, all that bear on it. */
function needsOf(rules: readonly Rule[], given: Facts, possible: readonly Possible[], now: number): Fact[] {
  const { known } = cohere(given);
  const bearing = [...withGates(possible.flatMap((p) => p.reads))].filter(
    (fact) => given[fact] === undefined && known[fact] === undefined && !known.doesNotArise.has(fact),
  );
  const telling = bearing.filter((fact) => tells(rules, given, fact, now));
  return telling.length ? telling : bearing;
}

/**
 * Would some answer to this fact, which is not known, leave fewer outcomes of a table?
 * @param now how many outcomes are possible without it
 */
export function tells(rules: readonly Rule[], given: Facts, fact: Fact, now: number): boolean {
  const rows = rowsLeft(rules, given);
  return spacesByAnswer(given, fact).some((spaces) => outcomesIn(rows, spaces, now).length < now);
}

const left = new WeakMap<Facts, Map<readonly Rule[], readonly Row[]>>();
/** The rows of a table that may decide while these facts hold, each without what cannot touch them: an answer more leaves no other row. */
function rowsLeft(rules: readonly Rule[], given: Facts): readonly Row[] {
  const before = left.get(given) ?? new Map<readonly Rule[], readonly Row[]>();
  left.set(given, before);
  const { spaces } = cohere(given);
  const touching = (checks: readonly Check[]) => checks.filter((check) => spaces.some((space) => asks(check, space) !== false));
  const found =
    before.get(rules) ??
    [...new Set(possibleIn(rules, spaces).map(({ place }) => place))].map((place) => {
      const row = compile(rules)[place] as Row;
      return {
        ...row,
        checks: touching(row.checks),
        avoid: touching(row.avoid),
        checksAway: touching(row.checksAway),
        avoidHere: touching(row.avoidHere),
      };
    });
  before.set(rules, found);
  return found;
}

const byAnswer = new WeakMap<Facts, Map<Fact, readonly (readonly Box[])[]>>();
/** What each answer to a fact leaves possible, but for those that contradict the others: worked out once for all tables. */
function spacesByAnswer(given: Facts, fact: Fact): readonly (readonly Box[])[] {
  const before = byAnswer.get(given) ?? new Map<Fact, readonly (readonly Box[])[]>();
  byAnswer.set(given, before);
  const found =
    before.get(fact) ?? answersTo(fact).flatMap((answer) => [spacesAfter(given, fact, answer) ?? []].filter((s) => s.length > 0));
  before.set(fact, found);
  return found;
}
const answersTo = (fact: Fact): readonly Facts[Fact][] =>
  takesMany(fact) ? ([[], ...options[fact].map((option) => [option])] as readonly Facts[Fact][]) : options[fact];

const compiledNotes = new WeakMap<Note, readonly Check[]>();
function checksFor(note: Note): readonly Check[] {
  const before = compiledNotes.get(note);
  if (before) return before;
  const checks = note.when.flatMap(checksOf);
  compiledNotes.set(note, checks);
  return checks;
}

/** The other parties' own duties that surely stand beside a row: none where the action may not be needed. They change no outcome. */
export function notesFor(table: Table, given: Facts, outcomes: readonly Outcome[] = outcomesOf(table.rules, given)): Note[] {
  if (outcomes.some((outcome) => outcome.holder === null)) return [];
  const { spaces } = cohere(given);
  return table.notes.filter((note) => spaces.every((space) => asksAny(checksFor(note), space) === true));
}
