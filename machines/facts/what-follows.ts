// What follows from what: definitions applied to the facts of an exchange before anything is decided.
import { arisesWhen } from './arises-when.ts';
import {
  absentAt,
  asksAny,
  type Box,
  boxesOf,
  type Check,
  type Condition,
  checksOf,
  factsOf,
  type Known,
  meet,
  narrowTo,
  partsOutside,
  placesOf,
  spaceOf,
} from './condition-sets.ts';
import { noReplyYet } from './situations.ts';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from './vocabulary.ts';

interface Gate {
  readonly fact: Fact;
  readonly boxes: readonly Box[];
  readonly checks: readonly Check[];
  readonly places: readonly number[];
  readonly many: boolean;
}
const gates: readonly Gate[] = (Object.keys(arisesWhen) as Fact[]).map((fact) => {
  const conditions = arisesWhen[fact] ?? [];
  return { fact, boxes: conditions.flatMap(boxesOf), checks: conditions.flatMap(checksOf), places: placesOf(fact), many: takesMany(fact) };
});
const gateAt = new Map(gates.map((gate, n) => [gate.fact, n]));
const always = allFacts.filter((fact) => !gateAt.has(fact));
const placesAlways = always.filter((fact) => !takesMany(fact)).flatMap(placesOf);

const gateFactsOf = new Map(gates.map(({ fact, boxes }) => [fact, [...new Set(boxes.flatMap(factsOf))]]));
/** The facts that tell whether a fact arises. */
export const gateFacts = (fact: Fact): readonly Fact[] => gateFactsOf.get(fact) ?? [];

/** The facts whose values may follow from others, or that say who is away: they can bear on any action. */
const cohering: readonly Fact[] = ['stage', 'route', 'conversion', 'replyAsks', 'requesterRole', 'requesterAvailable'];

/** What the definitions of conversion rule out. */
const ofConversion: readonly Condition[] = [
  { stage: ['accepted'], conversion: { not: ['confirmed'] } },
  { stage: ['returned'], conversion: { not: ['notDone'] } },
  { stage: { not: ['accepted'] }, route: { not: ['adviceConvertible'] }, conversion: { not: ['notDone'] } },
  { stage: ['replied'], conversion: ['confirmed'] },
];
const everything = boxesOf({})[0] as Box;

/** What the gate of a fact rules out: that it has a value where it does not arise, or none where it does. */
function ruledOutBy({ fact, boxes }: Gate): Box[] {
  const present = takesMany(fact)
    ? boxesOf({ [fact]: { includes: options[fact] } } as Condition)
    : boxesOf({ [fact]: options[fact] } as Condition);
  const absent = takesMany(fact) ? [] : boxesOf({ [fact]: { not: options[fact] } } as Condition);
  // On a route that nobody can convert, conversion is not done by definition, whether or not it is asked.
  const shut = partsOutside(fact === 'conversion' ? (boxesOf({ route: ['adviceConvertible'] })[0] as Box) : everything, boxes);
  const both = (those: readonly Box[], these: readonly Box[]) =>
    those.flatMap((a) => these.map((b) => meet(a, b)).filter((box) => box !== null));
  return [...both(shut, present), ...both(boxes, absent)];
}

/** Boxes that no coherent exchange enters, each with the facts on which it bears. */
const constraints: readonly { readonly of: Fact; readonly boxes: readonly Box[] }[] = [
  { of: 'conversion', boxes: ofConversion.flatMap(boxesOf) },
  ...gates.map((gate) => ({ of: gate.fact, boxes: ruledOutBy(gate) })),
  ...always
    .filter((fact) => !takesMany(fact))
    .map((fact) => ({ of: fact, boxes: boxesOf({ [fact]: { not: options[fact] } } as Condition) })),
];
/** Boxes that no coherent exchange enters. */
export const incoherent: readonly Box[] = constraints.flatMap(({ boxes }) => boxes);

/** These facts, those that tell whether they arise, and so on; and those that can bear on anything. */
export function withGates(facts: Iterable<Fact>): ReadonlySet<Fact> {
  const found = new Set<Fact>([...facts, ...cohering]);
  for (const fact of found) for (const gate of gateFacts(fact)) found.add(gate);
  return found;
}

/** What no coherent exchange enters, of these facts: all others can always be answered so that the exchange is coherent. */
export function incoherentOf(facts: Iterable<Fact>): readonly Box[] {
  const bearing = withGates(facts);
  return constraints.flatMap(({ of, boxes }) => (bearing.has(of) ? boxes : []));
}

export interface Contradiction {
  readonly facts: readonly [Fact, Fact];
  readonly says: string;
}
export interface Coherent {
  /** The facts with what follows from them. */
  readonly known: Known;
  /** All that the facts leave possible, as boxes. Two where a conversion that is not known yet would make a reply a referral. */
  readonly spaces: readonly Box[];
  /** Facts that were given and do not arise: they decide nothing. */
  readonly setAside: readonly Fact[];
  /** Facts whose value follows from others, by definition. */
  readonly derived: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
}

/** What was worked out lately, in two generations: the same few facts are asked of again and again, and thousands must not pile up. */
const lately = { young: new Map<Facts, Worked>(), old: new Map<Facts, Worked>() };
const GENERATION = 100;

/**
 * Applies the definitions to what is known.
 * @param given facts as entered (unknown ones missing)
 * @returns the facts with what follows from them, what was set aside, and contradictions, each naming both facts
 */
export function cohere(given: Facts): Coherent {
  return lately.young.get(given) ?? keep(given, lately.old.get(given) ?? new Worked(given, spaceOf(given)));
}

/**
 * The spaces of facts that differ from others in one, which are not read again from the start.
 * @returns null where the facts then contradict each other
 */
export function spacesAfter(before: Facts, fact: Fact, value: Facts[Fact]): readonly Box[] | null {
  const worked = cohere(before) as Worked;
  if (tellsNothingElse.has(fact) && worked.contradictions.length === 0) return worked.withValue(fact, value);
  const raw = [...worked.raw];
  narrowTo(raw, fact, value);
  const { contradictions, spaces } = new Worked({ ...before, [fact]: value }, raw);
  return contradictions.length ? null : spaces;
}

/** Facts on which nothing else hangs: no other arises by them, and nothing follows from them. */
const tellsNothingElse: ReadonlySet<Fact> = new Set(
  allFacts.filter((fact) => !cohering.includes(fact) && !gates.some((gate) => gateFacts(gate.fact).includes(fact))),
);

function keep(given: Facts, worked: Worked): Worked {
  if (lately.young.size >= GENERATION) Object.assign(lately, { old: lately.young, young: new Map() });
  lately.young.set(given, worked);
  return worked;
}

/** Does each gated fact arise, in the order of `arisesWhen`: yes, no, or not known. */
type Arising = readonly (boolean | null)[];
interface Part {
  readonly space: Box;
  readonly arising: Arising;
}
type Follows = { readonly value: 'confirmed' | 'notDone'; readonly from: 'stage' | 'route' } | null;

/** Narrows a space, in place, by what arises. A fact that may not arise has the value that was given, or none. */
function settle(space: number[], raw: Box, follows: Follows): Part {
  const arising: (boolean | null)[] = [];
  for (const gate of gates) {
    const answer = asksAny(gate.checks, space);
    arising.push(answer);
    if (gate.fact === 'conversion' && follows) continue;
    if (answer === false) for (const i of gate.places) space[i] = gate.fact === 'conversion' ? notAsked(space) : absentAt(i);
    else if (!gate.many) settleOne(space, gate.places[0] as number, answer, raw);
  }
  return { space, arising };
}

/** Conversion where it is not asked: none where the route allows it, not done on every other route. */
const notAsked = (space: Box): number => absentAt(placeOfConversion) | (space[placeOfRoute] === convertibleRoute ? 0 : notDone);

function settleOne(space: number[], i: number, arises: boolean | null, raw: Box): void {
  const mask = space[i] as number;
  if (arises) space[i] = mask & ~absentAt(i);
  else if (raw[i] !== everything[i]) space[i] = mask | absentAt(i);
}

const ofAConversion = gates[gateAt.get('conversion') as number] as Gate;
const [placeOfConversion] = placesOf('conversion') as readonly [number];
const [placeOfRoute] = placesOf('route') as readonly [number];
const confirmed = 1 << options.conversion.indexOf('confirmed');
const notDone = 1 << options.conversion.indexOf('notDone');
const convertibleRoute = 1 << options.route.indexOf('adviceConvertible');
/** A reply that can be read as a referral, once its conversion is confirmed. */
const [convertible] = boxesOf({ route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] } }) as [Box];

/** A reply whose conversion is confirmed is read as converted. Where that is not known, both are possible. */
function replied(space: number[], given: Facts, raw: Box): Part[] {
  const arises = asksAny(ofAConversion.checks, space);
  const may = arises !== false && (given.conversion ?? 'confirmed') === 'confirmed' ? meet(space, convertible) : null;
  const parts: Part[] = [];
  if (!(may && arises && given.conversion === 'confirmed')) {
    const still = settle([...space], raw, null);
    (still.space as number[])[placeOfConversion] = (still.space[placeOfConversion] as number) & ~confirmed;
    parts.push(still);
  }
  if (may) {
    const referral = [...may];
    narrowTo(referral, 'stage', 'converted');
    narrowTo(referral, 'conversion', 'confirmed');
    parts.push(settle(referral, raw, null));
  }
  return parts;
}

class Worked implements Coherent {
  readonly spaces: readonly Box[];
  readonly contradictions: readonly Contradiction[];
  readonly raw: readonly number[];
  private readonly given: Facts;
  private readonly parts: readonly Part[];
  private readonly follows: Follows;
  private told: Omit<Coherent, 'spaces' | 'contradictions'> | undefined;

  constructor(given: Facts, raw: readonly number[]) {
    this.given = given;
    this.raw = raw;
    this.follows = conversionThatFollows(given);
    this.contradictions = clashes(given, this.follows);
    const space = [...raw];
    for (const i of placesAlways) space[i] = (space[i] as number) & ~absentAt(i);
    if (this.follows) narrowTo(space, 'conversion', this.follows.value);
    this.parts = given.stage === 'replied' && !this.follows ? replied(space, given, raw) : [settle(space, raw, this.follows)];
    this.spaces = this.parts.map((part) => part.space);
  }

  /** The spaces with another value of a fact on which nothing else hangs: where it does not arise, they are as they were. */
  withValue(fact: Fact, value: Facts[Fact]): readonly Box[] {
    const gate = gateAt.get(fact);
    return this.parts.map(({ space, arising }) => {
      const arises = gate === undefined ? true : arising[gate];
      if (arises === false) return space;
      const changed = [...space];
      narrowTo(changed, fact, value);
      if (arises === null) for (const i of placesOf(fact)) changed[i] = (changed[i] as number) | absentAt(i);
      return changed;
    });
  }

  get known(): Known {
    return this.tell().known;
  }
  get setAside(): readonly Fact[] {
    return this.tell().setAside;
  }
  get derived(): readonly Fact[] {
    return this.tell().derived;
  }

  /** What is told of the facts, by name: worked out where somebody asks. */
  private tell(): Omit<Coherent, 'spaces' | 'contradictions'> {
    this.told ??= this.toldByName();
    return this.told;
  }

  private toldByName(): Omit<Coherent, 'spaces' | 'contradictions'> {
    const told: Told = { facts: { ...this.given }, doesNotArise: new Set(), arises: new Set(always), setAside: [], derived: [] };
    gates.forEach((gate, n) => {
      this.tellGate(told, gate, n);
    });
    if (this.isReadAsConverted() && !told.setAside.includes('conversion')) {
      told.facts.stage = 'converted';
      told.derived.push('stage');
    }
    const { facts, doesNotArise, arises, setAside, derived } = told;
    return { known: { ...(facts as Facts), doesNotArise, arises }, setAside, derived };
  }

  private tellGate(told: Told, { fact, many }: Gate, n: number): void {
    const arises = (this.parts[0] as Part).arising[n] ?? null;
    const never = this.parts.every((part) => part.arising[n] === false);
    if (arises) told.arises.add(fact);
    if (fact === 'conversion' && this.follows) derive(told, fact, this.follows.value);
    else if (many && never) derive(told, fact, []);
    else if (!many) tellAbsence(told, fact, arises, never);
  }

  private isReadAsConverted(): boolean {
    const { stage, conversion } = this.given;
    return stage === 'replied' && conversion === 'confirmed' && this.parts.length === 1;
  }
}

/** What is told of the facts, while it is worked out. */
interface Told {
  readonly facts: Record<string, unknown>;
  readonly doesNotArise: Set<Fact>;
  readonly arises: Set<Fact>;
  readonly setAside: Fact[];
  readonly derived: Fact[];
}

function derive(told: Told, fact: Fact, value: unknown): void {
  told.facts[fact] = value;
  told.derived.push(fact);
}

/** A fact that never arises is set aside where it was given; one that may not arise keeps what was given. */
function tellAbsence(told: Told, fact: Fact, arises: boolean | null, never: boolean): void {
  const given = told.facts[fact] !== undefined;
  if (never && given) told.setAside.push(fact);
  if (never) delete told.facts[fact];
  if (never || (arises === false && !given)) told.doesNotArise.add(fact);
}

function clashes(given: Facts, follows: Follows): Contradiction[] {
  const found: Contradiction[] = [];
  const clash = (a: Fact, b: Fact, says: string) => found.push({ facts: [a, b], says });
  const { stage, route, conversion } = given;
  if (stage !== undefined && (noReplyYet as readonly string[]).includes(stage) && given.replyAsks?.length)
    clash('stage', 'replyAsks', `stage "${stage}" means that no reply has come, but replyAsks names what a reply asks for`);
  if (follows && conversion !== undefined && conversion !== follows.value)
    clash(
      follows.from,
      'conversion',
      `${follows.from} "${given[follows.from]}" means that conversion is "${follows.value}", but conversion says "${conversion}"`,
    );
  // The stage is not known, and none allows it: accepted would make it confirmed, and every other one not done.
  if (!follows && conversion === 'assumed' && route !== undefined && route !== 'adviceConvertible')
    clash('route', 'conversion', `route "${route}" cannot be converted, but conversion says "assumed"`);
  return found;
}

function conversionThatFollows(given: Facts): Follows {
  if (given.stage === 'accepted') return { value: 'confirmed', from: 'stage' };
  if (given.stage === 'returned') return { value: 'notDone', from: 'stage' };
  if (given.route !== undefined && given.route !== 'adviceConvertible' && given.stage !== undefined)
    return { value: 'notDone', from: 'route' };
  return null;
}

/** Facts without those that do not arise beside the others. */
export function arisingOnly(facts: Facts): Facts {
  const { known, derived } = cohere(facts);
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => {
      const fact = name as Fact;
      return !known.doesNotArise.has(fact) && !(takesMany(fact) && derived.includes(fact));
    }),
  ) as Facts;
}
