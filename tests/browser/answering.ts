// Answers a whole check as a person would: by label, page after page, to the result.
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { anOrdinaryReply } from './ordinary-reply.ts';
import { stands } from './stands.ts';

export const textOf = async (page: Page | Frame, what = 'main'): Promise<string> => (await page.locator(what).first().textContent()) ?? '';

/** Waits until the page that was made at build time, if there was one, has become the app. */
export const becomeApp = (page: Page | Frame) =>
  page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));

const folded = '[data-usual] + button[aria-expanded="false"]';
/** Presses "one of these is not so", so that every question of the page stands open. */
async function spellOut(page: Page | Frame): Promise<void> {
  const more = page.locator(folded);
  if ((await more.count()) > 0) await more.click();
}

/** Which page an address names: in the single file its fragment says it. */
const pageOf = (url: string): string => {
  const { protocol, hash, pathname } = new URL(url);
  return protocol === 'file:' ? hash.replace(/\?.*/, '') : pathname;
};

/** Chooses the given answers where they are asked, and otherwise the first option, and goes on: one page. */
export async function answerPage(page: Page | Frame, wanted: readonly string[] = []): Promise<void> {
  await becomeApp(page);
  const before = pageOf(page.url());
  const here = () => pageOf(page.url()) === before;
  // Answering one question may bring up another on the same page, a moment later; the last one leads on by itself, or with the button.
  for (let tries = 0; tries < 4 && here(); tries++) {
    await answerAsked(page, wanted, here);
    if (here()) await page.locator('form button[type=submit]').click();
    await page.waitForFunction(
      ([was, open]) =>
        (location.protocol === 'file:' ? location.hash.replace(/[?].*/, '') : location.pathname) !== was || document.querySelector(open),
      [before, `${unanswered}, ${folded}`] as const,
    );
  }
  if (here()) throw new Error(`${page.url()}: answered, and goes on to no other page`);
}
const unanswered = 'fieldset[data-asked]:not(:has(input:checked))';

/** Answers what the page asks, one question after another, while it is the page. */
async function answerAsked(page: Page | Frame, wanted: readonly string[], here: () => boolean): Promise<void> {
  for (let n = 0; n < 12 && here(); n++) {
    await spellOut(page);
    const open = page.locator(unanswered);
    if ((await open.count()) === 0) return;
    const question = open.first();
    const fact = (await question.getAttribute('id')) as string;
    const ids = await question.locator('input').evaluateAll((inputs) => inputs.map((input) => input.id));
    const given = ids.filter((id) => wanted.includes(id));
    const hash = await page.evaluate(() => location.href);
    for (const id of given.length > 0 ? given : ids.slice(0, 1)) await page.locator(`label[for="${id}"]`).click();
    await page.waitForFunction(([was, name]) => location.href !== was && location.href.includes(`${name}=`), [hash, fact] as const);
    await page.waitForFunction((name) => !document.getElementById(name) || document.querySelector(`[id="${name}"] input:checked`), fact);
    await stands(page);
  }
}

/** Answers until the result is there. Gives what it says. */
export async function answerAll(page: Page | Frame, wanted: readonly string[] = anOrdinaryReply): Promise<string> {
  for (let pages = 0; pages < 25 && !page.url().includes('/verdict'); pages++) await answerPage(page, wanted);
  expect(page.url()).toContain('/verdict');
  await page.locator('.verdict h1').waitFor();
  return textOf(page);
}
