// A class in a real browser: a whole session by keyboard with reloads in the middle, and every teaching page for axe and at 320 pixels.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import teach from '#content/en/teach.json' with { type: 'json' };
import { writtenCases } from '../teach/written-cases.ts';
import { barriersOn } from './barriers.ts';
import { downloaded, type Opened, open, type Visitor } from './browser.ts';
import { stands } from './stands.ts';
import { alive, commitOne, one, openAt, tabTo, text } from './teaching.ts';

const plans = teach.plans.items;
let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(() => site.close());

const at = (page: Page, path: string) => openAt(page, site.origin + path);

/** What is written on the screen in less than 24 pixels, and whether anything runs off its side or the exchange and its question off its foot. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement;
      if (!node.textContent?.trim() || parent.closest('.skip, .sr-only, script, style, noscript') || parent.getClientRects().length === 0)
        continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 24) found.push(`${parent.className}: ${node.textContent}`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the screen');
    const strip = document.querySelector('.strip summary')?.getBoundingClientRect().height ?? 0;
    if (strip > 40) found.push('the draft strip takes more than a line');
    if ((document.querySelector('.class-step')?.getBoundingClientRect().bottom ?? 0) > window.innerHeight)
      found.push('longer than the screen');
    return found;
  });

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
      if (await page.locator('.answer').count()) expect(await page.locator('.hands-said').allInnerTexts()).toContain('14 of 23');
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

  test('right arrow alone, then Page Down alone, runs a class from its start to the debrief, in at most eight presses a case', async () => {
    const page = await site.newPage();
    const seen = new Set<string>();
    const step = () => page.evaluate(() => JSON.parse(localStorage['teach.class']).at as { step: string; caseAt: number });
    for (const key of ['ArrowRight', 'PageDown']) {
      await at(page, '/teach/class#plan=thirty');
      await page.click('button.start-class');
      await page.waitForSelector('.projector .told');
      const presses: number[] = [];
      for (let now = await step(); now.step !== 'done'; now = await step()) {
        presses[now.caseAt] = (presses[now.caseAt] ?? 0) + 1;
        if (now.step === 'vote') expect(await page.locator('.told:visible').count()).toBe(2);
        if (!seen.has(now.step)) expect(await tooSmall(page), now.step).toEqual([]);
        seen.add(now.step);
        await page.keyboard.press(key);
        await stands(page);
      }
      expect(presses).toHaveLength(plans.thirty.cases.length);
      expect(Math.max(...presses)).toBeLessThanOrEqual(8);
      await page.keyboard.press(key);
      await page.waitForSelector('.paper');
    }
    expect([...seen]).toEqual(['read', 'vote', 'reveal', 'turn']);
    expect(page.troubles).toEqual([]);
  });

  test('space goes on, "." blanks the screen, hands can be clicked, a fact is turned, Escape leaves', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('button.start-class');
    await page.waitForSelector('.projector .told');
    await page.keyboard.press('.');
    await page.waitForSelector('text=The screen is blank');
    await page.keyboard.press('PageDown');
    await page.waitForSelector('text=The screen is blank', { state: 'detached' });
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'One hand more for The practice' }).click({ clickCount: 2 });
    expect(await page.locator('#hands-practice').inputValue()).toBe('2');
    while ((await page.locator('.turned').count()) === 0) {
      await page.keyboard.press('ArrowDown');
      await stands(page);
    }
    const [first, other] = [await page.locator('.turned h2').innerText(), page.locator('.turned button[aria-pressed=false]').first()];
    expect(first).toMatch(/^What if .+\?$/);
    await page.keyboard.press('f');
    await page.waitForFunction((old) => document.querySelector('.turned h2')?.textContent !== old, first);
    await other.click();
    expect(await page.locator('.turned table').innerText()).toContain('As written');
    await page.keyboard.press('Escape');
    await page.waitForSelector('button.start-class');
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
    await page.waitForFunction(() => (document.querySelector('#hands-requester') as HTMLInputElement | null)?.value === '');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => (document.querySelector('#hands-requester') as HTMLInputElement | null)?.value === '5');
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

describe('a session in one press', () => {
  test('the nation makes it; its link, its file and its sheets say the same, and it starts a class', async () => {
    const page = await site.newPage();
    await at(page, '/teach/session');
    expect(await text(page)).toContain('none is assumed');
    await page.getByRole('button', { name: 'Scotland' }).click();
    await page.waitForSelector('.planned');
    await page.getByRole('button', { name: '60 minutes' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.planned .why').length === 4);
    const planned = await page.locator('.planned').innerText();
    const link = page.url();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save it as a file' }).click()]);
    const file = await downloaded(saved);
    await page.getByRole('link', { name: "Facilitator's sheet" }).click();
    await page.waitForSelector('.paper');
    expect(await text(page)).toContain('60 minutes, Both together, Scotland');
    await at(page, '/teach/session');
    await page.setInputFiles('#session-file', { name: 'session.json', mimeType: 'application/json', buffer: file });
    await page.waitForSelector('.planned');
    expect(page.url()).toBe(link);
    expect(await page.locator('.planned').innerText()).toBe(planned);
    await page.setInputFiles('#session-file', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1}') });
    expect(await page.getByRole('alert').innerText()).toContain('no session in this file');
    await page.getByRole('link', { name: 'Start a class with these cases' }).click();
    await page.waitForSelector('button.start-class');
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(4);
    expect(page.troubles).toEqual([]);
  });

  test("an exchange of one's own and a pair come into a class by link", async () => {
    const page = await site.newPage();
    await at(page, '/teach/own');
    await page.click('label[for="nation-wales"]');
    await page.getByRole('link', { name: 'Into a class' }).click();
    await page.waitForSelector('button.start-class');
    await at(page, `/teach/class#${page.url().split('#')[1]}&case=${encodeURIComponent(`pair:${one.id}:3`)}&case=nonsense`);
    expect(await text(page)).toContain('could not be read and was left out');
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(2);
    await page.click('button.start-class');
    await page.waitForSelector('.projector .told');
    expect(await text(page)).toContain('Case 1 of 2');
    while (!(await text(page)).includes('Case 2 of 2')) {
      await page.keyboard.press('PageDown');
      await stands(page);
    }
    expect(await text(page)).toContain('What if');
    expect(page.troubles).toEqual([]);
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
    '/teach/session',
    `/teach/session#minutes=10&for=gps&nation=england&case=${one.id}`,
    `/teach/session/facilitator#minutes=10&for=gps&nation=england&case=${one.id}`,
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
    const checked = new Set<string>();
    while (!checked.has('turn')) {
      const { step } = await page.evaluate(() => JSON.parse(localStorage['teach.class']).at as { step: string });
      if (!checked.has(step))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await check(page, `${step}, ${colorScheme}`);
        }
      checked.add(step);
      if (step === 'vote') await page.keyboard.type('4');
      await page.keyboard.press('PageDown');
      await stands(page);
    }
    expect([...checked]).toEqual(['read', 'vote', 'reveal', 'turn']);
  });
});
