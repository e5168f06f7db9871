// Teaching in a real browser: whole sessions by keyboard, reloads in the middle, storage that fails, answers that stay hidden.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { tables } from '#machines/rules/index.ts';
import { writtenCases } from '../teach/written-cases.ts';
import { downloaded, type Opened, open } from './browser.ts';
import { alive, commitOne, one, openAt, says, tabTo, text } from './teaching.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(() => site.close());

const at = (page: Page, path: string) => openAt(page, site.origin + path);

describe('a learner alone, with the keyboard', () => {
  test('a whole case, reloaded at every step, loses nothing', async () => {
    const page = await site.newPage();
    await at(page, `/teach/case/${one.id}`);
    await tabTo(page, '.teach .actions button');
    await page.keyboard.press('Enter');
    for (let n = 0; n < one.asks.length; n++) {
      await page.waitForSelector('.predict');
      expect(await text(page)).toContain(`Action ${n + 1} of ${one.asks.length}`);
      await commitOne(page);
      await page.reload();
      await alive(page);
      if (n + 1 < one.asks.length) expect(await text(page)).toContain(`Committed: ${n + 1} of ${one.asks.length}`);
    }
    expect(await page.locator('.said').count()).toBe(one.asks.length);
    expect(await text(page)).toContain('You said the GP (a guess)');
    await tabTo(page, '.teach .actions button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=What people get wrong');
    await page.reload();
    await page.waitForSelector('text=What people get wrong');
    expect(await text(page)).toContain(one.lesson);
    await at(page, '/teach/cases');
    expect(await text(page)).toMatch(/done: \d of \d right/);
    expect(page.troubles).toEqual([]);
  });

  test('before the commitment no answer is in the text, the tree or the markup', async () => {
    const page = await site.newPage();
    for (const studied of writtenCases) {
      await at(page, `/teach/case/${studied.id}`);
      await page.click('.teach .actions button');
      await page.waitForSelector('.predict');
      const served = await (await page.request.get(`${site.origin}/teach/case/${studied.id}`)).text();
      const seen = [served, await page.content(), await page.locator('body').ariaSnapshot()].join('\n');
      for (const secret of [studied.lesson, studied.trap, ...studied.notes, ...studied.discussion])
        expect(seen, `${studied.id}: "${secret}"`).not.toContain(secret);
      const rules = JSON.parse(readFileSync(new URL('../../content/en/rules.json', import.meta.url), 'utf8'));
      for (const action of studied.asks) {
        const decision = decide(tables[action].rules, studied.facts);
        const words = decision.status === 'settled' && rules[action]?.rules[decision.rules[0]?.id ?? '']?.do;
        if (words) expect(seen, `${studied.id}: ${action}`).not.toContain(words);
      }
      expect(await page.locator('.holder, .standing, [id^="detail-"], .said').count()).toBe(0);
    }
  });

  test('the keyboard cannot commit to half an answer', async () => {
    const page = await site.newPage();
    await at(page, `/teach/case/${one.id}`);
    await page.click('.teach .actions button');
    await tabTo(page, '.predict button[type="submit"]');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('Choose an answer');
    expect(await text(page)).toContain(`Action 1 of ${one.asks.length}`);
  });
});

describe('storage', () => {
  const learn = async (page: Page) => {
    await at(page, `/teach/case/${one.id}`);
    await page.click('.teach .actions button');
    for (let n = 0; n < one.asks.length; n++) await commitOne(page);
    await page.waitForSelector('.said');
  };
  test('blocked: learning works, and it says what it cannot keep', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await learn(page);
    expect(await text(page)).toContain('does not let the page keep anything');
    expect(page.troubles).toEqual([]);
  });
  test('full: learning works, and it says what it cannot keep', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await learn(page);
    expect(await text(page)).toContain('no room left');
    expect(page.troubles).toEqual([]);
  });
  test.each(['{not json', '{"version":1,"results":{"a":[{"action":"bakeBread"}]}}'])(
    'corrupt (%s): set aside with a message, not lost',
    async (spoilt) => {
      const page = await site.newPage();
      await at(page, '/teach');
      await page.evaluate((value) => localStorage.setItem('teach.progress', value), spoilt);
      await at(page, '/teach/cases');
      await says(page, 'set aside on this device under teach.progress.set-aside');
      expect(await page.evaluate(() => localStorage.getItem('teach.progress.set-aside'))).toBe(spoilt);
      expect(await page.evaluate(() => localStorage.getItem('teach.progress'))).toBeNull();
    },
  );
  test('progress can be saved as a file and deleted', async () => {
    const page = await site.newPage();
    await learn(page);
    await at(page, '/teach/cases');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save a copy of my progress')]);
    const saved = JSON.parse((await downloaded(download)).toString());
    expect(saved.results[one.id]).toHaveLength(one.asks.length);
    await at(page, '/teach/debrief');
    expect(await text(page)).toMatch(/How sure I was, and how often right: a guess, \d of \d/);
    await at(page, '/teach/cases');
    await page.click('text=Delete my progress');
    await page.click('text=Yes, delete it');
    expect(await page.evaluate(() => localStorage.getItem('teach.progress'))).toBeNull();
    expect(await text(page)).toContain('Nothing yet.');
  });
});

describe('links', () => {
  test('a pair link shows the same pair, and hides who holds it until the commitment', async () => {
    const page = await site.newPage();
    await at(page, `/teach/pair/${one.id}/17`);
    await page.waitForSelector('.predict');
    const before = await text(page);
    expect(await page.locator('[id^="detail-"], .said, .standing').count()).toBe(0);
    await page.reload();
    await alive(page);
    expect(await text(page)).toBe(before);
    await page.locator('.predict label').first().click();
    await page.click('.predict button[type=submit]');
    await page.waitForSelector('.said');
    expect(await text(page)).toContain('Before:');
  });
  test("a case of one's own: built, sent without the answers, opened to predict", async () => {
    const page = await site.newPage();
    await at(page, '/teach/own');
    expect(await text(page)).toContain('Choose the nation first');
    await page.click('label[for="nation-wales"]');
    await page.click('text=Open it as the learner will');
    await page.waitForSelector('text=I have read it');
    const url = page.url();
    expect(url).toContain('nation=wales');
    expect(url).not.toMatch(/shown=|edition=|seat=/);
    const fresh = await site.newPage();
    await fresh.goto(url);
    await fresh.click('text=I have read it');
    await fresh.waitForSelector('.predict');
    expect(await fresh.locator('[id^="detail-"], .said, .standing, .holder').count()).toBe(0);
    expect(fresh.troubles).toEqual([]);
  });
});
