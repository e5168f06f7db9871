// Opens a link that somebody kept, as a hand would: in a tab of its own.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KeptAddress } from '../links/kept.ts';
import { becomeApp, textOf } from './answering.ts';

/** The link gives a page with a heading, in its language, and names what it leaves out. */
export async function opensAsKept(page: Page, href: string, { language, url, reads = [] }: KeptAddress): Promise<void> {
  await page.goto('about:blank');
  await page.goto(href);
  await becomeApp(page);
  await page.locator('main h1').first().waitFor();
  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    heading: document.querySelector('main h1')?.textContent?.trim(),
    leftOut: document.querySelector('main section.message') !== null,
  }));
  expect(seen.language, url).toBe(language);
  expect(seen.heading, url).not.toMatch(/^(|undefined|Something went wrong|Aeth rhywbeth o'i le)$/);
  if (reads.some((half) => half.leftOut.length > 0)) expect(seen.leftOut, `${url}: ${await textOf(page)}`).toBe(true);
}
