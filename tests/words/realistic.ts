// Exchanges as they are met: complete, each answer as often as `realistic.json` weighs it, and the same ones every time.
import { facts as allFacts, type Fact, type Facts, options } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import data from './realistic.json' with { type: 'json' };

type Weighed = readonly (readonly [number, unknown])[];
/** What other facts hang on comes first. */
const first: readonly Fact[] = [
  'nation',
  'stage',
  'route',
  'urgency',
  'replyAsks',
  'conversion',
  'seenYet',
  'newInformation',
  'agreesWithAdvice',
  'requesterRole',
  'testOrderedBy',
  'testPurpose',
  'drugClass',
];
const order: readonly Fact[] = [...first, ...allFacts.filter((fact) => !first.includes(fact))];

/** The answers of a fact with their weights; a fact without weights has all its answers alike. */
function weighed(fact: Fact): Weighed {
  const sets = (data.sets as unknown as Record<string, Weighed>)[fact];
  if (sets) return sets;
  const weights = (data.weights as Record<string, Record<string, number>>)[fact];
  return options[fact].map((option) => [weights?.[option] ?? 1, option] as const);
}

function dice(seed: number): () => number {
  let state = (seed * 2654435761 + 97) % 2147483648;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function pick(among: Weighed, roll: number): unknown {
  const total = among.reduce((sum, [weight]) => sum + weight, 0);
  let left = roll * total;
  for (const [weight, value] of among) {
    left -= weight;
    if (left < 0) return value;
  }
  return among.at(-1)?.[1];
}

/** One complete exchange: everything that arises is answered. */
export function realisticExchange(seed: number): Facts {
  const roll = dice(seed);
  let facts: Facts = {};
  let { known } = cohere(facts);
  for (const fact of order) {
    const at = roll();
    if (fact === 'seat' || fact === 'sector' || known.doesNotArise?.has(fact) || known[fact] !== undefined) continue;
    const tried = { ...facts, [fact]: pick(weighed(fact), at) } as Facts;
    const coherent = cohere(tried);
    if (coherent.contradictions.length > 0) continue;
    facts = tried;
    known = coherent.known;
  }
  return facts;
}

/** Many of them. */
export const realistic = (count: number): Facts[] => Array.from({ length: count }, (_, n) => realisticExchange(n + 1));

/** The same with about a third of the answers left out. */
export function partly(facts: Facts, seed: number): Facts {
  const roll = dice(seed + 7919);
  return arisingOnly(Object.fromEntries(Object.entries(facts).filter(() => roll() > 0.34)) as Facts);
}
