// The layers, read from the real import graph: a lint rule that silently stops working is noticed here.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers = ['content', 'machines', 'src', 'tests'] as const;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);

/** Every import of a file: static, dynamic and by glob, with whether only types are taken. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/(^|\s)\/\*[\s\S]*?\*\//g, '');
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"\n;]*?from\s+)?['"]([^'"]+)['"]/g),
    ...text.matchAll(/()()(?:import|glob)(?:<[^>]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g),
  ];
  return found.map(([, , type, specifier]) => {
    const path = String(specifier);
    const to = path.startsWith('#') ? path.slice(1) : path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
    return { from: file, to, typeOnly: Boolean(type) };
  });
}
const layerOf = (path: string): string | undefined => layers.find((layer) => path.startsWith(`${layer}/`));
const graph = layers.flatMap(filesOf).flatMap(importsOf);
const between = (from: string, to: string) => graph.filter((i) => layerOf(i.from) === from && layerOf(i.to) === to);
const told = (list: readonly Import[]) => list.map((i) => `${i.from} imports ${i.to}`);

test('the graph was really read', () => {
  expect(between('src', 'machines').length).toBeGreaterThan(20);
  expect(between('src', 'content').length).toBeGreaterThan(2);
  expect(between('tests', 'machines').length).toBeGreaterThan(10);
});
test('content imports nothing from outside', () =>
  expect(told(graph.filter((i) => layerOf(i.from) === 'content' && layerOf(i.to) !== 'content'))).toEqual([]));
test('machines takes only types from content', () => expect(told(between('machines', 'content').filter((i) => !i.typeOnly))).toEqual([]));
test('machines knows no pages', () => expect(told(between('machines', 'src'))).toEqual([]));
test('machines knows no words, React or clock', () => {
  expect(told(graph.filter((i) => layerOf(i.from) === 'machines' && /^(react|react-dom|i18next|wouter)/.test(i.to)))).toEqual([]);
  const clocks = filesOf('machines').filter((file) =>
    /\bDate\b|\bIntl\b|performance\.now|setTimeout/.test(readFileSync(join(root, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
  );
  expect(clocks).toEqual([]);
});
test('nothing imports tests', () =>
  expect(told(graph.filter((i) => layerOf(i.to) === 'tests' && layerOf(i.from) !== 'tests'))).toEqual([]));
test('no component names a party', () => {
  const named = filesOf('src').filter(
    (file) => file.endsWith('.tsx') && /['"](requester|specialist|provider|practice)['"]/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(named).toEqual([]);
});
/** Files that import each other in a circle, by a value: at once or later. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
const pageFiles = new Set(graph.filter((i) => i.from === 'src/app/routes.ts' && i.to.startsWith('src/features/')).map((i) => i.to));
const NOT_FOUND = 'src/features/home/NotFound.tsx';
/** Pages are reached through the routes alone. What is not found looks the same wherever it is not. */
const pagesImported = (imports: readonly Import[]): string[] =>
  told(imports.filter((i) => pageFiles.has(i.to) && i.to !== NOT_FOUND && i.from !== 'src/app/routes.ts' && layerOf(i.from) !== 'tests'));

test('no files import each other in a circle', () => expect(circles(graph)).toEqual([]));
test('no page imports another page, nor the routes', () => {
  expect(pageFiles.size).toBeGreaterThan(30);
  expect(pagesImported(graph)).toEqual([]);
  expect(told(graph.filter((i) => i.to === 'src/app/routes.ts' && i.from.startsWith('src/features/')))).toEqual([]);
});
test('nothing in src asks whether something has been loaded yet, or can be called before it is', () => {
  const asks = filesOf('src').filter((file) => /IfLoaded\b|call load\w* before/.test(readFileSync(join(root, file), 'utf8')));
  expect(asks).toEqual([]);
});
test('no rule imports a flow', () =>
  expect(told(graph.filter((i) => i.from.startsWith('machines/rules/') && i.to.startsWith('machines/flows/')))).toEqual([]));
test('a circle, a page that imports a page and a rule that imports a flow would each be seen', () => {
  const fault = (from: string, to: string): Import => ({ from, to, typeOnly: false });
  expect(
    circles([...graph, fault('src/ui/Link.tsx', 'src/ui/frame/Layout.tsx'), fault('src/ui/Layout.tsx', 'src/ui/Link.tsx')]),
  ).not.toEqual([]);
  expect(pagesImported([...graph, fault('src/features/reading/Action.tsx', 'src/features/reading/Question.tsx')])).not.toEqual([]);
});
test('every file stands in a room, and no room is too full', () => {
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => one.name);
  expect(
    inFolder('src')
      .concat(inFolder('machines'))
      .filter((name) => !['README.md', 'index.ts'].includes(name)),
  ).toEqual([]);
  const folders = ['src', 'machines'].flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => join(layer, one.parentPath.slice(join(root, layer).length), one.name)),
  );
  const full = folders.filter((folder) => !/^machines\/(rules|flows)$/.test(folder) && inFolder(folder).length > 15);
  expect(full).toEqual([]);
});
test('the linter refuses the same: its rule still works', () => {
  // In a house of its own with the same rules: nothing is written into this one.
  const house = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    mkdirSync(join(house, 'machines'));
    copyFileSync(join(root, 'biome.json'), join(house, 'biome.json'));
    const lint = (text: string) => {
      writeFileSync(join(house, 'machines/probe.ts'), text);
      const biome = join(root, 'node_modules/.bin/biome');
      return spawnSync(biome, ['lint', '--vcs-enabled=false', '.'], { cwd: house, encoding: 'utf8' });
    };
    const { status, stdout, stderr } = lint("import { t } from '#src/words/words.ts';\n\nexport const probe = t('x');\n");
    expect(`${stdout}${stderr}`).toContain('noRestrictedImports');
    expect(status).not.toBe(0);
    expect(lint("import { options } from './facts/vocabulary.ts';\n\nexport const probe = options.stage;\n").status).toBe(0);
  } finally {
    rmSync(house, { recursive: true });
  }
});
