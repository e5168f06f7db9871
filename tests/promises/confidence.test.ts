// No row is said to be surer than what stands behind it.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Confidence, confidenceIn } from '#machines/decide/confidence.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { confidenceOf } from '#src/words/row-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { evidence } from './evidence.ts';

const guidance = await loadGuidance();

const levels = ['low', 'medium', 'medium-high', 'high'];
const sure = (level: string) => Math.max(0, levels.indexOf(level));

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['rules']);
});

test('no row is surer than its surest claim, and none without a claim is more than low', () => {
  const seen = new Set<Confidence>();
  for (const facts of [
    ...fc.sample(completeExchange, { numRuns: 150, seed: 21 }),
    ...fc.sample(partialExchange, { numRuns: 50, seed: 22 }),
  ])
    for (const row of guidance.verdictOn(arisingOnly(facts)).allocations) {
      if (row.holder === null) continue;
      const said = confidenceOf(row, guidance.library);
      seen.add(said);
      const claims = row.claims.map((id) => evidence.claims.get(id) as ClaimFacts);
      expect(sure(said), `${row.action}.${row.rule}`).toBeLessThanOrEqual(Math.max(0, ...claims.map((claim) => sure(claim.confidence))));
    }
  expect([...seen].sort()).toEqual([...levels].sort());
});

test('what is reasoned is no surer than its least sure inference; what a source carries may be', () => {
  const claim = (rank: ClaimFacts['rank'], confidence: ClaimFacts['confidence']): ClaimFacts => ({
    id: 'C-001',
    nation: 'uk',
    rank,
    read: 'full',
    confidence,
  });
  const claims = [claim('N', 'high'), claim('I', 'low')];
  expect(confidenceIn({ status: 'settled', basis: 'source' }, 'high', claims)).toBe('high');
  expect(confidenceIn({ status: 'settled', basis: 'reading' }, 'high', claims)).toBe('low');
  expect(confidenceIn({ status: 'contested', basis: 'source' }, 'high', claims)).toBe('low');
  expect(confidenceIn({ status: 'settled', basis: 'source' }, 'medium', claims)).toBe('medium');
  expect(confidenceIn({ status: 'settled', basis: 'source' }, 'high', [claim('I', 'unverified')])).toBe('low');
});
