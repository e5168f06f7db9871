import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countWalks } from '#machines/flows/count-walks.ts';
import { flowIds, loadFlows } from '#machines/flows/registry.ts';
import { charts } from './review-charts.ts';

test('every chart and matrix is as `npm run charts` would write it', async () => {
  for (const { path, text } of await charts())
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === text, `${path} is out of date: run npm run charts`).toBe(true);
});

test('every flow has a number of walks, and small ones can be counted by hand', async () => {
  const flows = await loadFlows(flowIds);
  for (const flow of flows) expect(countWalks(flow), flow.id).toBeGreaterThan(0n);
  // Three options and "I do not know", then two and "I do not know".
  expect(
    countWalks({
      id: 'small',
      settles: [],
      initial: 'a',
      pages: { a: { asks: ['overdue'], next: [{ to: 'b' }] }, b: { asks: ['drugUrgent'], next: [{ to: 'done' }] } },
    }),
  ).toBe(12n);
});
