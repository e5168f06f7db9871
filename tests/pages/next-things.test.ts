// What the first lines of a result say is true of its rows, for whoever looks, and for somebody who has not said from where.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { allocate } from '#machines/decide/allocate.ts';
import { alreadyDone, sideOf, sides, standingDuties } from '#machines/facts/sides.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { nextLines } from '#src/features/verdict/NextThings.tsx';
import { viewOf } from '#src/verdict/verdict-view.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

beforeAll(async () => {
  await setUpWords('en');
  await loadWords(['ui', 'parties', 'actions', 'words', 'rules']);
});

const exchanges = [...fc.sample(completeExchange, { numRuns: 60, seed: 5 }), ...fc.sample(partialExchange, { numRuns: 60, seed: 6 })].map(
  (facts) => arisingOnly(facts),
);

test.each([null, ...sides])('seen from %s, nothing is said to wait only where no row that was raised is held there', (side) => {
  let empty = 0;
  for (const facts of exchanges) {
    const verdict = allocate(tables, facts, evidence);
    const lines = nextLines(viewOf(verdict, side), facts);
    const raised = verdict.allocations.filter(
      (row) =>
        row.holder && !standingDuties.includes(row.action) && !alreadyDone.includes(row.action) && (!side || sideOf(row.holder) === side),
    );
    if (lines.length === 0) empty++;
    if (raised.length > 0) expect(lines, JSON.stringify(raised[0])).not.toEqual([]);
    if (side === null)
      for (const line of lines)
        expect(
          verdict.allocations.some((row) => row.holder && line.startsWith(`${capital(partyName(row.holder, { facts }))}: `)),
          line,
        ).toBe(true);
  }
  expect(empty).toBeLessThan(exchanges.length);
});
