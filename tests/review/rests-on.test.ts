// What rests on each source, and the figures of the evidence, beside counts made another way.
import { expect, test } from 'vitest';
import claimList from '#content/claims.json';
import { edition } from '#content/edition.ts';
import figures from '#content/figures.json';
import sourceList from '#content/sources.json';
import type { Claim } from '#machines/contracts/whole-edition.ts';
import { nations } from '#machines/facts/vocabulary.ts';
import { restsOn } from '#machines/review/rests-on.ts';
import { tables } from '#machines/rules/index.ts';
import { evidenceFigures } from '#src/tools/review/evidence-figures.ts';

const claims = new Map((claimList as unknown as Claim[]).map((claim) => [claim.id, claim]));
const whole = new Set(sourceList.filter((one) => one.custom.read === 'full').map((one) => one.id));
const rests = restsOn(tables, claims, edition.readTo, whole);

test('every source that a row cites is listed with that row', () => {
  for (const { action, rules } of Object.values(tables))
    for (const rule of rules)
      for (const id of rule.claims)
        for (const source of claims.get(id)?.sources ?? [])
          expect(rests.find((one) => one.source === source.id)?.rows.map((row) => `${row.action}.${row.rule}`)).toContain(
            `${action}.${rule.id}`,
          );
});
test('what to read next is ranked by the unsettled rows it could move, and what was read whole could move none', () => {
  expect(rests.map((one) => one.moves)).toEqual(rests.map((one) => one.moves).sort((a, b) => b - a));
  for (const one of rests.filter(({ source }) => whole.has(source))) expect(one.moves).toBe(0);
  const contested = tables.prescribe.rules.find((rule) => rule.id === 'theDrugIsUrgent');
  expect(rests.some((one) => one.rows.some((row) => row.rule === contested?.id && row.open))).toBe(true);
  expect(rests[0]?.moves).toBeGreaterThan(10);
});
test('the figures of first pages are those that `npm run evidence` prints', () => {
  const counted = evidenceFigures();
  expect(figures.sources).toEqual(counted.sources);
  expect(Object.values(counted.sources).reduce((sum, one) => sum + one, 0)).toBe(sourceList.length);
  expect(Object.values(counted.claims).reduce((sum, one) => sum + one, 0)).toBe(claimList.length);
  expect(figures.rows).toBe(
    nations.reduce((sum, nation) => sum + Object.values(counted.rows[nation]).reduce((all, one) => all + one, 0), 0),
  );
  expect(figures.carried).toBe(nations.reduce((sum, nation) => sum + counted.rows[nation].source, 0));
});
