// Back, forward and reload over a whole walk lose no answer, and an emergency is the last page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPage } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { anOrdinaryReply } from './ordinary-reply.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened?.close());

test('back and forward over a whole walk, and a reload at each page, lose no answer', async () => {
  const page = await opened.newPage();
  const answers = () => page.evaluate(() => location.hash);
  await page.goto(`${opened.origin}/check`);
  const paths: string[] = [];
  for (let pages = 0; pages < 12 && !page.url().includes('/verdict'); pages++) {
    await page.locator('form h1, .verdict h1').first().waitFor();
    if (page.url().includes('/verdict')) break;
    paths.push(new URL(page.url()).pathname);
    await answerPage(page, anOrdinaryReply);
  }
  await page.locator('.verdict h1').waitFor();
  const all = await answers();
  expect(paths.length).toBeLessThanOrEqual(7);
  for (const path of [...paths].reverse().slice(0, -1)) {
    await page.goBack();
    await page.waitForURL((url) => url.pathname === path);
    expect(await answers(), path).toBe(all);
    await page.reload();
    await page.locator('form h1').waitFor();
    expect(await answers(), path).toBe(all);
    // The page as it was drawn at build time knows no answers: the app draws them.
    await page.locator('fieldset[data-asked] input:checked').first().waitFor({ state: 'attached' });
  }
  for (const path of [...paths.slice(2), '/verdict']) {
    await page.goForward();
    await page.waitForURL((url) => url.pathname === path);
    expect(await answers(), path).toBe(all);
  }
  expect(page.troubles).toEqual([]);
});

test('an emergency is the last answer: the next page says what to do now', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/check`);
  await page.locator('label[for="urgency-emergency"]').click();
  await page.waitForURL(/\/verdict/);
  await page.locator('.verdict h1').waitFor();
  expect(await page.locator('main').innerText()).toMatch(/on-call, same-day or emergency/);
  await page.close();
});
