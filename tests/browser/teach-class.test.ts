// A class in a real browser: a whole session by keyboard with reloads in the middle, and every teaching page for axe and at 320 pixels.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import teach from '#content/en/teach.json' with { type: 'json' };
import { writtenCases } from '../teach/written-cases.ts';
import { barriersOn } from './barriers.ts';
import { type Opened, open, type Visitor } from './browser.ts';
import { stands } from './stands.ts';
import { alive, commitOne, one, openAt, tabTo, text } from './teaching.ts';

const plans = teach.plans.items;
let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(() => site.close());

const at = (page: Page, path: string) => openAt(page, site.origin + path);

describe('a class, with the keyboard', () => {
  test('a whole session, reloaded in the middle, loses nothing, and fills the debrief sheet', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=thirty');
    const chosen = await page.locator('input[type=checkbox]:checked').count();
    expect(chosen).toBeGreaterThan(1);
    await tabTo(page, 'button.start-class');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.projector .told');
    await page.keyboard.press('t');
    let votes = 0;
    for (let steps = 0; steps < 200 && !(await text(page)).includes('End of the session'); steps++) {
      const where = await page.locator('.class-step').innerText();
      if (await page.locator('.hands').count()) {
        votes++;
        await page.keyboard.type('9');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.type('14');
        if (votes === 2 || votes === 3) {
          await page.reload();
          await page.waitForSelector('.hands');
          expect(await page.locator('#hands-requester').inputValue()).toBe('9');
          expect(await page.locator('#hands-specialist').inputValue()).toBe('14');
        }
      }
      await page.keyboard.press('Enter');
      await page.waitForFunction((old) => (document.querySelector('.class-step') as HTMLElement).innerText !== old, where);
      if (await page.locator('.bars').count()) expect(await text(page)).toContain('14 of 23');
    }
    expect(votes).toBeGreaterThan(3);
    await page.reload();
    await page.waitForSelector('text=End of the session');
    expect(await page.getByRole('timer').innerText()).not.toBe('0:00');
    await tabTo(page, '.projector .actions a[href$="/teach/debrief"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.paper');
    const sheet = await text(page);
    expect(sheet.match(/The specialist: 14; The GP: 9/g)).toHaveLength(votes);
    expect(sheet).toContain('Leave out identifiers; reflections can be disclosable.');
    expect(page.troubles).toEqual([]);
  });

  test('a clicker is never stuck on the count of hands: right arrow, Page Down and space each go on', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('button.start-class');
    for (const key of ['ArrowRight', 'PageDown', 'Space']) {
      await page.waitForSelector('.projector .told');
      await page.keyboard.press('PageDown');
      await page.waitForSelector('.hands');
      await page.waitForFunction(() => document.activeElement?.id === 'hands-requester');
      await page.keyboard.press(key);
      await page.waitForSelector('.answer');
      await page.keyboard.press('PageUp');
      await page.waitForSelector('.hands');
      await page.keyboard.press('PageUp');
    }
    expect(page.troubles).toEqual([]);
  });

  test('back and forth: the left arrow goes back, and hands stay', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('button.start-class');
    await page.waitForSelector('.projector .told');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.hands');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.hands');
    expect(await page.locator('#hands-requester').inputValue()).toBe('5');
  });

  test('every letter on the screen is 24 pixels or more, and nothing runs off its side', async () => {
    const page = await site.newPage({ viewport: { width: 1366, height: 768 } });
    await at(page, '/teach/class#plan=thirty');
    await page.click('button.start-class');
    await page.waitForSelector('.projector');
    const steps = new Set<string>();
    for (let n = 0; n < 6; n++) {
      const { small, wide, step } = await page.evaluate(() => {
        const small: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as HTMLElement;
          if (!node.textContent?.trim() || parent.closest('.skip, script, style, noscript') || parent.getClientRects().length === 0)
            continue;
          if (Number.parseFloat(getComputedStyle(parent).fontSize) < 24) small.push(`${parent.className}: ${node.textContent}`);
        }
        return {
          small,
          wide: document.documentElement.scrollWidth > window.innerWidth,
          step: document.querySelector('.class-step h2')?.textContent ?? '',
        };
      });
      expect(small, step).toEqual([]);
      expect(wide, step).toBe(false);
      steps.add(step);
      await page.keyboard.press('PageDown');
      await stands(page);
    }
    expect(steps.size).toBeGreaterThan(4);
  });

  test("the presenter's window follows, shows the notes, and can go on", async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('button.start-class');
    await page.waitForSelector('.projector');
    const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await second.waitForSelector('.presenter');
    expect(await second.locator('main').innerText()).toContain('Reading the exchange');
    const shown = writtenCases.find((studied) => studied.id === plans.ten.cases[0]) ?? one;
    expect(await second.locator('main').innerText()).toContain(shown.notes[0]);
    expect(await page.content()).not.toContain(shown.notes[0]);
    await second.getByRole('button', { name: 'Next' }).click();
    await page.waitForSelector('.hands');
    await second.waitForSelector('text=Counting hands');
  });
});

describe('every teaching page is clean for axe, and reflows at 320 pixels', () => {
  const paths = [
    '/teach',
    '/teach/cases',
    `/teach/case/${one.id}`,
    '/teach/pairs',
    `/teach/pair/${one.id}/1`,
    '/teach/class#plan=thirty',
    '/teach/class/show',
    '/teach/class/presenter',
    '/teach/plans',
    '/teach/plans/sixty',
    '/teach/plans/together/handout',
    '/teach/plans/together/trainer',
    '/teach/own',
    '/teach/sent/test#nation=england&stage=replied&route=advice&replyAsks=test',
    '/teach/debrief',
  ];
  const check = async (page: Page, where: string) =>
    expect(await barriersOn(page, { rules: { region: { enabled: false } } }), where).toEqual([]);
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await site.newVisitor();
  });
  test.each(paths)('%s', async (path) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 1366, height: 768 });
    await visitor.visit(path);
    await alive(page);
    await check(page, path);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  });
  test('each step of a lesson and of a class', async () => {
    const page = await site.newPage();
    await at(page, `/teach/case/${one.id}`);
    await page.click('.teach .actions button');
    await page.waitForSelector('.predict');
    await check(page, 'predict');
    for (let n = 0; n < one.asks.length; n++) await commitOne(page);
    await check(page, 'reveal');
    await page.click('.teach .actions button');
    await check(page, 'debrief');
    await at(page, '/teach/class#plan=ten');
    await page.click('button.start-class');
    await page.waitForSelector('.projector');
    for (const step of ['read', 'vote', 'reveal', 'split', 'decides']) {
      await check(page, step);
      if (step === 'vote') await page.keyboard.type('4');
      await page.keyboard.press('PageDown');
      await stands(page);
    }
  });
});
