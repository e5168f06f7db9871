// Conditions as boxes, and questions about boxes answered exactly by subtraction: never by enumeration.
import { facts as allFacts, type Fact, type Facts, type ManyFact, type OneFact, type Option, options, takesMany } from './vocabulary.ts';

/**
 * A conjunction of "fact is one of". `not` is "is none of", true also where the fact does not arise.
 * For a fact with many values, `includes` is "any of these is among them" and `excludes` is "none of these is".
 */
export type Condition = { readonly [F in OneFact]?: readonly Option<F>[] | { readonly not: readonly Option<F>[] } } & {
  readonly [F in ManyFact]?: { readonly includes?: readonly Option<F>[]; readonly excludes?: readonly Option<F>[] };
};

/** What is settled about each fact of an exchange: its value, unknown (missing), or that it does not arise. */
export type Known = Facts & { readonly doesNotArise: ReadonlySet<Fact>; readonly arises: ReadonlySet<Fact> };

/** One bit per value, one place per dimension. A fact with many values has one yes-or-no dimension for each. */
export type Box = readonly number[];

interface Dimension {
  readonly fact: Fact;
  readonly option?: string;
  readonly all: number;
}
const YES = 1;
const NO = 2;
const dimensions: Dimension[] = [];
const placeOf = new Map<string, number>();
for (const fact of allFacts) {
  if (takesMany(fact)) {
    for (const option of options[fact]) {
      placeOf.set(`${fact}.${option}`, dimensions.length);
      dimensions.push({ fact, option, all: YES | NO });
    }
  } else {
    placeOf.set(fact, dimensions.length);
    dimensions.push({ fact, all: (1 << (options[fact].length + 1)) - 1 });
  }
}
const place = (key: string): number => placeOf.get(key) as number;
/** The bit that says "this fact does not arise": the one after the last option. */
const noneOf = (fact: Fact): number => 1 << options[fact].length;
const bits = (fact: Fact, wanted: readonly string[]): number =>
  wanted.reduce((sum, option) => sum | (1 << (options[fact] as readonly string[]).indexOf(option)), 0);
const everything: Box = dimensions.map((d) => d.all);

/** The boxes whose union is the condition: one, or one for each combination of options that `includes` leaves free. */
export function boxesOf(condition: Condition): Box[] {
  let boxes: Box[] = [everything];
  for (const [key, wanted] of Object.entries(condition)) {
    const parts = partsOf(key as Fact, wanted as Wanted);
    boxes = boxes.flatMap((box) => parts.map((part) => narrowed(box, part)));
  }
  return boxes;
}

/** What a condition may want of one fact. */
type Wanted =
  | readonly string[]
  | { readonly not: readonly string[] }
  | { readonly includes?: readonly string[]; readonly excludes?: readonly string[] };
/** Some places of a box, each with what it is narrowed to. */
type Part = readonly (readonly [place: number, mask: number])[];

const isList = (wanted: Wanted): wanted is readonly string[] => Array.isArray(wanted);
const narrowed = (box: Box, part: Part): Box => {
  const found = [...box];
  for (const [i, mask] of part) found[i] = mask;
  return found;
};

/** The ways to fit one fact of a condition: one, or one for each option of which any will do. */
function partsOf(fact: Fact, wanted: Wanted): Part[] {
  if (isList(wanted)) return [[[place(fact), bits(fact, wanted)]]];
  if ('not' in wanted) return [[[place(fact), (dimensions[place(fact)] as Dimension).all & ~bits(fact, wanted.not)]]];
  const without = (wanted.excludes ?? []).map((option) => [place(`${fact}.${option}`), NO] as const);
  return wanted.includes ? wanted.includes.map((option) => [...without, [place(`${fact}.${option}`), YES] as const]) : [without];
}

/** What facts leave possible, before anything follows from them: a missing one keeps all its options, and "does not arise". */
export function spaceOf(given: Facts): number[] {
  const space = [...everything];
  for (const fact of Object.keys(given) as Fact[]) narrowTo(space, fact, given[fact]);
  return space;
}

/** Narrows a space, in place, to one value of a fact; to all its options where the value is unknown. */
export function narrowTo(space: number[], fact: Fact, value: Facts[Fact]): void {
  for (const i of placesOf(fact)) {
    const { option, all } = dimensions[i] as Dimension;
    if (value === undefined) space[i] = all;
    else if (option === undefined) space[i] = bits(fact, [value as string]);
    else space[i] = (value as readonly string[]).includes(option) ? YES : NO;
  }
}

const placesByFact = new Map<Fact, readonly number[]>(
  allFacts.map((fact) => [fact, dimensions.flatMap((d, i) => (d.fact === fact ? [i] : []))]),
);
/** Where a fact stands in a box: one place, or one for each option of a fact with many values. */
export const placesOf = (fact: Fact): readonly number[] => placesByFact.get(fact) as readonly number[];

/** What each place of a box says where a fact does not arise: the bit after its options, or "not among them". */
export const absentAt = (i: number): number => absent[i] as number;
const absent = dimensions.map(({ fact, option }) => (option === undefined ? noneOf(fact) : NO));

/** Some places of a box, as bits: 31 to a number. */
export type Places = readonly number[];
export function placesAsBits(list: Iterable<number>): Places {
  const found = Array.from({ length: Math.ceil(dimensions.length / 31) }, () => 0);
  for (const i of list) found[Math.floor(i / 31)] = (found[Math.floor(i / 31)] as number) | (1 << (i % 31));
  return found;
}
/** Have two sets of places one in common? */
export function meetAt(a: Places, b: Places): boolean {
  for (let k = 0; k < a.length; k++) if (((a[k] as number) & (b[k] as number)) !== 0) return true;
  return false;
}

/** A box that stands in a table, ready to be asked of many spaces: its narrow places, with the mask of each. */
export interface Check {
  readonly places: readonly number[];
  readonly masks: readonly number[];
}
const checks = new WeakMap<Box, Check>();
export function checkOf(box: Box): Check {
  const before = checks.get(box);
  if (before) return before;
  const narrow = dimensions.flatMap((d, i) => (box[i] === d.all ? [] : [i]));
  const check = { places: narrow, masks: narrow.map((i) => box[i] as number) };
  checks.set(box, check);
  return check;
}
export const checksOf = (condition: Condition): Check[] => boxesOf(condition).map(checkOf);

/** Is some part of a space, within one of some checks, outside all of the others? */
export function anyLeft(space: Box, within: readonly Check[], avoid: readonly Check[]): boolean {
  let region: number[] | undefined;
  for (const check of within) {
    if (asks(check, space) === false) continue;
    region ??= [...space];
    for (let k = 0; k < check.places.length; k++) {
      const i = check.places[k] as number;
      region[i] = (region[i] as number) & (check.masks[k] as number);
    }
    const near: Check[] = [];
    for (const other of avoid) if (asks(other, region) !== false) near.push(other);
    if (near.length === 0 || outside(region, near, 0)) return true;
    for (const i of check.places) region[i] = space[i] as number;
  }
  return false;
}

/** Is some part of a region outside of all checks? Then the region is narrowed, in place, to such a part; otherwise it is as it was. */
function outside(region: number[], avoid: readonly Check[], from: number): boolean {
  let n = from;
  while (n < avoid.length && asks(avoid[n] as Check, region) === false) n++;
  if (n === avoid.length) return true;
  const { places, masks } = avoid[n] as Check;
  const before = places.map((i) => region[i] as number);
  for (let k = 0; k < places.length; k++) {
    const i = places[k] as number;
    const here = region[i] as number;
    const beyond = here & ~(masks[k] as number);
    if (beyond === 0) continue;
    region[i] = beyond;
    if (outside(region, avoid, n + 1)) return true;
    region[i] = here & (masks[k] as number);
  }
  for (let k = 0; k < places.length; k++) region[places[k] as number] = before[k] as number;
  return false;
}

/** Does a space lie within a check (true), apart from it (false), or across it (null)? */
export function asks(check: Check, space: Box): boolean | null {
  let whole = true;
  for (let k = 0; k < check.places.length; k++) {
    const here = space[check.places[k] as number] as number;
    const mask = check.masks[k] as number;
    if ((here & mask) === 0) return false;
    if ((here & ~mask) !== 0) whole = false;
  }
  return whole ? true : null;
}

/** Does a space lie within one of some checks (true), apart from all of them (false), or neither (null)? */
export function asksAny(checks: readonly Check[], space: Box): boolean | null {
  let answer: boolean | null = false;
  for (const check of checks) {
    const here = asks(check, space);
    if (here) return true;
    if (here === null) answer = null;
  }
  return answer;
}

/** The places at which a box says less than everything: worked out once for each box that stands in a table. */
const places = (box: Box): readonly number[] => checkOf(box).places;

/** Have a region and a box nothing in common? */
function apart(region: Box, box: Box): boolean {
  for (const i of places(box)) if (((region[i] as number) & (box[i] as number)) === 0) return true;
  return false;
}

/** What a region and a box have in common, or null where that is nothing. */
export function meet(region: Box, box: Box): Box | null {
  if (apart(region, box)) return null;
  const both = [...region];
  for (const i of places(box)) both[i] = (both[i] as number) & (box[i] as number);
  return both;
}

export function within(inner: Box, outer: Box): boolean {
  for (const i of places(outer)) if (((inner[i] as number) & ~(outer[i] as number)) !== 0) return false;
  return true;
}

/** A part of `region` that lies in none of the boxes to `avoid`, or null where they cover it. */
export function leftOver(region: Box, avoid: readonly Box[]): Box | null {
  const part = [...region];
  const near: Check[] = [];
  for (const box of avoid) {
    const check = checkOf(box);
    if (asks(check, part) !== false) near.push(check);
  }
  return outside(part, near, 0) ? part : null;
}

/** Every part of a region that lies in none of the boxes to `avoid`, as boxes that do not overlap. */
export function partsOutside(region: Box, avoid: readonly Box[], from = 0): Box[] {
  const at = avoid.findIndex((box, n) => n >= from && !apart(region, box));
  if (at < 0) return [region];
  const found: Box[] = [];
  let inside = [...region];
  for (const i of places(avoid[at] as Box)) {
    const mask = (avoid[at] as Box)[i] as number;
    const outside = (inside[i] as number) & ~mask;
    if (outside === 0) continue;
    const part = [...inside];
    part[i] = outside;
    found.push(...partsOutside(part, avoid, at + 1));
    inside = [...inside];
    inside[i] = (inside[i] as number) & mask;
  }
  return found;
}

/** The dimensions in which a box says less than everything, as facts. */
export const factsOf = (box: Box): Fact[] => [...new Set(dimensions.filter((d, i) => box[i] !== d.all).map((d) => d.fact))];

/** One set of facts inside a box, for messages and tests. Facts that do not arise are left out. */
export function factsIn(box: Box): Facts {
  const found: Record<string, unknown> = {};
  dimensions.forEach(({ fact, option }, i) => {
    const mask = box[i] as number;
    if (option !== undefined) {
      const list = (found[fact] ?? []) as string[];
      if (mask === YES) list.push(option);
      found[fact] = list;
    } else {
      const first = options[fact].findIndex((_, n) => mask & (1 << n));
      if (first >= 0) found[fact] = options[fact][first];
    }
  });
  return found as Facts;
}
