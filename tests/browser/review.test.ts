// A panel's afternoon: two members rate by keyboard alone, each saves a file, and a convener reads both beside files that do not fit.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edition } from '#content/edition.ts';
import type { ConsensusFile } from '#machines/contracts/consensus-file.ts';
import type { RatingsFile } from '#machines/contracts/ratings-file.ts';
import { becomeApp } from './answering.ts';
import { barriersOn } from './barriers.ts';
import { downloaded, type Opened, open, type Visitor } from './browser.ts';

let opened: Opened;
let visitor: Visitor;
beforeAll(async () => {
  opened = await open();
  visitor = await opened.newVisitor({ bypassCSP: true, acceptDownloads: true });
});
afterAll(() => opened.close());

const invitation = '/review#panel=North&block=england-1&role=gp';
/** What each of two members gives to the first ten rows. */
const first = [9, 8, 7, 9, 5, 1, 2, 8, 9, 6];
const second = [8, 8, 2, 1, 5, 2, 9, 7, 9, 7];
/**
 * By hand. The median of two is half their sum. Their percentiles lie at 0.3 and 0.7 of the way from the lower to the higher, so the
 * range is 0.4 of the distance; what it must exceed is 2.35 and 1.5 for each step that the middle lies from 5.
 * 9 and 8: 8.5, range 0.4, 2.35 + 1.5 × 3.5 = 7.6. 7 and 2: 4.5, 2.0, 3.1. 9 and 1: 5, 3.2, 2.35. 2 and 9: 5.5, 2.8, 3.1.
 */
const byHand: readonly (readonly [median: number, disagreement: boolean])[] = [
  [8.5, false],
  [8, false],
  [4.5, false],
  [5, true],
  [5, false],
  [1.5, false],
  [5.5, false],
  [7.5, false],
  [9, false],
  [6.5, false],
];

/** Rates ten rows with the keyboard alone, and saves the file. */
async function rateTen(ratings: readonly number[]): Promise<RatingsFile> {
  const { page, visit } = visitor;
  await visit(invitation);
  await becomeApp(page);
  await page.getByLabel('Years in practice').fill('20');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^1 of/ }).waitFor();
  await page.locator('#rate-right input').first().focus();
  for (const [n, rating] of ratings.entries()) {
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${n + 1} of`) }).waitFor();
    await page.keyboard.press(String(rating));
    await page.keyboard.press('Enter');
  }
  await page.getByRole('status').filter({ hasText: '10 of' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).press('Enter')]);
  return JSON.parse((await downloaded(download)).toString()) as RatingsFile;
}

let a: RatingsFile;
let b: RatingsFile;
test('two members rate ten rows each, by keyboard, and save them', async () => {
  a = await rateTen(first);
  b = await rateTen(second);
  expect(a.ratings.map((one) => one.right)).toEqual(first);
  expect(b.ratings.map((one) => one.right)).toEqual(second);
  expect([a.panel, a.block, a.edition, a.reviewer.nation, a.reviewer.years]).toEqual(['North', 'england-1', edition.id, 'england', 20]);
  expect(a.id).not.toBe(b.id);
});

test('what was said stays for another day, and the row beside it is without barriers', async () => {
  const { page } = visitor;
  await page.reload();
  await becomeApp(page);
  await page.getByRole('button', { name: /10 of 4\d rated/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^11 of/ }).waitFor();
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^10 of/ }).waitFor();
  expect(await page.locator('#rate-right-7').isChecked()).toBe(true);
  expect(await barriersOn(page, {})).toEqual([]);
});

test('a convener reads both: medians and disagreement as by hand; what does not fit is named', async () => {
  const { page, visit } = visitor;
  await visit('/review/panel');
  await becomeApp(page);
  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  await page
    .locator('#panel-files:enabled')
    .setInputFiles([
      file('a.json', a),
      file('b.json', b),
      file('copy.json', a),
      file('older.json', { ...a, id: '00000000-0000', edition: '2026-11' }),
      file('damaged.json', JSON.stringify(a).slice(0, 200)),
      file('another.json', { ...a, id: '00000000-0001', panel: 'South' }),
    ]);
  await page.getByText('Files read: 2.').waitFor();
  expect(await page.locator('.left-out li').allInnerTexts()).toEqual([
    'copy.json: a copy of a sheet that has been read',
    'older.json: it was rated in another edition than this one',
    'damaged.json: this is no file of ratings, or it is damaged',
    'another.json: it is of another panel than the first file',
  ]);
  const shown = await page.locator('tr:has([data-item])').evaluateAll((rows) =>
    rows.map((row) => ({
      item: row.querySelector<HTMLElement>('[data-item]')?.dataset.item ?? '',
      text: row.textContent ?? '',
      dots: row.querySelectorAll('circle').length,
    })),
  );
  expect(shown.length).toBe(10);
  for (const [n, [median, disagreement]] of byHand.entries()) {
    const row = shown.find(({ item }) => item === a.ratings[n]?.item);
    expect(row?.text, String(n)).toContain(`Median ${median} of 2`);
    expect(row?.text, String(n)).toContain(disagreement ? 'Disagreement' : 'No disagreement');
    expect(row?.text, String(n)).toContain('Too few ratings');
    expect(row?.dots).toBe(2);
  }
  // What needs talk stands first: the disagreement, then the lowest median.
  expect(shown.slice(0, 2).map(({ item }) => item)).toEqual([a.ratings[3]?.item, a.ratings[5]?.item]);
  expect(await page.getByText('Incomplete: fewer than seven.').count()).toBe(1);
  expect(await barriersOn(page, {})).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the consensus file' }).click(),
  ]);
  const consensus = JSON.parse((await downloaded(download)).toString()) as ConsensusFile;
  expect(consensus.items.map((one) => [one.median, one.disagreement, one.result])).toEqual(byHand.map((one) => [...one, 'tooFew']));
  expect(page.troubles).toEqual([]);
});
