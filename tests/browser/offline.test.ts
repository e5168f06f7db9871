// One visit is enough: afterwards every page works without network, and a newer edition is taken without losing an answer.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTheValley, valley } from '../agreement/valley.ts';
import { answerAll, answerPage, becomeApp, textOf } from './answering.ts';
import { type Opened, open } from './browser.ts';
import { buildInto } from './building.ts';
import { keptFiles, wholeEdition } from './kept-edition.ts';
import { anOrdinaryReply } from './ordinary-reply.ts';
import { openRow } from './verdict.ts';

const served = mkdtempSync(join(tmpdir(), 'served-'));
const newer = mkdtempSync(join(tmpdir(), 'newer-'));
/** The newer edition ships with an agreement of its area. */
const agreement = join(newer, '..', `agreement-${process.pid}.json`);
let site: Opened;
/** Answers that say enough for a result. */
const anAddress =
  'nation=wales&urgency=routine&requesterRole=gp&stage=replied&route=advice&requesterAvailable=yes&replyAsks=test&testOrderedBy=nobody';

beforeAll(async () => {
  cpSync('dist', served, { recursive: true });
  writeFileSync(agreement, JSON.stringify(valley));
  await buildInto(
    newer,
    { build: { rolldownOptions: { output: { hashCharacters: 'hex' } } } },
    { SITE: 'https://newer.example', AGREEMENT: agreement },
  );
  site = await open(served);
});
afterAll(async () => {
  await site?.close();
  for (const path of [served, newer, agreement]) rmSync(path, { recursive: true, force: true });
});

/** A page after its first visit: the worker looks after this page, and the whole edition is kept. */
async function visited() {
  const page = await site.newPage({ worker: true });
  await page.goto(site.origin);
  await wholeEdition(page);
  return page;
}

it('before the worker looks after a page it fetches the check, its result and its papers in the language in use; with these alone they work', async () => {
  const page = await site.newPage({ worker: true });
  // What comes when the page is idle is never asked for.
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = () => undefined;
  });
  await page.goto(`${site.origin}/cy/start`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 90_000 });
  const kept = await keptFiles(page);
  const bytes = kept.reduce((sum, path) => sum + gzipSync(readFileSync(join(served, path))).length, 0);
  expect(kept.length).toBeLessThanOrEqual(110);
  expect(bytes, kept.join('\n')).toBeLessThanOrEqual(600_000);
  await page.context().setOffline(true);
  for (const path of ['/check', `/verdict#${anAddress}`, `/record#${anAddress}`, `/letters#${anAddress}`]) {
    await page.goto(`${site.origin}/cy${path}`);
    await becomeApp(page);
    await page.locator('main h1').first().waitFor();
    expect((await textOf(page)).length, path).toBeGreaterThan(150);
  }
  await page.goto(`${site.origin}/cy/check`);
  await answerAll(page);
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

it('with the network cut after one visit, a whole check, its result and every kind of page work', async () => {
  const page = await visited();
  await page.context().setOffline(true);
  await page.locator('a[data-seat]').first().click();
  await page.locator('fieldset').first().waitFor();
  expect(await page.locator('footer').textContent()).toContain('No network');
  const result = await answerAll(page);
  expect(result).toContain('Order');
  await page.reload();
  await page.locator('.verdict h1').waitFor();
  expect(await textOf(page)).toBe(result);
  for (const path of [
    '/',
    '/sources',
    '/sources/nhse-faq-clinresp',
    '/about',
    '/tables/medicines',
    '/check/opening/who',
    '/check/medicines/drug',
    '/nowhere',
  ]) {
    await page.goto(site.origin + path);
    await page.locator('main h1').waitFor();
    await becomeApp(page);
    expect((await textOf(page)).length, path).toBeGreaterThan(60);
  }
  const forPrograms = ['/schema/allocate.schema.json', '/sbom.cdx.json', '/licences.txt'];
  const found = await page.evaluate((paths) => Promise.all(paths.map((path) => fetch(path).then(({ ok }) => ok))), forPrograms);
  expect(found).toEqual([true, true, true]);
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

it('a newer edition that arrives in the middle of an exchange is announced, taken, and keeps the answers', async () => {
  const page = await visited();
  await page.locator('a[data-seat]').first().click();
  await page.locator('fieldset').first().waitFor();
  await answerPage(page, anOrdinaryReply);
  await answerPage(page, anOrdinaryReply);
  const address = page.url();
  expect(address).toContain('stage=replied');
  rmSync(served, { recursive: true });
  cpSync(newer, served, { recursive: true });
  expect(await page.locator('.edition-ready button').count()).toBe(0);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  const take = page.locator('.edition-ready button');
  await take.waitFor({ timeout: 90_000 });
  // Until it is taken the older edition goes on working, although its files are gone from the server.
  await answerPage(page, anOrdinaryReply);
  const later = page.url();
  expect(later).toContain('replyAsks=test');
  await Promise.all([page.waitForEvent('load'), take.click()]);
  await page.locator('main h1').waitFor();
  expect(page.url()).toBe(later);
  expect(await page.locator('script[src]').first().getAttribute('src')).toMatch(/-[0-9a-f]{8}\.js$/);
  expect(await page.locator('.edition-ready button').count()).toBe(0);
  expect(await answerAll(page)).toContain('Order');
  // It stands beside the national answer, until one press turns it off; one more brings it back.
  const local = page.locator('[aria-labelledby="detail-orderTest"] .local');
  for (const off of [false, true]) {
    await page.goto(`${site.origin}/verdict#${inTheValley}`);
    await page.reload();
    await openRow(page, 'orderTest');
    if (off) expect(await local.count()).toBe(0);
    else expect(await local.innerText()).toMatch(/"Tests before a clinic" says:\s+The specialist.*National:\s+The GP.*Valley hospital/s);
    await page.goto(`${site.origin}/agreement`);
    await becomeApp(page);
    await page.getByRole('button', { name: off ? 'Turn it on again' : 'Turn it off on this device' }).click();
    await page.getByText(off ? 'carries an agreement of its area: "Tests before a clinic"' : 'is turned off on this device').waitFor();
  }
  expect(page.troubles).toEqual([]);
});
