// Answers a whole check as a person would: by label, page after page, to the result.
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { anOrdinaryReply } from './ordinary-reply.ts';

export const textOf = async (page: Page | Frame, what = 'main'): Promise<string> => (await page.locator(what).first().textContent()) ?? '';

/** Waits until the page that was made at build time, if there was one, has become the app. */
export const becomeApp = (page: Page | Frame) =>
  page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));

/** Chooses the given answers where they are asked, and otherwise the first option, and continues: one page. */
export async function answerPage(page: Page | Frame, wanted: readonly string[] = []): Promise<void> {
  await becomeApp(page);
  // Answering one question may bring up another on the same page.
  for (let n = 0; n < (await page.locator('fieldset[data-asked]').count()); n++) {
    const question = page.locator('fieldset[data-asked]').nth(n);
    let done = false;
    for (const id of wanted) {
      if ((await question.locator(`[id="${id}"]`).count()) === 0) continue;
      await question.locator(`label[for="${id}"]`).click();
      done = true;
    }
    if (!done) await question.locator('label').first().click();
  }
  const before = page.url();
  const heading = await textOf(page, 'h1');
  await page.locator('form button[type=submit]').click();
  await page.waitForFunction((url) => location.href !== url, before);
  await page
    .waitForFunction((text) => document.querySelector('h1')?.textContent !== text, heading, { timeout: 3000 })
    .catch(() => undefined);
}

/** Answers until the result is there. Gives what it says. */
export async function answerAll(page: Page | Frame, wanted: readonly string[] = anOrdinaryReply): Promise<string> {
  for (let pages = 0; pages < 25 && !page.url().includes('/verdict'); pages++) await answerPage(page, wanted);
  expect(page.url()).toContain('/verdict');
  await page.locator('.verdict h1').waitFor();
  return textOf(page);
}
