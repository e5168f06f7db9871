// The check in somebody else's page: one line puts it there, as tall as what it shows, in their colours, and telling them nothing else.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contrast, looksAskedFor } from '#src/app/framed.ts';
import { answerAll, textOf } from './answering.ts';
import { type Opened, open } from './browser.ts';

let site: Opened;
let host: Server;
let intranet = '';
beforeAll(async () => {
  site = await open();
  host = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html');
    if (request.url === '/in-the-head') {
      answer.end(`<html><head><script src="${site.origin}/embed.js" defer></script></head><body><h1>Our practice</h1></body></html>`);
      return;
    }
    answer.end(
      `<!doctype html><title>Intranet</title><h1>Our practice</h1><script src="${site.origin}/embed.js" data-theme="dark" data-accent="ffb3c7" defer></script>`,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => host.once('listening', ready));
  const address = host.address();
  intranet = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
});
afterAll(async () => {
  await site?.close();
  host?.close();
});

it('a whole check runs in the frame, which is as tall as what it shows', async () => {
  const page = await site.newPage();
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', (event) => told.push(event.data));
  });
  await page.goto(intranet);
  const frame = page.frames().find((one) => one.url().includes('/embed/check'));
  if (!frame) throw new Error('no frame');
  await frame.locator('fieldset').first().waitFor();
  expect(await frame.locator('.strip').first().isVisible()).toBe(true);
  expect(await frame.locator('footer').count()).toBe(0);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent'))).toBe('#ffb3c7');
  const tall = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.waitForFunction((want) => Math.abs(Number(document.querySelector('iframe')?.height) - want) < 40, tall);
  expect(await answerAll(frame)).toContain('Order');
  expect(frame.url()).toContain('/embed/verdict#');
  expect(await textOf(frame, '.framed a')).not.toBe('');
  expect(await frame.locator('.framed a').getAttribute('href')).toMatch(/^\/verdict#/);
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told.length).toBeGreaterThan(1);
  for (const said of told) expect(Object.entries(said as object)).toEqual([['whoHoldsWhat', expect.any(Number)]]);
  expect(page.troubles.filter((trouble) => !trouble.includes(intranet))).toEqual([]);
});

it('the page about it gives a line with the address of this site', async () => {
  const page = await site.newPage();
  await page.goto(`${site.origin}/embed`);
  await page.waitForFunction((origin) => document.querySelector<HTMLTextAreaElement>('textarea.code')?.value.includes(origin), site.origin);
  expect(await page.locator('textarea.code').inputValue()).toContain(`src="${site.origin}/embed.js"`);
  expect(page.troubles).toEqual([]);
});

it('a colour that could not be read, or is none, is left out', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21);
  expect(looksAskedFor('?theme=light&accent=0b5a58', false)).toEqual({ theme: 'light', accent: '#0b5a58' });
  expect(looksAskedFor('?theme=light&accent=ffff00', false)).toEqual({ theme: 'light' });
  expect(looksAskedFor('?theme=dark&accent=0b5a58', false)).toEqual({ theme: 'dark' });
  expect(looksAskedFor('?theme=url(x)&accent=red;}', false)).toEqual({});
});

it('the line in the head of a page, without a doctype: the frame stands at the end of the page', async () => {
  const page = await site.newPage();
  await page.goto(`${intranet}in-the-head`);
  await page.locator('body > iframe').waitFor();
  expect((await page.locator('body > iframe').boundingBox())?.height).toBeGreaterThan(500);
  await page.close();
});
