// Random exchanges that could be: every fact that arises is answered, and none that does not.
import fc from 'fast-check';
import { cohere } from '#machines/coherence.ts';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/vocabulary.ts';

const order: readonly Fact[] = ['nation', 'stage', 'route', 'urgency', ...allFacts];

function fill(pick: (n: number) => number, leave: (fact: Fact) => boolean): Facts {
  const facts: Record<string, unknown> = {};
  const visit = (fact: Fact) => {
    if (facts[fact] !== undefined || fact === 'seat' || fact === 'sector' || leave(fact)) return;
    const { known } = cohere({ ...facts } as Facts);
    if (known.doesNotArise?.has(fact) || (known[fact] !== undefined && facts[fact] === undefined)) return;
    const value = takesMany(fact) ? options[fact].filter(() => pick(4) === 0) : options[fact][pick(options[fact].length)];
    const tried = {
      ...facts,
      [fact]: Array.isArray(value) && value.length === 0 && fact === 'replyAsks' ? [options.replyAsks[pick(9)]] : value,
    };
    if (cohere(tried as Facts).contradictions.length === 0) facts[fact] = tried[fact as keyof typeof tried];
  };
  for (let pass = 0; pass < 2; pass++) for (const fact of order) visit(fact);
  return facts as Facts;
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
