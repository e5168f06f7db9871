// How long deciding takes on one core: every row of an exchange with its claims and hinges, and holder and standing alone.
import fc from 'fast-check';
import { allocate } from '#machines/decide/allocate.ts';
import { outcomesOf } from '#machines/decide/decide.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

export const exchanges = fc.sample(completeExchange, { numRuns: 400, seed: 404 });

/** The least milliseconds of processor time an exchange, of several rounds. The facts are new objects each time: nothing worked out is found again. */
function leastOf(rounds: number, one: (facts: Facts) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const given = exchanges.map((facts): Facts => ({ ...facts }));
    const start = process.cpuUsage();
    for (const facts of given) one(facts);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000 / given.length);
  }
  return least;
}

const all = Object.values(tables);
/** Milliseconds an exchange. */
export const allocating = (): { readonly whole: number; readonly holders: number } => ({
  whole: leastOf(6, (facts) => allocate(tables, facts, evidence)),
  holders: leastOf(12, (facts) => all.map((table) => outcomesOf(table.rules, facts))),
});
