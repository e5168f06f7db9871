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
export type Known = Facts & { readonly doesNotArise?: ReadonlySet<Fact>; readonly arises?: ReadonlySet<Fact> };

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
const placesOf = new Map<Fact, readonly number[]>(
  allFacts.map((fact) => [fact, dimensions.flatMap((d, i) => (d.fact === fact ? [i] : []))]),
);
const place = (key: string): number => placeOf.get(key) as number;
/** The bit that says "this fact does not arise": the one after the last option. */
const noneOf = (fact: Fact): number => 1 << options[fact].length;
const bits = (fact: Fact, wanted: readonly string[]): number =>
  wanted.reduce((sum, option) => sum | (1 << (options[fact] as readonly string[]).indexOf(option)), 0);
const everything: Box = dimensions.map((d) => d.all);

/** The boxes whose union is the condition: one, or one for each combination of options that `includes` leaves free. */
export function boxesOf(condition: Condition): Box[] {
  let boxes: number[][] = [[...everything]];
  for (const [key, wanted] of Object.entries(condition)) {
    const fact = key as Fact;
    if (Array.isArray(wanted)) for (const box of boxes) box[place(fact)] = bits(fact, wanted);
    else if ('not' in wanted)
      for (const box of boxes) box[place(fact)] = (dimensions[place(fact)] as Dimension).all & ~bits(fact, wanted.not as string[]);
    else {
      for (const option of (wanted as { excludes?: string[] }).excludes ?? [])
        for (const box of boxes) box[place(`${fact}.${option}`)] = NO;
      const any = (wanted as { includes?: string[] }).includes;
      if (any)
        boxes = boxes.flatMap((box) =>
          any.map((option) => {
            const narrowed = [...box];
            narrowed[place(`${fact}.${option}`)] = YES;
            return narrowed;
          }),
        );
    }
  }
  return boxes;
}

/** The box of everything that these facts leave possible. A missing fact keeps all its options, and "does not arise" unless it surely does. */
export const spaceOf = (known: Known): Box => dimensions.map((dimension) => bitsLeft(dimension, known));

function bitsLeft({ fact, option, all }: Dimension, known: Known): number {
  const value = known[fact];
  if (option !== undefined) {
    if (value === undefined) return all;
    return (value as readonly string[]).includes(option) ? YES : NO;
  }
  if (value !== undefined) return bits(fact, [value as string]);
  if (known.doesNotArise?.has(fact)) return noneOf(fact);
  return known.arises?.has(fact) ? all & ~noneOf(fact) : all;
}

/** The same space after one fact has been settled, or has been found to arise or not. */
export function respace(space: Box, known: Known, fact: Fact): Box {
  const changed = [...space];
  for (const i of placesOf.get(fact) ?? []) changed[i] = bitsLeft(dimensions[i] as Dimension, known);
  return changed;
}

/** The places at which a box says less than everything: worked out once for each box that stands in a table. */
const narrowIn = new WeakMap<Box, readonly number[]>();
function places(box: Box): readonly number[] {
  let found = narrowIn.get(box);
  if (!found) {
    found = dimensions.flatMap((d, i) => (box[i] === d.all ? [] : [i]));
    narrowIn.set(box, found);
  }
  return found;
}

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
export function leftOver(region: Box, avoid: readonly Box[], from = 0): Box | null {
  for (let n = from; n < avoid.length; n++) {
    const box = avoid[n] as Box;
    if (apart(region, box)) continue;
    const inside = [...region];
    for (const i of places(box)) {
      const outside = (inside[i] as number) & ~(box[i] as number);
      if (outside === 0) continue;
      const part = [...inside];
      part[i] = outside;
      const found = leftOver(part, avoid, n + 1);
      if (found) return found;
      inside[i] = (inside[i] as number) & (box[i] as number);
    }
    return null;
  }
  return region;
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
