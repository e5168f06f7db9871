// The library as a program outside this repository uses it: an empty folder, Node and the compiler alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partialExchange } from '../coherent.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outside-'));
  const library = join(folder, 'node_modules/who-holds-what');
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/tools/library/build-library.ts', join(folder, 'built')]);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(join(folder, 'built'), library, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import { readFileSync } from 'node:fs';
import { allocate, readFacts, tables, type Verdict } from 'who-holds-what';
import { evidence } from 'who-holds-what/evidence';

const lines: string[] = readFileSync(0, 'utf8').split('\\n').filter(Boolean);
for (const line of lines) {
  const { facts, problems } = readFacts((JSON.parse(line) as { facts: unknown }).facts);
  if (problems.length) throw new Error(problems.map((problem) => problem.message).join());
  const verdict: Verdict = allocate(tables, facts, evidence);
  console.log(JSON.stringify(verdict));
}
`;
const compile = (text: string) => {
  writeFileSync(join(folder, 'program.ts'), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        skipLibCheck: false,
        target: 'ES2022',
        module: 'NodeNext',
        types: ['node'],
        typeRoots: [resolve('node_modules/@types')],
        resolveJsonModule: true,
      },
      files: ['program.ts'],
    }),
  );
  return spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8', cwd: folder });
};

test('its types resolve, and refuse a mistake', () => {
  expect(compile(program).stdout).toBe('');
  expect(compile(`${program}\nconst strange: import('who-holds-what').Fact = 'stages';\n`).stdout).toContain('"stages"');
});

test('1,000 exchanges: the library says what the command says', () => {
  expect(compile(program).stdout).toBe('');
  const input = fc
    .sample(partialExchange, { numRuns: 1_000, seed: 16 })
    .map((facts) => JSON.stringify({ facts }))
    .join('\n');
  const run = (args: readonly string[], cwd?: string) =>
    spawnSync(process.execPath, [...args], { input, encoding: 'utf8', maxBuffer: 2 ** 29, ...(cwd ? { cwd } : {}) });
  const library = run(['program.js'], folder);
  const command = run(['src/tools/library/allocate.mjs', '-', '--lines']);
  expect(library.stderr).toBe('');
  expect(command.status).toBe(0);
  expect(command.stdout.split('\n').length).toBe(1_001);
  expect(library.stdout === command.stdout).toBe(true);
});

test('it needs no package at run time', () => {
  const text = ['index.js', 'evidence.js', 'allocate.js'].map((name) => readFileSync(join(folder, 'built', name), 'utf8')).join('\n');
  const imported = [...text.matchAll(/^import .*?from "([^"]+)"/gm)].map((match) => match[1]);
  expect(imported.filter((name) => !name?.startsWith('./') && !name?.startsWith('node:'))).toEqual([]);
});
