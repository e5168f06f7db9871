// Every kind of page for people who magnify, use a keyboard, choose their own colours, or want nothing to move.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { becomeApp } from './answering.ts';
import { type Opened, open, type Visitor } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { stands } from './stands.ts';

let opened: Opened;
let visitor: Visitor;
beforeAll(async () => {
  opened = await open();
  visitor = await opened.newVisitor({ reducedMotion: 'reduce', forcedColors: 'active' });
});
afterAll(() => opened.close());

/** How many stops of the Tab key are looked at on each page. */
const STOPS = 10;
interface Stop {
  readonly what: string;
  readonly ring: boolean;
  readonly seen: boolean;
}

/** Where the focus is after one press of Tab: has it a visible ring, and does nothing lie over it? */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return null;
    // A radio or a box shares its target with its label, which holds it or lies over it: the ring may be drawn on either.
    const labels: HTMLElement[] = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const drawn = [at, ...labels, ...at.querySelectorAll<HTMLElement>('*')];
    const ring = drawn.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    // A link that runs over two lines is looked at where it begins.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + Math.min(box.height / 2, 12)];
    const top = document.elementFromPoint(x, y);
    const own = top !== null && (at.contains(top) || top.contains(at) || labels.some((label) => label.contains(top)));
    return { what: `${at.tagName} ${at.textContent?.slice(0, 40)}`, ring, seen: own && box.width > 0 && y >= 0 && y <= innerHeight };
  });
}

test.each(kindsOfPage.map(([name, path, press]) => [name, path, press ?? null] as const))('%s (%s)', async (_, path, press) => {
  // 1280 by 1024 at 400 % is 320 by 256.
  const { page } = visitor;
  await page.setViewportSize({ width: 320, height: 256 });
  await visitor.visit(path);
  // A file of the review is no page of the app; every other one is looked at as the app, not as it was made at build time.
  if (!path.endsWith('.html')) await becomeApp(page);
  await page.waitForSelector('h1');
  if (press) await page.locator(press).click();
  // The certificate has no styles at all, and its tables of data may be wider than the screen.
  if (!path.endsWith('.html'))
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      'sideways at 320 pixels',
    ).toBeLessThanOrEqual(0);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return [transitionDuration, animationDuration].some((time) => time.split(',').some((t) => Number.parseFloat(t) > 0))
        ? [one.className]
        : [];
    }),
  );
  expect(moving, 'moves although asked not to').toEqual([]);
  // With colours of the reader's own, a drawing's text stands out from what it stands on.
  const faint = await page.evaluate(
    () =>
      [...document.querySelectorAll('svg text')].filter(
        (text) => getComputedStyle(text).fill === getComputedStyle(document.body).backgroundColor,
      ).length,
  );
  expect(faint, 'text of a drawing in the colour of the page').toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  await stands(page);
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    // From the top of the page, wherever the focus was.
    document.querySelector<HTMLElement>('.skip')?.focus();
  });
  const stops: Stop[] = [];
  for (let n = 0; n < STOPS; n++) {
    const stop = await nextStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  if (!path.endsWith('.html')) expect(stops.length).toBeGreaterThan(5);
  expect(
    stops.filter((stop) => !stop.ring).map((stop) => stop.what),
    'focus without a ring',
  ).toEqual([]);
  expect(
    stops.filter((stop) => !stop.seen).map((stop) => stop.what),
    'focus out of sight',
  ).toEqual([]);
});
