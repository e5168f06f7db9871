// A local agreement in a browser: loaded from a file, shown beside the national answer, kept here alone, removed in one press.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { valley as agreement, inTheValley as facts } from '../agreement/valley.ts';
import { downloaded, type Opened, open } from './browser.ts';
import { openRow } from './verdict.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await open();
});
afterAll(() => opened.close());

const file = (value: unknown) => ({ name: 'agreement.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
const load = (page: Page, value: unknown) => page.locator('#agreement-file').setInputFiles(file(value));
/** Goes on within the app, as its own links do. */
const follow = (page: Page, to: string) =>
  page.evaluate((href) => {
    history.pushState(null, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
  }, to);
const row = (page: Page) => page.locator('[aria-labelledby="detail-orderTest"]');
const start = async (page: Page, hash = '') => {
  page.setDefaultTimeout(30_000);
  await page.goto(`${opened.origin}/agreement${hash}`);
  await page.locator('#agreement-file:enabled').waitFor();
};

test('a file is shown beside the national answer, on every paper, after a reload, and until it is removed', async () => {
  const page = await opened.newPage();
  await start(page);
  await load(page, agreement);
  await page.getByText('Loaded: "Tests before a clinic"').waitFor();
  await page.goto(`${opened.origin}/verdict#${facts}`);
  await openRow(page, 'orderTest');
  await row(page).locator('.local').waitFor();
  await page.reload();
  await openRow(page, 'orderTest');
  const said = await row(page).locator('.local').innerText();
  expect(said).toMatch(/Local agreement "Tests before a clinic" says:\s+The specialist/);
  expect(said).toMatch(/National:\s+The GP/);
  expect(said).toContain('Practices of the valley and Valley hospital');
  expect(await page.locator('.verdict tr[data-row="orderTest"]').first().innerText()).toContain('GP');
  expect(await page.locator('.local').count()).toBe(1);
  expect(await page.locator('.sheet').textContent()).toContain('Local agreement "Tests before a clinic"');
  expect(page.url()).not.toContain('valley');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['agreement']);
  await follow(page, `/record#${facts}`);
  await page.locator('label[for="side-requesterSide"]').click();
  expect(await page.locator('.paste').textContent()).toContain('Tests before a clinic');
  await follow(page, `/letters#${facts}`);
  await page.locator('label[for="side-requesterSide"]').click();
  expect(await page.locator('section[aria-labelledby="message"]').textContent()).toContain('Tests before a clinic');
  await follow(page, '/agreement');
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByText('Removed.').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await follow(page, `/verdict#${facts}`);
  await openRow(page, 'orderTest');
  expect(await page.locator('.local').count()).toBe(0);
  expect(page.troubles).toEqual([]);
});

test('a file with something wrong is refused with its place and reason, and the one before stays', async () => {
  const page = await opened.newPage();
  await start(page, '#nation=england');
  await load(page, agreement);
  await page.getByText('Loaded: "Tests before a clinic"').waitFor();
  await load(page, { ...agreement, name: 'Another', decides: [{ ...agreement.decides[0], holder: 'both' }] });
  await page.getByText('decides[0].holder: no such holder').waitFor();
  await load(page, { ...agreement, nation: 'wales' });
  await page.getByText('nation: the agreement is for another nation').waitFor();
  expect(await page.locator('main').innerText()).toContain('Loaded: "Tests before a clinic"');
  expect(page.troubles).toEqual([]);
});

test('where storage is blocked, a file works until the page is left, and the page says so', async () => {
  const page = await opened.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await start(page);
  await load(page, agreement);
  await page.getByText('does not allow anything to be kept').waitFor();
  await follow(page, `/verdict#${facts}`);
  await openRow(page, 'orderTest');
  await row(page).locator('.local').waitFor();
  expect(page.troubles).toEqual([]);
});

test('an agreement is filled in, saved as a file that loads again, and sent with a letter', async () => {
  const page = await opened.newPage();
  await start(page, '#nation=england');
  await page.getByRole('button', { name: 'Save the agreement as a file' }).click();
  await page.getByText('First day: a day is written as').waitFor();
  await page.locator('#agreement-name').fill('Filled in');
  await page.locator('#agreement-first').fill('Practices of the valley');
  await page.locator('#agreement-second').fill('Valley hospital');
  await page.locator('#agreement-from').fill('2026-01-01');
  await page.locator('label[for="orderTest.theRequesterAgreedToOrderIt.specialist"]').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the agreement as a file' }).click(),
  ]);
  const made = JSON.parse((await downloaded(saved)).toString());
  expect(made).toMatchObject({ nation: 'england', name: 'Filled in', agreedBy: agreement.agreedBy });
  expect(made.decides).toEqual([{ action: 'orderTest', rule: 'theRequesterAgreedToOrderIt', holder: 'specialist' }]);
  await load(page, made);
  await page.getByText('Loaded: "Filled in"').waitFor();
  const letter = await page.locator('section[aria-labelledby="cover"] article').innerText();
  expect(letter).toContain('By this agreement: The specialist');
  for (const name of agreement.agreedBy) expect(letter).toContain(`For ${name}: [name, role and date]`);
  const [docx] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as .docx' }).click()]);
  expect(docx.suggestedFilename()).toBe('agreementCover.docx');
  expect(page.url()).not.toContain('alley');
  expect(page.troubles).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing on the two answers beside each other (%s)', async (colorScheme) => {
  const page = await opened.newPage({ colorScheme, bypassCSP: true });
  await start(page);
  await load(page, agreement);
  await page.getByText('Loaded: "Tests before a clinic"').waitFor();
  await follow(page, `/verdict#${facts}`);
  await openRow(page, 'orderTest');
  await row(page).locator('.local').waitFor();
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (on: string) => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run('#main')).violations.map((one) => one.id);
  });
  expect(found).toEqual([]);
});

test('the page needs no sideways scrolling at 320 pixels', async () => {
  const page = await opened.newPage({ viewport: { width: 320, height: 640 } });
  await start(page, '#nation=scotland');
  await load(page, { ...agreement, nation: 'scotland' });
  await page.getByText('Loaded: "Tests before a clinic"').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
