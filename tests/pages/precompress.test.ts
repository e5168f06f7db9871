// What is compressed beforehand unpacks to the file beside it, and is the same bytes each time.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '#src/tools/precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'precompress-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every text file of some size has both, and nothing else has', async () => {
  for (const name of ['index.html', 'sw.js', 'icon-192.png', 'deploy']) cpSync(join('dist', name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n');
  expect(await precompress(folder)).toBe(2);
  const bytes = () => readdirSync(folder).map((name) => [name, name === 'deploy' ? '' : readFileSync(join(folder, name), 'base64')]);
  const first = bytes();
  expect(await precompress(folder)).toBe(2);
  expect(bytes()).toEqual(first);
  for (const name of ['index.html', 'sw.js']) {
    const plain = readFileSync(join(folder, name));
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).equals(plain), name).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).equals(plain), name).toBe(true);
  }
  expect(existsSync(join(folder, 'icon-192.png.gz'))).toBe(false);
});

test('the shipped nginx file sends what is compressed', () =>
  expect(readFileSync('dist/deploy/nginx.conf', 'utf8')).toContain('gzip_static on;'));
