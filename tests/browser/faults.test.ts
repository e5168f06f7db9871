// Files that come spoilt, cut short, empty or not at all: at a first visit, while the edition is kept, at an update, and at rest.
// Then the page works, or says in words what to do. Half an edition, an older one again, two tabs, a full or emptied store, an old browser.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { type Hosted, host, kindsOfFault } from './hosting.ts';

const files = readdirSync('dist/assets');
const named = (name: RegExp): string => files.find((file) => name.test(file)) ?? '';
/** The piece that starts the app, the one with what is on every page, the styles, and one that only a page needs. */
const [, entry = ''] = /src="\/assets\/(index-[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
const [, styles = ''] = /href="\/assets\/([^"]+\.css)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
const page = named(/^About-.*\.js$/);
const another = named(/^Governance-.*\.js$/);
const exactly = (name: string): RegExp => new RegExp(`^assets/${name.replaceAll('.', '\\.')}$`);

/** The worker with a short list, all of which comes first, so that it is done at once: that the whole list is kept is seen in `offline.test.ts`. */
const worker = readFileSync('dist/sw.js', 'utf8').replace(/\{url:`([^`]*)`,revision:[^{}]*\},?/g, (one, url: string) =>
  [`/assets/${entry}`, `/assets/${page}`, `/assets/${styles}`, '/about.html', '/questions.html', '/shell.html'].includes(url)
    ? one.replace(/(,first:\[[^\]]*\])?\}/, ',first:[`en`]}')
    : '',
);

let site: Opened;
let served: Hosted;
let visitor: Page;

beforeAll(async () => {
  site = await open();
  served = await host('dist');
});
afterAll(async () => {
  served?.close();
  await site?.close();
});
beforeEach(() => {
  served.fault = undefined;
  served.down = false;
  served.instead = { 'sw.js': worker };
});
afterEach(() => visitor?.context().close());

const started = (at: Page) => becomeApp(at);
const here = async (at: Page): Promise<void> => {
  expect(await at.locator('#trouble').isVisible()).toBe(false);
  expect(await at.locator('main h1').first().textContent()).not.toBe('');
};

it.each(kindsOfFault)(
  'a first visit, what starts the app %s: said in words beside what can be read, and it works when the fault is over',
  async (kind) => {
    visitor = await site.newPage();
    served.fault = { file: exactly(entry), kind };
    await visitor.goto(`${served.origin}/about`);
    await visitor.locator('#trouble').waitFor();
    expect(await visitor.locator('#trouble').textContent()).toContain('not lost');
    expect(await visitor.locator('#trouble a').getAttribute('href')).toBe('/questions');
    expect(await visitor.locator('main h1').textContent()).not.toBe('');
    served.fault = undefined;
    await visitor.locator('#trouble button').click();
    await started(visitor);
    await here(visitor);
  },
);

/** Its styles stand: the page that came without them may have started before it tries again. */
const styled = (at: Page) => at.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent') !== '');

it.each([
  ...kindsOfFault.map((kind) => [page, kind] as const),
  // Styles that are cut short or empty are styles: all else is noticed.
  ...(['filter', 'missing', 'torn'] as const).map((kind) => [styles, kind] as const),
])('a first visit, %s comes once as %s: the page tries again by itself', async (file, kind) => {
  visitor = await site.newPage();
  served.fault = { file: exactly(file), kind, times: 1 };
  await visitor.goto(`${served.origin}/about#nation=wales`);
  await started(visitor);
  expect(served.fault.times).toBe(0);
  expect(visitor.url()).toBe(`${served.origin}/about#nation=wales`);
  await here(visitor);
  await styled(visitor);
});

it('a page that is gone to, and whose piece is not there: it is tried again by itself once, and then said in words', async () => {
  visitor = await site.newPage();
  await visitor.goto(`${served.origin}/questions`);
  await started(visitor);
  served.fault = { file: exactly(page), kind: 'missing', times: 1 };
  await Promise.all([visitor.waitForEvent('load'), visitor.locator('footer a[href$="/about"]').click()]);
  await started(visitor);
  await here(visitor);
  served.fault = { file: exactly(another), kind: 'missing' };
  await visitor.locator('main a[href$="/governance"]').first().click();
  await visitor.locator('#trouble').waitFor();
  served.fault = undefined;
  await visitor.locator('#trouble button').click();
  await started(visitor);
  await here(visitor);
});

it('a browser that is too old keeps the page as it was drawn, with a line that says so', async () => {
  visitor = await site.newPage();
  await visitor.addInitScript(() => {
    CSS.supports = () => false;
  });
  await visitor.goto(`${served.origin}/about`);
  await visitor.locator('#old-browser').waitFor();
  expect(await visitor.locator('#old-browser').textContent()).toMatch(/Chrome or Edge \d+, Firefox \d+ or Safari/);
  expect(await visitor.locator('#trouble').isVisible()).toBe(false);
  expect((await visitor.locator('main').textContent())?.length).toBeGreaterThan(1000);
});

/** Whether the worker is done with what it was at: kept, or given up. */
const done = (at: Page) =>
  at.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined && registration.installing === null;
  });
const controlled = (at: Page) => at.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 90_000 });
/** Asks for a newer edition, and waits until it is kept or given up. */
async function update(at: Page): Promise<boolean> {
  await at.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
  await done(at);
  return at.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}

it('while an edition is kept, a file that is spoilt in any way is not kept, and the next visit keeps all', async () => {
  visitor = await site.newPage({ worker: true });
  for (const kind of kindsOfFault) {
    served.fault = { file: exactly(page), kind };
    await visitor.goto(served.origin);
    await started(visitor);
    await done(visitor).catch(() => undefined);
    expect(await visitor.evaluate(() => navigator.serviceWorker.controller), kind).toBeNull();
    await here(visitor);
  }
  served.fault = undefined;
  await visitor.goto(served.origin);
  await controlled(visitor);
  await visitor.goto(`${served.origin}/about`);
  await started(visitor);
  await here(visitor);
});

it('a store that is full: the site goes on as a site', async () => {
  visitor = await site.newPage({ worker: true });
  const session = await visitor.context().newCDPSession(visitor);
  await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: 200_000 });
  await visitor.goto(served.origin);
  await started(visitor);
  await done(visitor);
  expect(await visitor.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await visitor.goto(`${served.origin}/about`);
  await started(visitor);
  await here(visitor);
});

/** An edition in which one page says something else. */
function newerEdition(): Record<string, string> {
  const integrity = (text: string) => createHash('sha256').update(text);
  const before = readFileSync('dist/about.html', 'utf8');
  const after = before.replace('</body>', '<!-- newer --></body>');
  const [was, is] = [integrity(before), integrity(after)];
  const [wasBase, isBase] = [was.copy().digest('base64'), is.copy().digest('base64')];
  const next = worker
    .replace(was.digest('hex').slice(0, 16), is.digest('hex').slice(0, 16))
    .replace(`sha256-${wasBase}`, `sha256-${isBase}`);
  expect(next).toContain(isBase);
  return { 'about.html': after, 'sw.js': next };
}
const newer = (at: Page) => at.evaluate(async () => (await (await fetch('/about')).text()).includes('<!-- newer -->'));

it('at an update a spoilt file, or half an edition, leaves the older one in use; the whole one is taken in two tabs; and rolled back', async () => {
  visitor = await site.newPage({ worker: true });
  await visitor.goto(`${served.origin}/questions#nation=wales`);
  await controlled(visitor);
  served.instead = newerEdition();
  for (const kind of kindsOfFault) {
    served.fault = { file: /^about\.html$/, kind };
    expect(await update(visitor), kind).toBe(false);
    expect(await newer(visitor), kind).toBe(false);
    expect(await visitor.locator('.edition-ready button').count(), kind).toBe(0);
  }
  served.fault = undefined;
  const other = await visitor.context().newPage();
  await other.goto(`${served.origin}/sources`);
  await started(other);
  for (const taken of [true, false]) {
    served.instead = taken ? newerEdition() : { 'sw.js': worker };
    await update(visitor);
    for (const tab of [visitor, other]) await tab.locator('.edition-ready button').waitFor();
    // One tab takes it; the other finds it taken, and is drawn anew.
    await Promise.all([visitor.waitForEvent('load'), visitor.locator('.edition-ready button').click()]);
    await started(visitor);
    expect(visitor.url()).toBe(`${served.origin}/questions#nation=wales`);
    expect(await newer(visitor)).toBe(taken);
    if (await other.locator('.edition-ready button').count())
      await Promise.all([other.waitForEvent('load'), other.locator('.edition-ready button').click()]);
    await started(other);
    expect(await other.locator('.edition-ready button').count()).toBe(0);
  }
});

it('at rest, a kept file that is spoilt in any way, or everything gone: cleared, and the page works at the next visit', async () => {
  visitor = await site.newPage({ worker: true });
  const spoil = ([file, body]: readonly [string, string | null]) =>
    caches.keys().then(async (names) => {
      for (const name of names) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!request.url.includes(file)) continue;
          if (body === null) await cache.delete(request);
          else
            await cache.put(
              request,
              new Response(body, { headers: { 'content-type': body.startsWith('<') ? 'text/html' : 'text/javascript' } }),
            );
        }
      }
    });
  const cut = readFileSync(`dist/assets/${page}`, 'utf8').slice(0, 900);
  for (const [file, body] of [
    [page, '<!doctype html>'],
    [page, ''],
    [page, cut],
    [page, null],
    [entry, '<!doctype html>'],
    ['', null],
  ] as const) {
    await visitor.goto(served.origin);
    await controlled(visitor);
    await visitor.evaluate(spoil, [file, body] as const);
    await visitor.goto(`${served.origin}/about#nation=wales`);
    await started(visitor);
    expect(visitor.url()).toBe(`${served.origin}/about#nation=wales`);
    await here(visitor);
  }
});
