// axe finds nothing, in light and dark, on every kind of page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { becomeApp } from './answering.ts';
import { barriersOn } from './barriers.ts';
import { type Opened, open, type Visitor } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';

let opened: Opened;
let visitor: Visitor;
beforeAll(async () => {
  opened = await open();
  visitor = await opened.newVisitor({ bypassCSP: true });
});
afterAll(() => opened.close());

const everyRule = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that a change of colours can change. */
const colourRules = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

test.each(kindsOfPage.map(([name, path, press]) => [name, path, press ?? null] as const))('%s (%s)', async (_, path, press) => {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  await visitor.visit(path);
  // A file of the review is no page of the app; every other one is looked at as the app, not as it was made at build time.
  if (!path.endsWith('.html')) await becomeApp(page);
  await page.waitForSelector('h1');
  if (press) await page.locator(press).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await barriersOn(page, everyRule)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  expect(await barriersOn(page, colourRules), 'dark').toEqual([]);
});
