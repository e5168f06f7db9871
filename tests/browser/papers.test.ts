// From the verdict to paper: one page for any exchange, files that hold what the screen shows, and nothing sent.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { longestAgreement } from '../agreement/longest-agreement.ts';
import { completeExchange } from '../coherent.ts';
import { longest } from '../record/longest.ts';
import { downloaded, type Opened, open } from './browser.ts';
import { openRow } from './verdict.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const fragment = (facts: Facts) => writeAnswers({ answers: facts });
async function at(path: string, facts: Facts, options = {}) {
  const page = await opened.newPage(options);
  await page.goto(`${opened.origin}${path}#${fragment(facts)}`);
  await page.waitForSelector('h1');
  return page;
}
type Page = Awaited<ReturnType<typeof at>>;

/** How many sides of A4 it prints on. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, wide, tall]) => `${Math.round(Number(wide))}x${Math.round(Number(tall))}`,
  );
  expect(new Set(sizes)).toEqual(new Set(['595x842']));
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
const exchanges: readonly Facts[] = [longest, ...fc.sample(completeExchange, { numRuns: 8, seed: 21 })];

test('the record of any exchange prints on one side of A4, for either side, in type of 8 points or more', async () => {
  for (const facts of exchanges) {
    const page = await at('/record', facts);
    for (const side of ['requesterSide', 'specialistSide']) {
      await page.locator(`label[for="side-${side}"]`).click();
      // The link stands on it as a code too, for a phone.
      await page.locator('.sheet svg[role="img"]').waitFor({ state: 'attached' });
      expect(await pagesOf(page)).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.sheet, .sheet *')
      .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    await page.close();
  }
});

test('an overdue review opens the sheet, which stays on one side of A4', async () => {
  for (const path of ['/verdict', '/record']) {
    const page = await at(path, { ...longest, nation: 'england' });
    if (path === '/record') await page.locator('label[for="side-requesterSide"]').click();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sheet .stale', { hasText: 'fell due on 1 October 2026' }).waitFor();
    expect(await page.locator('.stale:visible').count()).toBe(1);
    expect(await pagesOf(page)).toBe(1);
    await page.close();
  }
});

test('with the longest agreement loaded, the record of any exchange still prints on one side of A4', async () => {
  let named = 0;
  for (const facts of exchanges) {
    if (!facts.nation) continue;
    const page = await opened.newPage();
    await page.addInitScript((kept) => localStorage.setItem('agreement', kept), JSON.stringify(longestAgreement(facts.nation)));
    await page.goto(`${opened.origin}/record#${fragment(facts)}`);
    await page.waitForSelector('h1');
    await page.locator('label[for="side-requesterSide"]').click();
    if ((await page.locator('.sheet').textContent())?.includes('Local agreement')) named += 1;
    expect(await pagesOf(page)).toBe(1);
    await page.close();
  }
  expect(named).toBeGreaterThan(0);
});

test('a verdict prints on one side of A4', async () => {
  for (const facts of exchanges.slice(0, 4)) {
    const page = await at('/verdict', facts);
    expect(await pagesOf(page)).toBe(1);
    await page.close();
  }
});

test('the record is saved as the text on screen and as JSON of the same exchange', async () => {
  const page = await at('/record', longest);
  await page.locator('label[for="side-requesterSide"]').click();
  const files: string[] = [];
  for (const name of ['Save as .txt', 'Save as .json']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    files.push((await downloaded(download)).toString());
  }
  const [text, json] = files as [string, string];
  expect(text.trim()).toBe((await page.locator('.paste').textContent())?.trim());
  expect(JSON.parse(json)).toMatchObject({ writtenBy: 'requesterSide', facts: { stage: 'replied', urgency: 'suspectedCancer' } });
  const schema = await page.request.get(JSON.parse(json).$schema);
  expect((await schema.json()).title).toContain('Record');
  expect(page.troubles).toEqual([]);
});

test('where the browser refuses to copy, the text stands selected', async () => {
  const page = await opened.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(`${opened.origin}/record#${fragment(longest)}`);
  await page.locator('label[for="side-specialistSide"]').click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  const box = page.locator('main textarea');
  expect((await box.inputValue()).trim()).toBe((await page.locator('.paste').textContent())?.trim());
  const selected = await box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toBe(await box.inputValue());
});

test('the letter to a group is saved as .docx with the words on screen, under the policy of the site', async () => {
  const page = await at('/letters', longest);
  await page.locator('label[for="side-requesterSide"]').click();
  await page.locator('summary', { hasText: 'interface group' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as .docx' }).click()]);
  const xml = strFromU8(unzipSync(new Uint8Array(await downloaded(download)))['word/document.xml'] as Uint8Array);
  const items = await page.locator('main article li').allTextContents();
  expect(items.length).toBeGreaterThan(2);
  for (const item of items) expect(xml).toContain(item.replaceAll("'", '&apos;').slice(0, 30));
  expect(page.troubles).toEqual([]);
});

test('one press copies the message that fits, and the others are one press away', async () => {
  const page = await at('/letters', longest, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('label[for="side-requesterSide"]').click();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^[A-Z].*\n\n.*\/(verdict|agree)#1[0-9A-Za-z.]+\n\nDraft for comment/s);
  const others = page.locator('fieldset button[aria-pressed="false"]');
  expect(await others.count()).toBeGreaterThan(0);
  await others.first().click();
  expect(await page.locator('main').textContent()).not.toContain(copied.slice(0, 200));
  await page.locator('svg[role="img"]').waitFor();
  expect(page.troubles).toEqual([]);
});

test('a wrong row is one press from a report that is already filled in, and nothing is sent', async () => {
  const page = await at('/verdict', longest);
  await openRow(page, 'orderTest');
  await page.locator('[aria-labelledby="detail-orderTest"] a[href*="/report/orderTest"]').click();
  await page.waitForURL('**/report/orderTest**');
  expect(await page.locator('.paste').textContent()).toContain('orderTest.');
  await page.locator('label[for="expected-specialist"]').click();
  const mail = await page.locator('a[href^="mailto:?"]').getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('Expected: the specialist');
  expect(page.troubles).toEqual([]);
});

test('the foot of every page leads to a report about that page', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/sources/bma-psc`);
  await page.locator('footer a').last().click();
  await page.waitForURL('**/report/sources/bma-psc');
  expect(await page.locator('.paste').textContent()).toContain('Page: /sources/bma-psc');
  expect(page.troubles).toEqual([]);
});

test('record, letters and report need no sideways scrolling at 320 pixels', async () => {
  for (const path of ['/record', '/letters', '/report/orderTest']) {
    const page = await at(path, longest, { viewport: { width: 320, height: 640 } });
    if (path !== '/report/orderTest') await page.locator('label[for="side-requesterSide"]').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  }
});
