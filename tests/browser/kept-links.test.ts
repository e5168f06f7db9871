// Links of other days in a browser, and what devices have kept: each opens, loads and is shown.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeptAddress, keptAddresses, keptOnDevice, sampleOfAddresses, savedFiles, savedText } from '../links/kept.ts';
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { opensAsKept } from './kept-links.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

test('every link that a file answered is answered by one still, or by the app that every host gives where there is none', async () => {
  const gone = keptAddresses.filter(({ file }) => file && !existsSync(`dist/${file}`));
  expect(readFileSync('dist/404.html', 'utf8')).toContain('<script type="module"');
  const page = await site.newPage();
  for (const one of gone) await opensAsKept(page, site.origin + one.url, one);
  expect(gone.length).toBeLessThan(keptAddresses.length / 10);
  expect(page.troubles).toEqual([]);
});

test.each(['site', 'embed'] as const)('links kept from other days open (%s)', async (form) => {
  const page = await site.newPage();
  for (const one of sampleOfAddresses(form)) await opensAsKept(page, site.origin + one.url, one as KeptAddress);
  expect(page.troubles).toEqual([]);
});

test('what a device has kept is there again, and none of it is set aside', async () => {
  const page = await site.newPage();
  await page.addInitScript((kept) => {
    for (const { key, value } of kept)
      if (key === 'seat') sessionStorage.setItem(key, String(value));
      else if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(value));
  }, keptOnDevice);
  for (const { page: path, key } of keptOnDevice) {
    await page.goto(site.origin + path);
    await becomeApp(page);
    await page.locator('main h1, main h2').first().waitFor();
    const main = page.locator('main');
    if (key === 'teach.progress') await main.getByText(/1 of \d+ cases done/).waitFor();
    if (key === 'teach.lessons') await main.getByText('Action 2 of 6').waitFor();
    if (key === 'teach.class') expect(await page.locator('#hands-specialist').inputValue()).toBe('14');
    if (key === 'agreement') await main.getByText('Loaded: "Tests before a clinic, england"').waitFor();
  }
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    'agreement',
    'teach.class',
    'teach.lessons',
    'teach.progress',
  ]);
  expect(page.troubles).toEqual([]);
});

test.each(savedFiles.filter((one) => one.kind === 'agreement').map((one) => [one.file, one] as const))('%s loads', async (_, one) => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/agreement`);
  await page
    .locator('#agreement-file:enabled')
    .setInputFiles({ name: one.file, mimeType: 'application/json', buffer: Buffer.from(savedText(one)) });
  await page.getByText(`Loaded: "${JSON.parse(savedText(one)).name}"`).waitFor();
});
