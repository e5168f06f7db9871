// How long deciding takes on one core: every row of an exchange with its claims and hinges, and holder and standing alone.
import fc from 'fast-check';
import { allocate } from '#machines/decide/allocate.ts';
import { outcomesOf } from '#machines/decide/decide.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

const exchanges = fc.sample(completeExchange, { numRuns: 400, seed: 404 });
/** The same facts as other objects: nothing worked out before is found again. */
const fresh = (): Facts[] => exchanges.map((facts) => ({ ...facts }));

/** The least milliseconds an exchange, of several rounds: other work on the machine only adds to it. */
function leastOf(rounds: number, one: (facts: Facts) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const given = fresh();
    const start = performance.now();
    for (const facts of given) one(facts);
    least = Math.min(least, (performance.now() - start) / given.length);
  }
  return least;
}

const all = Object.values(tables);
/** Milliseconds an exchange. */
export const allocating = (): { readonly whole: number; readonly holders: number } => ({
  whole: leastOf(6, (facts) => allocate(tables, facts, evidence)),
  holders: leastOf(12, (facts) => all.map((table) => outcomesOf(table.rules, facts))),
});
