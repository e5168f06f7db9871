// Facts may be frozen, as those of a page are: deciding on them writes to none.
import { expect, test } from 'vitest';
import { allocate } from '#machines/decide/allocate.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';

const { tables, library, ...guidance } = await loadGuidance();

test('a verdict on frozen facts is the one on the same facts', async () => {
  for (const { facts } of Object.values(fourExchanges)) {
    const frozen = knownFrom(facts);
    expect(Object.isFrozen(frozen)).toBe(true);
    expect(guidance.verdictOn(frozen).allocations).toEqual(allocate(tables, { ...facts }, library.evidence).allocations);
  }
});
