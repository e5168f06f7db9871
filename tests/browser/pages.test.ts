// Pages made at build time: readable without JavaScript, and the app's own from the first moment with it. Nothing is asked of anybody else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const drawn = files.filter((name) => readFileSync(join('dist', name), 'utf8').includes('data-prerendered')).sort();
const addressOfFile = (name: string) => `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`;
/** Two pages of every kind: the first of the folder, and the last. */
const folder = (name: string) => (name.includes('/') ? name.split('/')[0] : '') as string;
const oneOfEachKind = [...new Set(drawn.map(folder))].flatMap((kind) => {
  const names = drawn.filter((name) => folder(name) === kind && name !== '404.html');
  return kind === '' ? names : [...new Set([names[0], names.at(-1)])].filter((name) => name !== undefined);
});

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

/** Records every violation of the policy from the first byte on. */
async function watched(): Promise<Page & { troubles: string[] }> {
  const page = await site.newPage();
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return page;
}

describe('without JavaScript', () => {
  it('there is a page of every kind', () => {
    for (const name of ['index.html', 'about.html', 'sources.html', 'tables.html', 'check/opening/who.html', 'tables/medicines.html'])
      expect(drawn).toContain(name);
    expect(drawn.filter((name) => name.startsWith('sources/')).length).toBeGreaterThan(50);
  });

  it('every page has a language, a title of its own, a description, a canonical address and a heading', () => {
    const titles = new Map<string, string>();
    for (const name of drawn) {
      const html = readFileSync(join('dist', name), 'utf8');
      expect(html, name).toMatch(/<html lang="(en|cy)">/);
      expect(html, name).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html, name).toMatch(/<link rel="canonical" href="[^"]+"/);
      expect(html.match(/<h1/g), name).toHaveLength(1);
      // What is entered before the page is the app is found again by its id.
      for (const [field] of html.matchAll(/<(input|select|textarea)[^>]*>/g)) expect(field, name).toContain(' id="');
      expect(html, name).not.toMatch(/ style="|\[object Object\]|>undefined</);
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
      expect(title.length, name).toBeGreaterThan(15);
      titles.set(name, title);
    }
    expect(new Set(titles.values()).size).toBeGreaterThan(drawn.length * 0.9);
  });

  it('each kind of page can be read, and a flow leads to its table of answers', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    for (const name of oneOfEachKind) {
      await page.goto(site.origin + addressOfFile(name));
      expect(((await page.locator('main').textContent()) ?? '').length, name).toBeGreaterThan(80);
      expect(await page.locator('.strip').first().isVisible(), name).toBe(true);
    }
    await page.goto(`${site.origin}/check/medicines/drug`);
    await page.locator('main noscript a').click();
    await page.waitForURL('**/tables/medicines');
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(10);
    expect(await page.locator('main table').first().textContent()).toContain('The GP');
    expect(page.troubles).toEqual([]);
  });
});

describe('with JavaScript', () => {
  // `/check` alone goes on to its first question.
  it.each(oneOfEachKind.filter((name) => name !== 'check.html'))(
    '%s becomes the app with nothing redrawn, violated or asked of anybody else',
    async (name) => {
      const page = await watched();
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          Object.assign(window, { before: document.querySelector('h1') });
        });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, { shift: ((window as { shift?: number }).shift ?? 0) + (entry as unknown as { value: number }).value });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.origin + addressOfFile(name), { waitUntil: 'load' });
      await becomeApp(page);
      await stands(page);
      const state = await page.evaluate(() => {
        const { before, shift } = window as unknown as { before?: Element; shift?: number };
        return {
          same: before === document.querySelector('h1'),
          heading: document.querySelectorAll('h1').length,
          shift: shift ?? 0,
        };
      });
      expect(state).toEqual({ same: true, heading: 1, shift: 0 });
      expect(page.troubles).toEqual([]);
      await page.close();
    },
  );
});
