// What comes before the first question can be answered, counted in the browser; and that nothing moves meanwhile.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { becomeApp } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { stands } from './stands.ts';

let site: Opened;
beforeAll(async () => {
  site = await open();
});
afterAll(async () => site?.close());

/** Gzip bytes of JavaScript of `tests/bench/hello`, as `npm run bench` counts them: recorded on 2026-11-25, the list of its packages is frozen. */
const HELLO_WORLD = 96_775;

it('at most a tenth more JavaScript than a hello-world of the packages, and with it the first answer is taken', async () => {
  const page = await site.newPage();
  const scripts: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length]));
  });
  await page.goto(`${site.origin}/check`, { waitUntil: 'networkidle' });
  await becomeApp(page);
  const loaded = await Promise.all(scripts);
  const address = await page.evaluate(() => {
    document.querySelector<HTMLElement>('label[for="nation-wales"]')?.click();
    return window.location.hash;
  });
  expect(address).toBe('#nation=wales');
  // Another answer to it brings up a question whose words come later.
  await page.locator('label[for="nation-england"]').click();
  await page.locator('[role=status].message').waitFor();
  const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
  expect(bytes, loaded.map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(HELLO_WORLD * 1.1);
  expect(page.troubles).toEqual([]);
  await page.close();
});

it.each([
  [1366, 768],
  [360, 740],
])('nothing shifts on home and the first page of the check while they become the app, at %i by %i', async (width, height) => {
  const page = await site.newPage({ viewport: { width, height } });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[])
        shifts.push(
          `${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 60))}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/check', '/cy/check']) {
    await page.goto(site.origin + path);
    await becomeApp(page);
    await stands(page);
    expect(await page.evaluate('shifts'), path).toEqual([]);
  }
  await page.close();
});
