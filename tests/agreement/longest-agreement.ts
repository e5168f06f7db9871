// The longest agreement that there can be: every row of a nation, and the longest names.
import { OVERLAY_SCHEMA, type Overlay, rowsToAgree } from '#machines/agreement/overlay.ts';
import { MOST_NAME } from '#machines/contracts/agreement-file.ts';
import { type Nation, parties } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';

export const longestAgreement = (nation: Nation): Overlay => ({
  schema: OVERLAY_SCHEMA,
  nation,
  name: 'N'.repeat(MOST_NAME),
  agreedBy: ['A'.repeat(MOST_NAME), 'B'.repeat(MOST_NAME)],
  from: '2026-01-01',
  decides: rowsToAgree(tables, nation)
    .filter((row) => row.marked)
    .map(({ table, rule }, n) => ({ action: table.action, rule: rule.id, holder: parties[n % parties.length] ?? 'provider' })),
});
