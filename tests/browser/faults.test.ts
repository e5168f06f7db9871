// Files that come spoilt, cut short, empty or not at all: at a first visit, at an update, and at rest. The page works, or says in words what to do.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Opened, open } from './browser.ts';

const kinds = ['filter', 'missing', 'empty', 'cut'] as const;
type Kind = (typeof kinds)[number];
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
};
const files = readdirSync('dist/assets');
/** The piece that starts the app, and one that only a page needs. */
const [, entry = ''] = /src="\/assets\/(index-[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
const page = files.find((name) => /^About-.*\.js$/.test(name)) ?? '';

let site: Opened;
let server: Server;
let origin = '';
/** The file that is spoilt now, how, and how many more times. */
let fault: { file: string; kind: Kind; times: number } | undefined;

beforeAll(async () => {
  site = await open();
  server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const name = [path.slice(1), `${path.slice(1)}.html`, `${path.slice(1)}index.html`].find(
      (one) => extname(one) && !one.includes('..') && exists(one),
    );
    const spoilt = fault && name === `assets/${fault.file}` && fault.times-- > 0 ? fault.kind : undefined;
    if (!name || spoilt === 'missing') {
      answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      return;
    }
    const body = readFileSync(join('dist', name));
    const given =
      spoilt === 'filter'
        ? Buffer.from('<!doctype html><h1>Blocked by your organisation</h1>')
        : spoilt === 'empty'
          ? Buffer.alloc(0)
          : spoilt === 'cut'
            ? body.subarray(0, body.length / 2)
            : body;
    answer
      .writeHead(200, {
        'content-type': spoilt === 'filter' ? 'text/html' : (types[extname(name)] ?? 'application/octet-stream'),
        'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(given);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
const all = new Set(readdirSync('dist', { recursive: true, encoding: 'utf8' }));
const exists = (name: string): boolean => all.has(name);
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await site?.close();
});
beforeEach(() => {
  fault = undefined;
});

const started = (at: Page) =>
  at.waitForFunction(() => Object.keys(document.querySelector('#root') ?? {}).some((key) => key.startsWith('__react')));

it.each(kinds)('a first visit, the piece that starts the app %s: said in words, and it works when the fault is over', async (kind) => {
  const visitor = await site.newPage();
  fault = { file: entry, kind, times: Number.POSITIVE_INFINITY };
  await visitor.goto(`${origin}/about`);
  await visitor.locator('#trouble').waitFor();
  expect(await visitor.locator('#trouble').textContent()).toContain('not lost');
  expect(await visitor.locator('main h1').textContent()).not.toBe('');
  fault = undefined;
  await visitor.locator('#trouble button').click();
  await started(visitor);
  expect(await visitor.locator('#trouble').isHidden()).toBe(true);
  await visitor.context().close();
});

it.each(kinds)('a first visit, %s once: the page tries again by itself', async (kind) => {
  const visitor = await site.newPage();
  fault = { file: page, kind, times: 1 };
  await visitor.goto(`${origin}/about#nation=wales`);
  await started(visitor);
  expect(visitor.url()).toBe(`${origin}/about#nation=wales`);
  expect(await visitor.locator('#trouble').isHidden()).toBe(true);
  await visitor.context().close();
});

it.each(['filter', 'cut'] as const)(
  'while the edition is kept, a file %s: it is not kept, and every page works with a network',
  async (kind) => {
    const visitor = await site.newPage({ worker: true });
    const another = files.find((name) => /^Governance-.*\.js$/.test(name)) ?? '';
    fault = { file: another, kind, times: Number.POSITIVE_INFINITY };
    await visitor.goto(origin);
    await started(visitor);
    await visitor.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration !== undefined && registration.installing === null;
    });
    const kept = await visitor.evaluate(async () => {
      const names = await caches.keys();
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return found.flat().map((request) => request.url);
    });
    expect(kept.filter((url) => url.includes(another))).toEqual([]);
    fault = undefined;
    await visitor.goto(`${origin}/governance`);
    await started(visitor);
    await visitor.context().close();
  },
);

it.each(['filter', 'empty'] as const)('at rest, a kept file %s: cleared, and the page works at the next visit', async (kind) => {
  const visitor = await site.newPage({ worker: true });
  await visitor.goto(origin);
  await visitor.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 90_000 });
  await visitor.evaluate(
    async ([file, text]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes(file as string))
            await cache.put(request, new Response(text as string, { headers: { 'content-type': 'text/javascript' } }));
      }
    },
    [page, kind === 'filter' ? '<!doctype html>' : ''],
  );
  await visitor.goto(`${origin}/about#nation=wales`);
  await started(visitor);
  expect(await visitor.locator('#trouble').isHidden()).toBe(true);
  expect(visitor.url()).toBe(`${origin}/about#nation=wales`);
  await visitor.context().close();
});
