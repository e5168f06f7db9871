// The express check: one exchange by digits alone, counted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { actions, type Fact, options } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { readAnswers } from '#src/app/address.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

test('exchange (a) takes at most 14 key presses from the first question until every row is decided', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/express`);
  await page.waitForSelector('fieldset');
  let presses = 0;
  const press = async (key: string) => {
    const before = page.url();
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.href !== before);
    presses++;
  };
  // England · routine · a GP · a reply · plain advice · who is here · a test · nobody ordered it · own management
  const digits: Readonly<Record<string, string>> = {
    nation: '1',
    urgency: '4',
    requesterRole: '1',
    stage: '4',
    route: '1',
    requesterAvailable: '1',
    replyAsks: '2',
    testOrderedBy: '4',
    testPurpose: '1',
    patientTold: '3',
  };
  for (let n = 0; n < 20; n++) {
    const now = await page
      .locator('.now fieldset')
      .first()
      .getAttribute('id', { timeout: 3000 })
      .catch(() => null);
    const left = Number(
      (await page
        .locator('[data-undecided]')
        .getAttribute('data-undecided', { timeout: 1500 })
        .catch(() => null)) ?? '39',
    );
    if (left === 0 || now === null) break;
    // A question that no usual answer covers is answered as the exchange has it.
    const usual = await page.locator('section:has(.now) > div > button').count();
    const [value] = [fourExchanges.a.facts[now as Fact] ?? []].flat();
    await press(digits[now] ?? (usual > 0 ? '0' : String(options[now as Fact].indexOf(value as never) + 1)));
    await page.waitForFunction((was) => document.querySelector('.now fieldset')?.id !== was, now);
    await stands(page);
  }
  expect(await page.locator('[data-undecided]').getAttribute('data-undecided')).toBe('0');
  expect(presses).toBeLessThanOrEqual(14);
  // The same exchange as by any other door: every answer it shares, and every row.
  const { facts } = fourExchanges.a;
  const { answers } = readAnswers(new URL(page.url()).hash.slice(1)).exchange;
  for (const [fact, value] of Object.entries(answers))
    if (facts[fact as Fact] !== undefined) expect(value, fact).toEqual(facts[fact as Fact]);
  expect(Object.values(answers)).not.toContain('?');
  for (const action of actions) {
    const [pressed, given] = [decide(tables[action].rules, knownFrom(answers)), decide(tables[action].rules, facts)];
    expect(pressed.status, action).toBe('settled');
    expect(pressed.status === 'settled' && pressed.outcome, action).toEqual(given.status === 'settled' && given.outcome);
  }
  expect(page.troubles).toEqual([]);
});

test('going to one question a page and back loses no answer', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/express#nation=wales&stage=awaiting&route=advice`);
  // The page made at build time knows no answers: its links carry them once it has become the app.
  await page.locator('.express a[href*="nation=wales"]').first().waitFor();
  await page.getByRole('link', { name: 'One question a page' }).click();
  await page.waitForSelector('form');
  await page.getByRole('link', { name: 'All questions on one screen' }).click();
  await page.waitForSelector('.express');
  for (const part of ['nation=wales', 'stage=awaiting', 'route=advice']) expect(page.url()).toContain(part);
});

test('with the digits turned off a digit answers nothing, and turned on again it does', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/express`);
  await page.waitForSelector('fieldset');
  const before = page.url();
  await page.locator('label[for="digits"]').click();
  await page.keyboard.press('1');
  await page.keyboard.press('?');
  await stands(page);
  expect(page.url()).toBe(before);
  await page.locator('label[for="digits"]').click();
  await page.keyboard.press('1');
  await page.waitForURL(/nation=england/);
});
