// Teaching in a real browser: whole sessions by keyboard, reloads in the middle, storage that fails, answers that stay hidden.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import teach from '#content/en/teach.json' with { type: 'json' };
import type { Case } from '#machines/case.ts';
import { decide } from '#machines/decide.ts';
import { tables } from '#machines/tables.ts';
import { caseFiles, writtenCases } from '../teach/written-cases.ts';
import { type Opened, open } from './browser.ts';

const plans = teach.plans.items;
let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(() => site.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const one = caseFiles[0]?.json as Case;
const at = async (page: Page, path: string) => {
  await page.goto(site.origin + path);
  await alive(page);
};
/** Waits until the page that was made at build time, if there was one, has become the app. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')));
  await page.waitForSelector('.page.teach h1');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
/** Waits until the page says this. */
const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('main')?.textContent?.includes(wanted), words, { timeout: 5000 });
const text = (page: Page) => page.locator('main').innerText();
/** Presses Tab until something inside this selector has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
/** Commits one action with the keyboard alone: the first choice of each question. */
async function commitOne(page: Page): Promise<void> {
  const before = await page.locator('.teach h2').first().innerText();
  for (const name of ['holder', 'confidence', 'why']) {
    if ((await page.locator(`input[id*="-${name}-"]`).count()) === 0) continue;
    await tabTo(page, `input[id*="-${name}-"]`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, '.predict button[type="submit"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.querySelector('.teach h2')?.textContent !== old, before);
}

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
    expect(await text(page)).toContain('You said the requester (a guess)');
    await tabTo(page, '.teach > .actions button');
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
      expect(await page.locator('.holder, .standing, .row, .said').count()).toBe(0);
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

describe('a class, with the keyboard', () => {
  test('a whole session, reloaded in the middle, loses nothing, and fills the debrief sheet', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=thirty');
    const chosen = await page.locator('input[type=checkbox]:checked').count();
    expect(chosen).toBeGreaterThan(1);
    await tabTo(page, '.teach > .button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.projector .letter');
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
    await tabTo(page, '.projector a.button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.paper');
    const sheet = await text(page);
    expect(sheet.match(/The specialist: 14; The requester: 9/g)).toHaveLength(votes);
    expect(sheet).toContain('Leave out identifiers; reflections can be disclosable.');
    expect(page.troubles).toEqual([]);
  });

  test('back and forth: the left arrow goes back, and hands stay', async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('.teach > .button');
    await page.waitForSelector('.projector .letter');
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
    await page.click('.teach > .button');
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
      await page.waitForTimeout(100);
    }
    expect(steps.size).toBeGreaterThan(4);
  });

  test("the presenter's window follows, shows the notes, and can go on", async () => {
    const page = await site.newPage();
    await at(page, '/teach/class#plan=ten');
    await page.click('.teach > .button');
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
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(saved.results[one.id]).toHaveLength(one.asks.length);
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
    expect(await page.locator('.row, .said, .standing').count()).toBe(0);
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
    expect(await fresh.locator('.row, .said, .standing, .holder').count()).toBe(0);
    expect(fresh.troubles).toEqual([]);
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
  const check = async (page: Page, where: string) => {
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const run = await (
        window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run({ rules: { region: { enabled: false } } });
      return run.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
    });
    expect(found, where).toEqual([]);
  };
  test.each(paths)('%s', async (path) => {
    const page = await site.newPage();
    await at(page, path);
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
    await page.click('.teach > .actions button');
    await check(page, 'debrief');
    await at(page, '/teach/class#plan=ten');
    await page.click('.teach > .button');
    await page.waitForSelector('.projector');
    for (const step of ['read', 'vote', 'reveal', 'split', 'decides']) {
      await check(page, step);
      if (step === 'vote') await page.keyboard.type('4');
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(150);
    }
  });
});
