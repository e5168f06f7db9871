// What would move it, in a browser: in words, by keyboard and on a narrow screen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextEvents } from '#machines/exchange/next-events.ts';
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

test('the stop that it is at, and a line for every event that would move something, with what it begins and ends', async () => {
  const page = await site.newPage();
  await page.goto(site.origin + address);
  await page.locator('main table').waitFor();
  expect(await page.locator('main ol > li').count()).toBe(5);
  expect(await page.locator('[aria-current="step"]').textContent()).toBe('Advice has come backYou are here');
  const lines = page.locator('main tbody tr');
  const events = nextEvents(tables, facts);
  const still = events.filter(({ moves, depends }) => moves.length + depends.length === 0);
  expect(await lines.count()).toBe(events.length - still.length);
  expect(await page.getByText('Nothing that is settled now would move').count()).toBe(Math.min(1, still.length));
  // What it begins is what the tables say, each with its holder.
  const asked = lines.filter({ hasText: 'the GP asks again' });
  const begun = events.find(({ event }) => event === 'askAgain')?.moves.filter(({ to }) => to.holder) ?? [];
  expect(begun.length).toBeGreaterThan(1);
  for (const party of new Set(begun.map(({ to }) => to.holder)))
    expect(await asked.locator(`b.text-${party}`).count(), `${party}`).toBeGreaterThan(0);
  expect(page.troubles).toEqual([]);
});
test('from a verdict to what would move it, to the result after an event, by keyboard', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/verdict${address.slice(4)}`);
  await page.getByRole('link', { name: 'What would move it' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('main tbody a').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.verdict h1').waitFor();
  expect(page.url()).not.toContain('stage=replied&');
  await page.goBack();
  await page.locator('main tbody a').first().waitFor();
});
test('on a narrow screen the way stands upright and nothing is cut off', async () => {
  const page = await site.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(site.origin + address);
  const stops = page.locator('main ol > li');
  await stops.first().waitFor();
  const tops = await stops.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  expect(new Set(tops).size).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
test('with nothing known there is a plain message and a way on', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/map`);
  await page.getByRole('link', { name: 'Answer the first questions' }).click();
  await page.locator('fieldset[data-asked]').first().waitFor();
});
