// What is measured: this app, the floor, the limit, and the same app with ten times the flows. All are built into one temporary folder.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const COPIES = 9;
const vite = resolve('node_modules/vite/bin/vite.js');
const tsx = import.meta.resolve('tsx');

/** Builds the app that stands in a folder. Gives the seconds that it took. */
export function buildApp(root: string, outDir: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - start) / 1000;
}

/** Builds a small page beside the app with the same bundler and settings. */
export async function buildSmall(folder: string, outDir: string): Promise<void> {
  await build({
    root: resolve('tests/bench', folder),
    configFile: false,
    logLevel: 'error',
    plugins: [react(), tailwindcss()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9999,
    },
  });
}

/** The first question page as text alone: its words and markup with the app's stylesheet, and once more without any. */
export function makeStatic(appDist: string, outDir: string): void {
  const styled = readFileSync(join(appDist, 'check.html'), 'utf8')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(modulepreload|manifest|canonical|alternate|icon)"[^>]*>/g, '');
  mkdirSync(outDir, { recursive: true });
  cpSync(join(appDist, 'assets'), join(outDir, 'assets'), { recursive: true, filter: (file) => !/\.js$/.test(file) });
  writeFileSync(join(outDir, 'styled.html'), styled);
  writeFileSync(join(outDir, 'bare.html'), styled.replace(/<link rel="stylesheet"[^>]*>/g, ''));
}

/** Is a page beside the app installed? Each has packages of its own, which nothing else installs. */
export const installed = (folder: string): boolean => existsSync(join('tests/bench', folder, 'node_modules/.package-lock.json'));

/** The seconds that the promises of an edition take, in a process of its own. */
export interface Timed {
  /** How many flows it registers. */
  readonly count: number;
  readonly flows: number;
  readonly tables: number;
}
export const timePromises = (root: string): Timed =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', tsx, 'tests/bench/promises-timed.ts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Timed;

/** Copies the project and registers every flow nine times more, each with a file, words and a region of the check of its own. */
export function makeTenTimes(root: string): number {
  mkdirSync(root, { recursive: true });
  for (const name of [
    'content',
    'machines',
    'public',
    'src',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'tests/coherent.ts',
    'tests/longest-first.ts',
    'tests/promises',
    'tests/bench/promises-timed.ts',
  ])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const registry = join(root, 'machines/flows/registry.ts');
  const flows = join(root, 'machines/flows');
  const copies: Copy[] = [];
  for (const file of readdirSync(flows).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(flows, file), 'utf8');
    const id = /\bid: '(\w+)'/.exec(text)?.[1];
    if (!id) continue;
    for (let n = 1; n <= COPIES; n++) {
      const name = `${id}${n}`;
      const copy = text.replace(`export const ${id} `, `export const ${name} `).replace(`id: '${id}'`, `id: '${name}'`);
      writeFileSync(join(flows, `${file.slice(0, -3)}${n}.ts`), copy);
      copies.push({ id, name, file: `./${file.slice(0, -3)}${n}.ts` });
    }
  }
  change(registry, (text) => withEntries(text, copies));
  change(join(flows, 'regions.ts'), (text) => withRegions(text, copies));
  // A folder of words is a language; reviews are no words.
  for (const language of readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) =>
    existsSync(join(root, 'content', entry.name, 'ui.json')),
  ))
    addWords(join(root, 'content', language.name), copies);
  return copies.length;
}

interface Copy {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

function change(path: string, to: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = to(before);
  if (after === before) throw new Error(`${path} is not as tests/bench/made.ts expects`);
  writeFileSync(path, after);
}

const importsOf = (copies: readonly Copy[]): string => copies.map(({ name, file }) => `import { ${name} } from '${file}';\n`).join('');

/** The registry with every copy. */
const withEntries = (text: string, copies: readonly Copy[]): string =>
  importsOf(copies) + text.replace(/\n\} as const/, `\n${copies.map(({ name }) => `  ${name},\n`).join('')}} as const`);

/** The check's chart with a region more for every copy of a flow that it asks, called for as the flow itself is. */
function withRegions(text: string, copies: readonly Copy[]): string {
  const calls = new Map([...text.matchAll(/^ {2}\{ flow: (\w+)(.*) \},$/gm)].map(([, flow, call]) => [flow, call]));
  const asked = copies.filter(({ id }) => calls.has(id) || id === 'opening');
  const regions = asked.map(({ id, name }) => `  { flow: ${name}${calls.get(id) ?? ''} },\n`).join('');
  return importsOf(asked) + text.replace('] as const satisfies readonly Region[];', `${regions}] as const satisfies readonly Region[];`);
}

type Words = Record<string, Record<string, unknown> | string | undefined>;
const wordsIn = (path: string): Words => JSON.parse(readFileSync(path, 'utf8')) as Words;

/** Wherever a file of words has an entry for a flow, its copies get one too. Those of the opening come with the others: the first page's words are its own. */
function addWords(folder: string, copies: readonly Copy[]): void {
  const first = wordsIn(join(folder, 'ui.json'));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && name !== 'ui.json',
  )) {
    const words = wordsIn(join(folder, file));
    for (const group of ['flows', 'pages', 'usualBy']) {
      const named = words[group];
      if (typeof named !== 'object') continue;
      const told = file === 'flows.json' && typeof first[group] === 'object' ? { ...first[group], ...named } : named;
      // A key is a flow, or a flow and a page of it.
      for (const [key, text] of Object.entries(told))
        for (const { id, name } of copies) if (key === id || key.startsWith(`${id}/`)) named[name + key.slice(id.length)] = text;
    }
    writeFileSync(join(folder, file), JSON.stringify(words));
  }
}
