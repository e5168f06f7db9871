// What a screen reader is told through a whole check, in reading order. Read it: `tests/browser/transcript.txt`. A change of words or
// structure is a change of what somebody hears: look at it, then write it anew with `TRANSCRIPT=write npx vitest run tests/browser/transcript.test.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPage } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { anOrdinaryReply } from './ordinary-reply.ts';
import { stands } from './stands.ts';

const kept = new URL('./transcript.txt', import.meta.url);
let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

/** The page as it is read out: roles, names and states in order; addresses, which are not read, left out. */
const told = (snapshot: string): string =>
  snapshot
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .join('\n');

test('a whole check, as a screen reader is told it, from the start page to the result', async () => {
  const page = await site.newPage();
  const parts: string[] = [];
  const hear = async (): Promise<void> => {
    // A page has turned once its title is that of its heading, and the focus is there.
    await page.waitForFunction((turned) => {
      const heading = document.querySelector('main h1')?.textContent ?? '?';
      return document.title.includes(heading) && (!turned || document.activeElement?.textContent?.includes(heading));
    }, parts.length > 0);
    await stands(page);
    // Where nothing has the focus, the whole page is what would be named.
    const focus = await page.evaluate(() =>
      document.activeElement === document.body
        ? 'nothing'
        : `${document.activeElement?.tagName.toLowerCase()} "${document.activeElement?.textContent?.trim().slice(0, 80) ?? ''}"`,
    );
    const [heading, title] = await page.evaluate(() => [document.querySelector('main h1')?.textContent, document.title] as const);
    parts.push(`# ${title}\nFocus: ${focus}\n${told(await page.locator('body').ariaSnapshot())}`);
    // The title names the page, and the focus is at its heading: what was pressed to come here is not lost in the page before.
    expect(title).toContain(heading as string);
    if (parts.length > 1) expect(focus).toContain(heading as string);
  };
  await page.goto(site.origin);
  await page.locator('main h1').waitFor();
  await hear();
  await page.getByRole('link', { name: /I asked/ }).click();
  await page.locator('fieldset[data-asked]').first().waitFor();
  for (let pages = 0; pages < 25 && !page.url().includes('/verdict'); pages++) {
    await hear();
    await answerPage(page, anOrdinaryReply);
  }
  await page.locator('.verdict h1').waitFor();
  await hear();
  const text = `${parts.join('\n\n')}\n`;
  if (process.env.TRANSCRIPT === 'write') writeFileSync(kept, text);
  expect(text).toBe(readFileSync(kept, 'utf8'));
  // Nothing is read out that has no name, and no picture speaks for itself.
  expect(text).not.toMatch(/- (button|link|textbox|radio|checkbox|img|group)( \[[^\]]*\])*$/m);
  // Links to different places are told apart by their names, and signs drawn before a word are not read out.
  expect(text).toMatch(/link "I think this is wrong ?: Order the test"/);
  expect(text).not.toMatch(/[✓○≠⇄→]/);
  expect(page.troubles).toEqual([]);
});
