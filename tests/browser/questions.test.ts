// Questions, search and review documents in a real browser: no nation before it is chosen, one at a time, and into the check.
import { afterAll, beforeAll, expect, test } from 'vitest';
import claims from '#content/claims.json' with { type: 'json' };
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { answerHeading, openRow } from './verdict.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

test('a question shows no nation until one is chosen, then one at a time, and keeps it on the way into the check', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/questions/who-prescribes-recommended-drug`);
  await page.waitForSelector('.nations');
  expect(await page.locator('.nations a[aria-current]').count()).toBe(0);
  expect(await page.locator('main table').count()).toBe(0);
  await page.getByRole('link', { name: 'Wales', exact: true }).click();
  await page.waitForSelector('main table', { state: 'attached' });
  await page.locator('main details summary').first().click();
  await page.locator('main table').first().waitFor();
  expect(page.url()).toContain('#nation=wales');
  expect(await page.locator('.nations a[aria-current]').allTextContents()).toEqual(['Wales']);
  await page.getByRole('link', { name: 'Scotland', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.nations a[aria-current]')?.textContent === 'Scotland');
  const tags = await page.locator('.claims .tags').allTextContents();
  expect(tags.length).toBeGreaterThan(3);
  expect(tags.filter((tag) => /England|Wales|Northern Ireland/.test(tag))).toEqual([]);
  await page.getByRole('link', { name: 'Check it for my exchange' }).click();
  await page.waitForSelector('form h1');
  expect(page.url()).toMatch(/\/check\/.*#nation=scotland&.*stage=replied.*replyAsks=prescribe/);
  expect(page.troubles).toEqual([]);
});

test('search finds as one types, puts nothing into the address, and leads to the page', async () => {
  const page = await opened.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${opened.origin}/search`);
  await page.getByLabel('Search for').fill('2ww refferal');
  const first = page.locator('.found a').first();
  await first.waitFor();
  expect(page.url()).toBe(`${opened.origin}/search`);
  await first.click();
  await page.waitForSelector('.short');
  expect(page.url()).toContain('/questions/advice-and-suspected-cancer');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(page.troubles).toEqual([]);
});

test('every page says that a review is overdue, unless its nation has none', async () => {
  const page = await opened.newPage();
  for (const path of ['/', '/questions', '/verdict#nation=england&stage=replied', '/about']) {
    await page.goto(opened.origin + path);
    await page.waitForSelector('header .overdue');
    expect(await page.locator('header .overdue').textContent(), path).toContain('fell due on 1 October 2026');
  }
  await page.goto('about:blank');
  await page.goto(`${opened.origin}/verdict#nation=scotland&stage=replied`);
  await becomeApp(page);
  await page.waitForSelector(answerHeading);
  expect(await page.locator('header .overdue').count()).toBe(0);
});

test('the review documents are linked from About and are there', async () => {
  const page = await opened.newPage();
  await page.goto(`${opened.origin}/about`);
  const links = await page.locator('section a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const files = links.filter((href) => /\/(review|schema)\//.test(href));
  expect(files.length).toBeGreaterThanOrEqual(7);
  for (const file of files) {
    const answer = await page.request.get(file);
    expect(answer.status(), file).toBe(200);
    if (file.endsWith('.json')) expect(await answer.json(), file).toBeTruthy();
  }
  const edition = await (await page.request.get(`${opened.origin}/review/edition.json`)).json();
  expect(edition.claims).toHaveLength(claims.length);
});

test('a row leads to the questions about it, and those on law or cover stand apart as background', async () => {
  const page = await opened.newPage();
  await page.goto(
    `${opened.origin}/verdict#nation=england&urgency=routine&requesterRole=gp&stage=replied&route=singlePoint&requesterAvailable=yes&replyAsks=manage&agreesWithAdvice=yes&competence=within&resources=available&informationSent=complete&newInformation=none&patientStance=agrees`,
  );
  await page
    .locator('.verdict summary', { hasText: 'goes without saying' })
    .or(page.locator('.verdict summary', { hasText: 'go without saying' }))
    .click();
  await openRow(page, 'decideOnAdvice');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const row = page.locator('[aria-labelledby="detail-decideOnAdvice"]');
  await row.getByText('For background only').waitFor();
  const links = await row.locator('a[href*="/questions/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.some((href) => href.includes('/questions/disagree-with-advice#nation=england'))).toBe(true);
  expect(links.some((href) => href.includes('/questions/harm-from-wrong-advice'))).toBe(true);
  expect(await page.locator('.verdict').getByText('you are liable').count()).toBe(0);
  expect(page.troubles).toEqual([]);
});

test('without JavaScript a question has its short answer, its holders, and what the words of the field mean', async () => {
  const page = await opened.newPage({ javaScriptEnabled: false });
  await page.goto(`${opened.origin}/questions/who-orders-the-test`);
  expect((await page.locator('.short').textContent())?.length).toBeGreaterThan(20);
  expect(await page.locator('.held li').count()).toBeGreaterThan(0);
  const word = page.locator('main button[popovertarget]').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
});
