// The maps in a browser: what they say in words, by keyboard, on a narrow screen and on paper.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide } from '#machines/decide/decide.ts';
import { nextEvents } from '#machines/exchange/next-events.ts';
import { actions } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { writeAnswers } from '#src/app/address.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';
import { type Opened, open } from './browser.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

const { facts } = fourExchanges.a;
const address = `/map#${writeAnswers({ answers: facts })}`;

test('the stage it is in, every event that may come next, and a table that says what the lanes say', async () => {
  const page = await site.newPage();
  await page.goto(site.origin + address);
  await page.locator('.next-events').waitFor();
  expect(await page.locator('.stages .here').textContent()).toContain('YOU ARE HERE');
  expect(await page.locator('.next-events > li').count()).toBe(nextEvents(tables, facts).length);
  const held = actions.filter((action) => {
    const decided = decide(tables[action].rules, facts);
    return decided.status === 'settled' && decided.outcome.holder !== null;
  });
  expect(await page.locator('.map table tbody tr').count()).toBe(held.length);
  expect(await page.locator('.lanes-wide .box').count()).toBe(held.length);
  const words = (text: string) => text.replace(/\s+/g, '');
  const lanes = words((await page.locator('.lanes-wide svg').textContent()) ?? '');
  for (const title of await page.locator('.map table tbody th').allTextContents()) expect(lanes).toContain(words(title));
  expect(page.troubles).toEqual([]);
});
test('from a verdict to the map, to the result after an event, by keyboard', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict${address.slice(4)}`);
  await page.getByRole('link', { name: 'The map' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.next-events').waitFor();
  await page.locator('.next-events a').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.verdict h1').waitFor();
  expect(page.url()).not.toContain('stage=replied&');
  await page.goBack();
  await page.locator('.next-events').waitFor();
});
test('on a narrow screen the lanes stand one below another and nothing is cut off', async () => {
  const page = await site.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(site.origin + address);
  await page.locator('.lanes-narrow svg').waitFor();
  expect(await page.locator('.lanes-wide svg').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
test('with nothing known there is a plain message and a way on', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/map`);
  await page.getByRole('link', { name: 'Answer the first questions' }).click();
  await page.locator('fieldset[data-asked]').first().waitFor();
});
