// The single file: opened from a disk with the network cut, it runs a whole check and prints; and as a package in a learning platform.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '#machines/teaching/case.ts';
import { packageOf } from '#src/tools/scorm/package.ts';
import { sampleOfAddresses } from '../links/kept.ts';
import { writtenCases } from '../teach/written-cases.ts';
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

describe('in a learning platform (scorm-again)', () => {
  const one = writtenCases.find(({ id }) => id === 'echo-for-a-murmur') as Case;
  const platform = `<!doctype html><title>Platform</title><link rel="icon" href="data:," /><script src="scorm12.js"></script><script>
    API = new Scorm12API({ autocommit: false });
    const kept = sessionStorage.getItem('cmi');
    if (kept) API.loadFromJSON(JSON.parse(kept));
    const keep = () => sessionStorage.setItem('cmi', JSON.stringify(API.renderCMIToJSONObject().cmi ?? API.renderCMIToJSONObject()));
    API.on('LMSCommit', keep);
    API.on('LMSFinish', keep);
  </script><iframe title="Package" src="package/index.html" width="1200" height="700"></iframe>`;

  it('plays a whole case, tells score and completion, and goes on after a reload where it was left', async () => {
    const page = await site.newPage();
    const files = unzipSync(
      packageOf(readFileSync(join(folder, 'index.html'), 'utf8'), { id: 'one', title: one.title, cases: [one.id] }, 'x'),
    );
    const runtime = readFileSync(join(import.meta.dirname, '../../node_modules/scorm-again/dist/scorm12.min.js'), 'utf8');
    await page.route(`${site.origin}/platform/**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/platform/', '');
      if (name === '') return route.fulfill({ contentType: 'text/html', body: platform });
      if (name === 'scorm12.js') return route.fulfill({ contentType: 'text/javascript', body: runtime });
      const file = files[name.replace('package/', '')];
      return file ? route.fulfill({ contentType: 'text/html', body: Buffer.from(file) }) : route.abort();
    });
    const told = (element: string) =>
      page.evaluate(
        (name) => (window as unknown as { API: { cmi: unknown; LMSGetValue: (e: string) => string } }).API.LMSGetValue(name),
        element,
      );
    await page.goto(`${site.origin}/platform/`);
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'I have read it' }).click();
    const commit = async (n: number) => {
      await inside.getByText(`Action ${n + 1} of ${one.asks.length}`).waitFor();
      for (const part of ['holder', 'confidence', 'why']) {
        const choices = inside.locator(`input[id*="-${part}-"]`);
        // The last confidence is "sure"; the first holder is the one who asked, who holds all of this case but one.
        if (await choices.count()) await (part === 'confidence' ? choices.last() : choices.first()).check();
      }
      await inside.getByRole('button', { name: 'Commit' }).click();
    };
    await commit(0);
    await commit(1);
    expect(await told('cmi.core.lesson_status')).toBe('incomplete');
    await page.reload();
    for (let n = 2; n < one.asks.length; n++) await commit(n);
    await inside.locator('.said').first().waitFor();
    const rows = one.asks.filter((action) => !['contested', 'byAgreement'].includes(one.expected[action]?.standing ?? ''));
    const right = rows.filter((action) => one.expected[action]?.holder === 'requester');
    expect(await told('cmi.core.score.raw')).toBe(String(Math.round((100 * right.length) / rows.length)));
    expect(await told('cmi.core.lesson_status')).toBe('completed');
    expect((await told('cmi.suspend_data')).length).toBeLessThan(100);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(page.troubles).toEqual([]);
  });
});
