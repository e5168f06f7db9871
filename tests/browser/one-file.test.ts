// The single file: opened from a disk with the network cut, it runs a whole check and prints.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleOfAddresses } from '../links/kept.ts';
import { answerAll, textOf } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { buildInto } from './building.ts';
import { opensAsKept } from './kept-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'single-'));
let site: Opened;
beforeAll(async () => {
  await buildInto(folder, { mode: 'single' });
  site = await open();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is one file, which allows its own script and style and no address', () => {
  expect(readdirSync(folder)).toEqual(['index.html']);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toMatch(/script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
  expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  expect(html.replace(/<script type="module">.*<\/script>/s, '').match(/<(script|link|img)[^>]* (src|href)=/g)).toBeNull();
});

it('opened from a disk with the network cut, it runs a whole check and prints', async () => {
  const page = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.context().setOffline(true);
  const address = pathToFileURL(join(folder, 'index.html')).href;
  await page.goto(address);
  await page.locator('a[data-seat]').first().click();
  await page.locator('fieldset').first().waitFor();
  const result = await answerAll(page);
  expect(result).toContain('Order');
  await page.reload();
  await page.locator('.verdict h1').waitFor();
  expect(await textOf(page)).toBe(result);
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.length).toBeGreaterThan(10_000);
  for (const path of ['/sources', '/about', '/tables/medicines', '/nowhere']) {
    await page.goto(`${address}#${path}`);
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, result.split('\n')[0]);
    expect((await textOf(page)).length, path).toBeGreaterThan(60);
  }
  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(page.troubles.filter((trouble) => !trouble.startsWith('request elsewhere: file:'))).toEqual([]);
});

it('links kept from other days open in it', async () => {
  const page = await site.newPage();
  for (const one of sampleOfAddresses('oneFile'))
    await opensAsKept(page, `${pathToFileURL(join(folder, 'index.html')).href}${one.url}`, one);
  expect(page.troubles.filter((trouble) => !trouble.startsWith('request elsewhere: file:'))).toEqual([]);
});
