// A link of a past edition, opened: the verdict says at its top which rows changed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, open } from './browser.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const addressOf = (name: string): string => JSON.parse(readFileSync(`tests/links/${name}.json`, 'utf8')).address;

test('a link of a past edition names each changed row above the verdict, and that no reason is on record', async () => {
  const page = await opened.newPage();
  await page.goto(opened.origin + addressOf('2026-05-two-rows-changed'));
  await page.locator('.since-link li').first().waitFor({ timeout: 30_000 });
  const lines = await page.locator('.since-link li').allInnerTexts();
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/Was: .*Now: .*The change log gives no reason/);
  const [message, heading] = await Promise.all([page.locator('.since-link').boundingBox(), page.locator('main h1').first().boundingBox()]);
  expect(message?.y).toBeLessThan(heading?.y ?? 0);
  expect(page.troubles).toEqual([]);
});

test('a link of this edition says that nothing changed by saying nothing', async () => {
  const page = await opened.newPage();
  await page.goto(opened.origin + addressOf('2026-11-a-test-is-asked'));
  await page.locator('main h1').first().waitFor({ timeout: 30_000 });
  await page.getByText('Facts as entered by whoever made this link, not confirmed.').waitFor();
  expect(await page.locator('.since-link').count()).toBe(0);
  expect(page.troubles).toEqual([]);
});

test('a packed link opens, and the address bar shows it in words', async () => {
  const { packed, says } = JSON.parse(readFileSync('tests/links/packed/format-1-a-test-is-asked.json', 'utf8'));
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/verdict#${packed}`);
  await page.waitForURL(`**/verdict#${says.slice(0, 60)}**`);
  await page.waitForSelector('h1');
  expect(await page.locator('main').textContent()).toContain('not confirmed');
  await page.goto(`${opened.origin}/verdict#${packed.slice(0, -1)}`);
  await page
    .locator('.message, [role=status]', { hasText: packed.slice(0, 20) })
    .first()
    .waitFor();
  expect(page.troubles).toEqual([]);
});
