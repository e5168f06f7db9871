// axe finds nothing on every kind of page, in both languages, in light, dark and forced colours. One visit serves all of it:
// what colours can change is looked at again under each, on one element of every look; what words can change, in each language.
import type { Page } from 'playwright-core';
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

/** All that a change of colours can change, as long as nothing moves, appears or goes: which is looked at too. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const ofColours = { runOnly: { type: 'rule', values: colourRules } };
const ofStructure = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(colourRules.map((id) => [id, { enabled: false }])),
};
const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: null },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  forced: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Every element with what it is and where it stands. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return `${one.tagName} ${[x, y + scrollY, width, height].map(Math.round)} ${one.checkVisibility()}`;
      })
      .join('\n'),
  );

/** Looks that were found clean, on whichever page. */
const clean = new Set<number>();

/**
 * Marks one element with words of its own for every look that is not known to be clean: elements with the same classes and states, down
 * from the body, have the same colours.
 * @returns the looks, as numbers
 */
const markLooks = (page: Page): Promise<number[]> =>
  page.evaluate(
    (known) => {
      const states = [
        'aria-current',
        'aria-pressed',
        'aria-checked',
        'aria-selected',
        'aria-invalid',
        'aria-expanded',
        'disabled',
        'style',
      ];
      const looks = new Map<Element, number>();
      const lookOf = (one: Element): number => {
        const before = looks.get(one);
        if (before !== undefined) return before;
        const own = `${one.tagName}.${one.getAttribute('class') ?? ''}${states.map((state) => `,${one.getAttribute(state) ?? ''}`).join('')}`;
        let look = one.parentElement ? lookOf(one.parentElement) : 0;
        for (const letter of own) look = (look * 31 + letter.charCodeAt(0)) % 0x1fffffffffff;
        looks.set(one, look);
        return look;
      };
      const seen = new Set(known);
      const found: number[] = [];
      for (const one of document.body.querySelectorAll('*')) {
        const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        if (!hasWords || !one.checkVisibility() || seen.has(lookOf(one))) continue;
        seen.add(lookOf(one));
        found.push(lookOf(one));
        one.setAttribute('data-look', '');
      }
      return found;
    },
    [...clean],
  );

/** axe reads the colour that letters are filled with, which a browser reports as it was before colours were forced: say what they are filled with. */
const fillAsSeen = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-look], [data-look] *'))
      one.style.setProperty('-webkit-text-fill-color', getComputedStyle(one).color);
  });

/** The Welsh pages among them are reached from the English ones. */
const kinds = kindsOfPage.filter(([, path]) => !path.startsWith('/cy'));
test.each(kinds.map(([name, path, press]) => [name, path, press ?? null] as const))('%s (%s)', async (_, path, press) => {
  const { page } = visitor;
  await page.emulateMedia(themes.light);
  await visitor.visit(path);
  // A file of the review is no page of the app; every other one is looked at as the app, not as it was made at build time.
  const inApp = !path.endsWith('.html');
  if (inApp) await becomeApp(page);
  await page.waitForSelector('h1');
  if (press) await page.locator(press).click();
  await openAll(page);
  expect(await barriersOn(page, ofStructure)).toEqual([]);
  const looks = await markLooks(page);
  const stood = await standing(page);
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia(media);
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
    expect((await standing(page)) === stood, `${theme}: nothing moves, appears or goes`).toBe(true);
    if (looks.length === 0) continue;
    if (theme === 'forced') await fillAsSeen(page);
    expect(await barriersOn(page, ofColours, '[data-look]'), theme).toEqual([]);
  }
  for (const look of looks) clean.add(look);
  if (!inApp) return;
  // The same page in the other language, by its own link: the same parts, other words.
  const before = await page.locator('html').getAttribute('lang');
  await page.locator('nav a[hreflang]').first().click();
  await page.waitForFunction((was) => document.documentElement.lang !== was && document.querySelector('h1') !== null, before);
  if (press) await page.locator(press).click();
  await openAll(page);
  expect(await barriersOn(page, ofStructure), 'in the other language').toEqual([]);
});
