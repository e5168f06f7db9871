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
    ...text.matchAll(/()(typeof\s+)?(?:import|glob)(?:<[^>]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g),
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
  expect(told(graph.filter((i) => layerOf(i.from) === 'machines' && /^(react|react-dom)/.test(i.to)))).toEqual([]);
  const clocks = filesOf('machines').filter((file) =>
    /\bDate\b|\bIntl\b|performance\.now|setTimeout/.test(readFileSync(join(root, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
  );
  expect(clocks).toEqual([]);
});
test('nothing imports tests', () =>
  expect(told(graph.filter((i) => layerOf(i.to) === 'tests' && layerOf(i.from) !== 'tests'))).toEqual([]));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const components = new Map(
  filesOf('src')
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [file, textOf(file)]),
);
const namesAParty = (text: string): boolean => /['"`](requester|specialist|provider|practice)['"`]/.test(text);
test('no component names a party', () => expect([...components].flatMap(([file, text]) => (namesAParty(text) ? [file] : []))).toEqual([]));

/** The functions of a file that draw, each with its lines: as the formatter writes them, each ends at the margin. */
const drawn = (text: string) =>
  [...text.matchAll(/^(?:export )?(?:default )?function ([A-Z]\w*)[\s\S]*?^}$/gm)].map(([whole, name]) => ({
    name: String(name),
    lines: whole.split('\n').length,
  }));
const MOST_LINES = 120;
const tooLong = (text: string): string[] => drawn(text).flatMap(({ name, lines }) => (lines > MOST_LINES ? [`${name}: ${lines}`] : []));
test('no component is longer than 120 lines', () => {
  expect([...components.values()].flatMap(drawn).length).toBeGreaterThan(100);
  expect([...components].flatMap(([file, text]) => tooLong(text).map((one) => `${file} ${one}`))).toEqual([]);
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
  const asks = filesOf('src').filter((file) => /IfLoaded\b|call load\w* before/.test(textOf(file)));
  expect(asks).toEqual([]);
});
const flowsInRules = (imports: readonly Import[]): string[] =>
  told(imports.filter((i) => i.from.startsWith('machines/rules/') && i.to.startsWith('machines/flows/')));
test('no rule imports a flow', () => expect(flowsInRules(graph)).toEqual([]));

test('each fault would be seen: a circle, a page in a page, a flow in a rule, a party in a component, a long component', () => {
  const fault = (from: string, to: string): Import[] => [...graph, { from, to, typeOnly: false }];
  expect(circles([...fault('src/ui/Link.tsx', 'src/ui/frame/Layout.tsx')])).not.toEqual([]);
  expect(pagesImported(fault('src/features/reading/Action.tsx', 'src/features/reading/Question.tsx'))).not.toEqual([]);
  expect(flowsInRules(fault('machines/rules/order-test.ts', 'machines/flows/opening.ts'))).not.toEqual([]);
  const component = components.get('src/ui/Holder.tsx') ?? '';
  expect(namesAParty(component)).toBe(false);
  expect(namesAParty(component.replace('return', "if (party === 'specialist') return null;\n  return"))).toBe(true);
  const long = `export function Long() {\n${'  one();\n'.repeat(MOST_LINES)}}\n`;
  expect(tooLong(component + long)).toEqual([`Long: ${MOST_LINES + 2}`]);
});

test('nothing is exempt from the linter: no function above 15, no circle, no `any`', () => {
  const { linter, overrides } = JSON.parse(textOf('biome.json'));
  expect(linter.rules.suspicious).toMatchObject({ noImportCycles: 'error', noExplicitAny: 'error' });
  const rules = overrides.map(({ linter: { rules } }: { linter: { rules: Record<string, Record<string, unknown>> } }) => rules);
  expect(rules.flatMap((one: Record<string, Record<string, unknown>>) => one.complexity?.noExcessiveCognitiveComplexity ?? [])).toEqual([
    { level: 'error', options: { maxAllowedComplexity: 15 } },
  ]);
  const silenced = (['machines', 'src'] as const)
    .flatMap(filesOf)
    .filter((file) => /biome-ignore lint\/complexity|noExplicitAny|noImportCycles/.test(textOf(file)));
  expect(silenced).toEqual([]);
});
/** Each layer's rooms. Nothing else stands in it but its README, and the library's one entrance. */
const rooms: Readonly<Record<'machines' | 'src', readonly string[]>> = {
  machines: ['agreement', 'contracts', 'decide', 'exchange', 'facts', 'flows', 'review', 'rules', 'teaching', 'README.md', 'index.ts'],
  src: ['app', 'data', 'features', 'papers', 'tools', 'ui', 'verdict', 'words', 'README.md'],
};
const MOST_FILES = 15;
test('every file stands in a room, and no room is too full', () => {
  const folders = (layer: keyof typeof rooms) =>
    readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => join(one.parentPath, one.name));
  const files = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile());
  for (const layer of ['machines', 'src'] as const) {
    expect(readdirSync(join(root, layer)).filter((name) => !rooms[layer].includes(name))).toEqual([]);
    const full = folders(layer).filter((folder) => !/machines\/(rules|flows)$/.test(folder) && files(folder).length > MOST_FILES);
    expect(full.map((folder) => folder.slice(root.length))).toEqual([]);
  }
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
