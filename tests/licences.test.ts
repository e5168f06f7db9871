// What the project is built from and what it ships: licences that allow it, and a bill of materials that names it all.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOfMaterials, shippedPackages } from '#src/tools/build/bill-of-materials.ts';
import { headersFile } from '#src/tools/build/headers.ts';
import { NOTICES, withoutNotice } from '#src/tools/build/licence-notices.ts';
import { policy } from '#src/tools/build/policy.ts';

const allowed = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense'];
/** Weak copyleft, for tools that are run and never shipped. */
const allowedInTools = [...allowed, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0'];

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as { packages: Record<string, { license?: string; dev?: boolean }> };
const any = (license: string, list: readonly string[]) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => list.includes(one));

it('every package has a licence that allows it', () => {
  const refused = Object.entries(lock.packages).filter(([path, { license }]) => path !== '' && !any(license ?? 'none', allowedInTools));
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it('everything that ships may be shipped, and stands in the bill of materials', () => {
  const bill = JSON.parse(billOfMaterials(text)) as {
    components: { name: string; 'bom-ref': string; licenses: { license?: { id: string } }[] }[];
    dependencies: { dependsOn: string[] }[];
  };
  for (const part of bill.components) expect(any(part.licenses[0]?.license?.id ?? 'none', allowed), part.name).toBe(true);
  const names = bill.components.map((part) => part.name);
  for (const name of ['react', 'react-dom', 'scheduler', 'xstate', 'regexparam', 'workbox-precaching', 'workbox-core'])
    expect(names).toContain(name);
  for (const name of ['tailwindcss', 'vite', 'rolldown']) expect(names, 'leaves something of its own in the build').toContain(name);
  expect(
    names.filter((name) => name.startsWith('@types/') || name === 'undici-types'),
    'is there for compilers alone',
  ).toEqual([]);
  const refs = new Set(bill.components.map((part) => part['bom-ref']));
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  expect(JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'))).toEqual(bill);
});

it('every shipped package has its notice beside the site, and one that is no dependency is named', () => {
  const packages = shippedPackages(text);
  const notices = readFileSync(`dist/${NOTICES}`, 'utf8');
  for (const { name, locked } of packages) expect(notices).toContain(`\n${name} ${locked.version}\n`);
  expect(notices).toContain('Permission is hereby granted');
  expect(withoutNotice(['/site/src/app/main.tsx', '/site/node_modules/react/index.js'], packages)).toEqual([]);
  expect(withoutNotice(['/site/node_modules/@strange/one/index.js'], packages)).toEqual(['@strange/one']);
});

it('a package that two others want in two versions is listed in both', () => {
  const lock = JSON.stringify({
    name: 'site',
    version: '1',
    packages: {
      '': { dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0', dependencies: { c: '2' } },
      'node_modules/b/node_modules/c': { version: '2.0.0' },
      'node_modules/c': { version: '1.0.0' },
    },
  });
  expect(shippedPackages(lock).map(({ name, locked }) => `${name} ${locked.version}`)).toEqual([
    'a 1.0.0',
    'b 1.0.0',
    'c 2.0.0',
    'c 1.0.0',
  ]);
});

it('the shipped headers say the one policy', () => {
  expect(readFileSync('public/deploy/nginx.conf', 'utf8')).toContain(`"${policy}; frame-ancestors $edition_ancestors" always`);
  const headers = readFileSync('dist/_headers', 'utf8');
  expect(headers).toContain(`/*\n  Content-Security-Policy: ${policy}\n`);
  expect(headers).toBe(headersFile());
  // A policy that names who may frame a page is heard instead of `X-Frame-Options`; without one, on any path, known or not, nobody may.
  expect(headers).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Frame-Options: DENY\n/);
  for (const path of ['/embed/*', '/cy/embed/*']) expect(headers).toContain(`\n${path}\n  Content-Security-Policy: frame-ancestors *\n`);
});
