// Builds the deciding as a library into `dist-lib/`: ES modules, declarations, the evidence, and the command that uses them.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { edition } from '#content/edition.ts';

const root = resolve(import.meta.dirname, '../../..');
const [wanted = join(root, 'dist-lib'), only] = process.argv.slice(2);
const out = mkdtempSync(`${wanted}-`);

process.env.NODE_ENV = 'production';
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        index: join(root, 'machines/index.ts'),
        evidence: join(root, 'src/tools/library/evidence.ts'),
        allocate: join(root, 'src/tools/library/allocate-command.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});

if (only !== '--no-types') writeTypes();
// Until the edition is one for all, the version of the library is that of its edition.
const version = `0.${edition.id.replace('-', '.')}`;
writeFileSync(
  join(out, 'package.json'),
  `${JSON.stringify(
    {
      name: 'who-holds-what',
      version,
      license: 'MIT',
      type: 'module',
      engines: { node: '>=20.19' },
      bin: { allocate: './allocate.js' },
      exports: {
        '.': { types: './types/machines/index.d.ts', default: './index.js' },
        './evidence': { types: './types/src/tools/library/evidence.d.ts', default: './evidence.js' },
      },
    },
    null,
    2,
  )}\n`,
);
copyFileSync(join(root, 'src/tools/library/README.md'), join(out, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
// In one step, so that nobody ever runs half of it.
rmSync(wanted, { recursive: true, force: true });
chmodSync(out, 0o755);
renameSync(out, wanted);

/** Declarations by the compiler itself; the words whose keys are ids come along as the JSON that they are typed by. */
function writeTypes(): void {
  const types = join(out, 'types');
  const settings = join(out, 'tsconfig.json');
  const own = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: Record<string, unknown> };
  writeFileSync(
    settings,
    JSON.stringify({
      compilerOptions: {
        ...own.compilerOptions,
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: root,
        outDir: types,
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
      },
      files: [join(root, 'machines/index.ts'), join(root, 'src/tools/library/evidence.ts')],
    }),
  );
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', settings], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`src/tools/library/build-library.ts: no declarations\n${stdout}`);
  rmSync(settings);
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts')))
    resolveImports(types, name);
  // Types are read off the contracts, so the types of their library come along: whoever installs this needs nothing else.
  copyFileSync(join(root, 'node_modules/valibot/dist/index.d.mts'), join(types, 'valibot.d.mts'));
  copyFileSync(join(root, 'node_modules/valibot/LICENSE.md'), join(types, 'valibot.LICENSE.md'));
  // Ids are the keys of words: the files come along that a declaration names, with their keys alone.
  for (const name of wordsNamed(types)) {
    mkdirSync(dirname(join(types, name)), { recursive: true });
    writeFileSync(join(types, name), JSON.stringify(keysOf(JSON.parse(readFileSync(join(root, name), 'utf8')))));
  }
}

/** Every file of words that a declaration imports, as a path from the root. */
function wordsNamed(types: string): Set<string> {
  const declarations = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  return new Set(
    declarations.flatMap((name) =>
      [...readFileSync(join(types, name), 'utf8').matchAll(/['"](\.[^'"]*\.json)['"]/g)].map(([, to = '']) => join(dirname(name), to)),
    ),
  );
}

/** The same with nothing said: a text is empty. */
function keysOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]));
}

/** Imports in a declaration as paths from file to file: outside this repository nobody knows its subpaths. */
function resolveImports(types: string, name: string): void {
  const text = readFileSync(join(types, name), 'utf8');
  const plain = text
    .replaceAll(/(['"])#((?:machines|content|src)\/[^'"]+)\1/g, (_, quote: string, path: string) => {
      const to = relative(dirname(name), path);
      return `${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
    })
    .replaceAll(/(['"])(\.[^'"]*)\.ts\1/g, '$1$2.js$1')
    .replaceAll(/(['"])valibot\1/g, () => `'${relative(dirname(name), 'valibot.mjs')}'`);
  writeFileSync(join(types, name), plain);
}
