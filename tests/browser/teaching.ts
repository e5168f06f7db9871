// What a hand does in the teaching pages.
import type { Page } from 'playwright-core';
import type { Case } from '#machines/teaching/case.ts';
import { caseFiles } from '../teach/written-cases.ts';
import { becomeApp } from './answering.ts';

/** The written case that most tests walk through. */
export const one = caseFiles[0]?.json as Case;

/** Waits until a page of teaching stands as the app. */
export async function alive(page: Page): Promise<void> {
  await becomeApp(page);
  await page.waitForSelector('.teach h1');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
/** Waits until the page says this. */
export const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), words, { timeout: 5000 });
export const text = (page: Page) => page.locator('main').innerText();
/** Presses Tab until something inside this selector has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
/** Commits one action with the keyboard alone: the first choice of each question. */
export async function commitOne(page: Page): Promise<void> {
  const before = await page.locator('.teach h2').first().innerText();
  for (const name of ['holder', 'confidence', 'why']) {
    if ((await page.locator(`input[id*="-${name}-"]`).count()) === 0) continue;
    await tabTo(page, `input[id*="-${name}-"]`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, '.predict button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.querySelector('.teach h2')?.textContent !== old, before);
}

/** Opens a teaching page and waits until it is the app. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}
