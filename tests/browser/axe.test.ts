// axe finds nothing, in light and dark, on every kind of page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}
const everyRule = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** All that a change of colours can change. */
const colourRules = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

test.each(kindsOfPage.map(([name, path, press]) => [name, path, press ?? null] as const))('%s (%s)', async (_, path, press) => {
  const page = await opened.newPage({ colorScheme: 'light', bypassCSP: true });
  await page.goto(opened.origin + path);
  // A file of the review is no page of the app; every other one is looked at as the app, not as it was made at build time.
  if (!path.endsWith('.html')) await becomeApp(page);
  await page.waitForSelector('h1');
  if (press) await page.locator(press).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(source);
  const check = async (rules: unknown): Promise<string[]> => {
    const { violations } = await page.evaluate(
      (wanted) => (window as unknown as { axe: { run: (options: unknown) => Promise<Found> } }).axe.run(wanted),
      rules,
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((n) => `${n.html.slice(0, 160)} ${n.failureSummary}`)
          .join(' | ')}`,
    );
  };
  expect(await check(everyRule)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  expect(await check(colourRules), 'dark').toEqual([]);
  await page.context().close();
});
