// Facts may be frozen, as those of a page are: deciding on them writes to none.
import { expect, test } from 'vitest';
import { knownFrom } from '#machines/facts/known-from.ts';
import { loadTables, verdictNow } from '#src/data/use-verdict.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';

test('a verdict on frozen facts is the one on the same facts', async () => {
  await loadTables();
  for (const { facts } of Object.values(fourExchanges)) {
    const frozen = knownFrom(facts);
    expect(Object.isFrozen(frozen)).toBe(true);
    expect(verdictNow(frozen)).toEqual(verdictNow({ ...facts }));
  }
});
