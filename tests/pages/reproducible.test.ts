// One commit, one site: what is built a second time is what `npm run build` made, byte for byte, so that a rebuild announces no newer edition.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOTICES, packageOf } from '#src/tools/build/licence-notices.ts';
import { buildInto } from '../browser/building.ts';

const second = mkdtempSync(join(tmpdir(), 'second-'));
beforeAll(async () => {
  // With source maps beside it, to which no file of the site points: they say what every piece was made of.
  await buildInto(second, { build: { sourcemap: 'hidden' } });
  execFileSync(resolve('node_modules/.bin/tsx'), ['src/tools/review-documents.ts', second]);
});
afterAll(() => rmSync(second, { recursive: true }));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // What `npm run compress` adds is made of these: `precompress.test.ts`.
    .filter((one) => one.isFile() && !/\.(gz|br)$/.test(one.name))
    .map((one) => join(one.parentPath, one.name).slice(resolve(folder).length))
    .sort();

test('two builds have the same files, and each is the same byte for byte', () => {
  const names = filesOf(resolve('dist'));
  expect(names.length).toBeGreaterThan(1000);
  expect(
    filesOf(second).filter((name) => !name.endsWith('.map')),
    'dist/ is of another tree than this one, or a name depends on more than the tree',
  ).toEqual(names);
  const differ = names.filter((name) => !readFileSync(join('dist', name)).equals(readFileSync(join(second, name))));
  expect(differ, 'dist/ is of another tree than this one, or a build depends on more than the tree').toEqual([]);
});

test('every package that a source map names has its notice beside the site', () => {
  const maps = filesOf(second).filter((name) => name.endsWith('.map'));
  const sources = maps.flatMap((name) => (JSON.parse(readFileSync(join(second, name), 'utf8')) as { sources: string[] }).sources);
  const shipped = new Set(sources.flatMap((source) => packageOf(source) ?? []));
  expect([...shipped]).toEqual(expect.arrayContaining(['react-dom', 'xstate', 'docx', 'valibot']));
  const notices = readFileSync(join(second, NOTICES), 'utf8');
  for (const name of shipped) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    expect(notices).toContain(`\n${name} ${version}\n`);
  }
});
