// On a slow connection a page is read, and answered, before it has become the app: what was entered stands, and so does the focus.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerPage, becomeApp, textOf } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

/** A page whose scripts come only when they are let through. */
async function slow(path: string) {
  const page = await site.newPage();
  let through = () => {};
  const gate = new Promise<void>((resolve) => {
    through = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(site.origin + path, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  return { page, through };
}
/** Lets the scripts through and waits until what was entered has been entered again. */
async function letThrough(page: Page, through: () => void): Promise<void> {
  through();
  await becomeApp(page);
  await stands(page);
}
const chosen = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('fieldset[data-asked] input:checked')].map((input) => input.id));

it('answers to the first question are kept, with the focus, and lead on', async () => {
  const { page, through } = await slow('/check/opening/who');
  for (const id of ['nation-wales', 'requesterRole-gp']) await page.locator(`label[for="${id}"]`).click();
  await page.locator('#requesterRole-gp').focus();
  await letThrough(page, through);
  expect(await chosen(page)).toEqual(['nation-wales', 'requesterRole-gp']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('requesterRole-gp');
  // The last answer of the page leads on by itself.
  await page.locator('label[for="urgency-routine"]').click();
  await page.waitForURL(/#nation=wales&urgency=routine&requesterRole=gp$/);
  expect(page.troubles).toEqual([]);
  await page.close();
});

it('where every question of the page was answered early, the answers lead on and are kept', async () => {
  const { page, through } = await slow('/check/opening/who');
  for (const id of ['nation-wales', 'urgency-routine', 'requesterRole-gp']) await page.locator(`label[for="${id}"]`).click();
  through();
  await page.waitForURL(/opening\/stage#nation=wales&urgency=routine&requesterRole=gp$/);
  await page.goBack();
  await page.locator('#nation-wales').waitFor();
  expect([...(await chosen(page))].sort()).toEqual(['nation-wales', 'requesterRole-gp', 'urgency-routine']);
  expect(page.troubles).toEqual([]);
  await page.close();
});

it('answers on a page that is drawn anew, because its address carries answers, are kept too: several of one question', async () => {
  const given = 'nation=england&urgency=routine&requesterRole=gp&requesterAvailable=yes&stage=replied&route=advice&replyAsks=test';
  const { page, through } = await slow(`/check/tellingThePatient/told#${given}`);
  for (const id of ['patientStance-agrees', 'patientStance-child']) await page.locator(`label[for="${id}"]`).click();
  await letThrough(page, through);
  expect(await chosen(page)).toEqual(['patientStance-agrees', 'patientStance-child']);
  // Whatever the page still asks is answered, and leads on with what was entered early.
  await answerPage(page, ['specialistRole-consultant', 'patientTold-nobody', 'specialistContactedPatient-no']);
  expect(page.url()).toContain('patientStance=agrees,child');
  expect(page.troubles).toEqual([]);
  await page.close();
});

it('the express check takes each early answer, one after the other', async () => {
  const { page, through } = await slow('/express');
  for (const id of ['nation-scotland', 'urgency-routine']) await page.locator(`label[for="${id}"]`).click();
  through();
  await page.waitForURL(/#nation=scotland&urgency=routine$/);
  expect(page.troubles).toEqual([]);
  await page.close();
});

it('words typed into the search are searched', async () => {
  const { page, through } = await slow('/search');
  await page.locator('#search-words').fill('fit note');
  through();
  await page.locator('ol.found li').first().waitFor();
  expect(await page.locator('#search-words').inputValue()).toBe('fit note');
  expect(await textOf(page)).toContain('fit note');
  expect(page.troubles).toEqual([]);
  await page.close();
});
