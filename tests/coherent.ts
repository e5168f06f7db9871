// Random exchanges that could be: every fact that arises is answered, and none that does not.
import fc from 'fast-check';
import { arisesWhen } from '#machines/facts/arises-when.ts';
import { type Box, boxesOf, type Condition, factsIn, factsOf, meet } from '#machines/facts/condition-sets.ts';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';

const order: readonly Fact[] = ['nation', 'stage', 'route', 'urgency', ...allFacts];

/** The facts on whose answers it hangs whether others arise or follow. */
const othersHangOn: ReadonlySet<string> = new Set([
  ...['stage', 'route', 'conversion', 'replyAsks'],
  ...Object.values(arisesWhen).flatMap((conditions) => conditions.flatMap((condition) => Object.keys(condition))),
]);

function fill(pick: (n: number) => number, leave: (fact: Fact) => boolean, start: Facts = {}): Facts {
  const facts: Record<string, unknown> = { ...start };
  // What arises is worked out again only after an answer on which that hangs.
  let { known } = cohere({ ...start });
  const visit = (fact: Fact) => {
    if (facts[fact] !== undefined || fact === 'seat' || fact === 'sector' || leave(fact)) return;
    if (known.doesNotArise.has(fact) || known[fact] !== undefined) return;
    const value = takesMany(fact) ? options[fact].filter(() => pick(4) === 0) : options[fact][pick(options[fact].length)];
    const answer = Array.isArray(value) && value.length === 0 && fact === 'replyAsks' ? [options.replyAsks[pick(9)]] : value;
    if (othersHangOn.has(fact)) {
      const tried = cohere({ ...facts, [fact]: answer } as Facts);
      if (tried.contradictions.length) return;
      known = tried.known;
    }
    facts[fact] = answer;
  };
  for (let pass = 0; pass < 2; pass++) for (const fact of order) visit(fact);
  // What was answered before it was known that it does not arise goes again.
  const kept = arisingOnly(facts as Facts);
  return Object.keys(kept).length === Object.keys(facts).length ? kept : fill(pick, leave, kept);
}

/** A complete exchange: nothing that arises is left unknown. */
export const completeExchange: fc.Arbitrary<Facts> = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  const pick = (n: number): number => Number(numbers.next().value) % n;
  return fill(pick, () => false);
});

/** An exchange of which only some facts are known. */
export const partialExchange: fc.Arbitrary<Facts> = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  const pick = (n: number): number => Number(numbers.next().value) % n;
  const left = new Set(allFacts.filter(() => pick(3) === 0));
  return fill(pick, (fact) => left.has(fact));
});

/** One of the complete exchanges that a partial one may become. */
export const completed = (partial: Facts, seed: number): Facts => fill(dice(seed), () => false, partial);

/**
 * A complete exchange inside a region: the facts that the region settles, and the others at random.
 * @param region a box with nothing incoherent in it, such as `leftOver` returns
 * @returns null where no such exchange was found in 80 tries
 */
export function exchangeIn(region: Box, seed: number): Facts | null {
  const narrow = new Set(factsOf(region));
  const start = Object.fromEntries(Object.entries(factsIn(region)).filter(([fact]) => narrow.has(fact as Fact))) as Facts;
  for (const fact of ['replyAsks', 'patientStance', 'localAgreement'] as const)
    if (start[fact]?.length === 0 && fact !== 'replyAsks') delete start[fact];
  const { setAside, derived } = cohere({ ...start });
  for (const fact of [...setAside, ...derived]) if (fact !== 'stage') delete start[fact];
  for (let tries = 0; tries < 80; tries++) {
    const facts = fill(dice(seed * 1000 + tries), () => false, start);
    const inside = cohere(facts).spaces.some((space) => meet(space, region));
    if (inside && allFacts.every((fact) => (facts[fact] === undefined ? !owed(fact, facts) : arisesIn(fact, facts)))) return facts;
  }
  return null;
}

/** Every part of a region that the boxes leave over. */
export function remainder(region: Box, avoid: readonly Box[], found: Box[] = []): Box[] {
  const hit = avoid.findIndex((box) => meet(region, box));
  if (hit < 0) return [...found, region];
  const box = avoid[hit] as Box;
  const rest = avoid.slice(hit + 1);
  let inside: Box = region;
  let out = found;
  for (let i = 0; i < region.length; i++) {
    const outside = (inside[i] as number) & ~(box[i] as number);
    if (outside === 0) continue;
    out = remainder(with_(inside, i, outside), rest, out);
    inside = with_(inside, i, (inside[i] as number) & (box[i] as number));
  }
  return out;
}
const with_ = (box: Box, place: number, mask: number): Box => box.map((m, i) => (i === place ? mask : m));

const everything = boxesOf({})[0] as Box;
/** What no answered exchange is: a fact known that does not arise, or one that arises and is missing. */
export const unanswered: readonly Box[] = (Object.keys(arisesWhen) as Fact[])
  .filter((fact) => !takesMany(fact))
  .flatMap((fact) => {
    const gates = (arisesWhen[fact] ?? []).flatMap(boxesOf);
    const answered = boxesOf({ [fact]: options[fact] } as Condition)[0] as Box;
    const missing = boxesOf({ [fact]: { not: options[fact] } } as Condition)[0] as Box;
    const never = fact === 'conversion' ? [] : remainder(everything, gates).map((box) => meet(box, answered));
    return [...never, ...gates.map((box) => meet(box, missing))].filter((box) => box !== null);
  });

/** Is this fact left unsaid where a complete exchange says it? */
const owed = (fact: Fact, facts: Facts): boolean => fact !== 'seat' && fact !== 'sector' && arisesIn(fact, facts);

/** Would this fact arise if it were not given? */
function arisesIn(fact: Fact, facts: Facts): boolean {
  const { [fact]: _, ...others } = facts;
  const { known, derived } = cohere(others as Facts);
  return !known.doesNotArise?.has(fact) && !derived.includes(fact) && !(takesMany(fact) && known[fact] !== undefined);
}

/** A repeatable stream of numbers below `n`. */
function dice(seed: number): (n: number) => number {
  let state = (seed * 2654435761 + 97) % 2147483648;
  return (n) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % n;
  };
}
