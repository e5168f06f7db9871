// Under nginx with the headers that are shipped: every kind of page, a whole check, no violation, nothing asked of anybody else.
// Where there is no nginx this is left out, and said to be; `.ci/run` installs one, and sets NOTHING_LEFT_OUT, with which it fails instead.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policy } from '#src/tools/build/policy.ts';
import { answerAll } from './answering.ts';
import { type Opened, open } from './browser.ts';

const found = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'].find(existsSync);
const missing = 'no nginx here: apt-get install nginx-light (Debian), brew install nginx (macOS)';
if (!found && !process.env.NOTHING_LEFT_OUT) console.warn(`tests/browser/nginx.test.ts is left out: ${missing}`);
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
let site: Opened;
let origin = '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

beforeAll(async () => {
  if (!found) throw new Error(missing);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const shipped = readFileSync('dist/deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${resolve('dist')};`);
  writeFileSync(join(folder, 'edition.conf'), shipped);
  const types = ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log; events {} http { ${paths} include ${types}; include ${folder}/edition.conf; }`,
  );
  execFileSync(found, ['-t', '-q', '-c', join(folder, 'nginx.conf')]);
  // It leaves to its own process once it listens.
  execFileSync(found, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  site = await open();
});
afterAll(async () => {
  await site?.close();
  if (existsSync(join(folder, 'pid'))) execFileSync(found as string, ['-s', 'stop', '-c', join(folder, 'nginx.conf')]);
  rmSync(folder, { recursive: true, force: true });
});

const headers = async (path: string) => {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  return { status: answer.status, of: (name: string) => answer.headers.get(name) };
};

it.runIf(found || process.env.NOTHING_LEFT_OUT)('sends the one policy, and lets only the check made for frames be framed', async () => {
  expect((await headers('/')).of('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`);
  expect((await headers('/verdict')).of('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await headers('/embed/check')).of('content-security-policy')).toBe(`${policy}; frame-ancestors *`);
  for (const path of ['/', '/nowhere', '/sw.js', '/manifest.webmanifest']) {
    const { of } = await headers(path);
    expect(of('content-security-policy'), path).toContain(policy);
    expect(of('referrer-policy'), path).toBe('no-referrer');
    expect(of('x-content-type-options'), path).toBe('nosniff');
    expect(of('set-cookie'), path).toBeNull();
    expect(of('cache-control'), path).toBe('no-cache');
  }
});

it.runIf(found || process.env.NOTHING_LEFT_OUT)(
  'finds every page, keeps files that never change, and says so where there is no page',
  async () => {
    for (const path of ['/', '/about', '/sources', '/sources/nhse-faq-clinresp', '/check/opening/who', '/verdict', '/embed/check'])
      expect((await headers(path)).status, path).toBe(200);
    expect((await headers('/about/')).of('location')).toBe('/about');
    expect((await headers('/nowhere')).status).toBe(404);
    const [asset = ''] = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
    expect((await headers(`/assets/${asset}`)).of('cache-control')).toContain('immutable');
    expect((await headers('/manifest.webmanifest')).of('content-type')).toBe('application/manifest+json');
  },
);

it.runIf(found || process.env.NOTHING_LEFT_OUT)(
  'runs a whole check and every kind of page with no violation and no request elsewhere',
  async () => {
    const page = await site.newPage({ worker: true });
    const elsewhere: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => !request.url().startsWith(origin) && elsewhere.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const kinds = readdirSync('dist').filter((name) => name.endsWith('.html') && !['404.html', 'shell.html'].includes(name));
    for (const name of [...kinds, 'sources/nhse-faq-clinresp.html', 'tables/medicines.html', 'embed/check.html']) {
      await page.goto(`${origin}/${name.replace(/\.html$/, '').replace(/^index$/, '')}`, { waitUntil: 'networkidle' });
      expect(await page.locator('main h1').count(), name).toBeGreaterThan(0);
    }
    await page.goto(`${origin}/check`);
    await page.locator('fieldset').first().waitFor();
    expect(await answerAll(page)).toContain('Order');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toMatch(/activat/);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
  },
);
