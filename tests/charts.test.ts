import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actions } from '#machines/facts/vocabulary.ts';
import { countWalks } from '#machines/flows/count-walks.ts';
import { flows } from '#machines/flows/registry.ts';
import { charts } from './review-charts.ts';

const made = await charts();

test('every chart and matrix is as `npm run charts` would write it', () => {
  for (const { path, text } of made)
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') === text, `${path} is out of date: run npm run charts`).toBe(true);
});

test('every flow has a number of walks, and small ones can be counted by hand', async () => {
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

test('a reviewer can read every matrix: at most 1,000 words, and no row over 400 characters', () => {
  const matrices = made.filter(({ path }) => path.endsWith('.matrix.md'));
  expect(matrices).toHaveLength(actions.length);
  expect(matrices.filter(({ text }) => text.split(/\s+/).length > 1000).map(({ path }) => path)).toEqual([]);
  expect(matrices.flatMap(({ path, text }) => text.split('\n').flatMap((line) => (line.length > 400 ? [`${path}: ${line}`] : [])))).toEqual(
    [],
  );
});

test('the tables together stay under 3,300 lines', () => {
  const folder = new URL('../machines/rules/', import.meta.url);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .reduce((sum, name) => sum + readFileSync(new URL(name, folder), 'utf8').split('\n').length, 0);
  expect(lines).toBeLessThan(3300);
});
