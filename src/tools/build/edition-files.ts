// The worker, with the list of the edition's files: which are kept on a device, and which of them first.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, relative, sep } from 'node:path';
import { build } from 'vite';
import { chunksFrom, type Site } from './site.ts';

/** What the check, its result and its papers are made from, by language: modules as paths from the root. */
export type First = Readonly<Record<string, readonly string[]>>;

interface EditionFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
  /** The languages that need it before all else. */
  readonly first?: readonly string[];
}

/** A family of pages larger than this is drawn from the shell instead of being kept on the device page by page. */
const MOST_KEPT = 60;

/** Files that make the edition work without network, with its contracts, materials and notices: not what hosts read, nor what is written after the site. */
async function filesToKeep(site: Site, first: First): Promise<EditionFile[]> {
  const all = (await readdir(site.out, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
  const names = all.map((f) => relative(site.out, join(f.parentPath, f.name)).split(sep).join(posix.sep)).sort();
  const family = (name: string) => name.replace(/(\/[^/]+)?\.html$/, '').split('/')[0] as string;
  const sizes = new Map<string, number>();
  for (const name of names) if (name.endsWith('.html')) sizes.set(family(name), (sizes.get(family(name)) ?? 0) + 1);
  const small = (name: string) => (sizes.get(family(name)) ?? 0) <= MOST_KEPT;
  const kept = names.filter(
    (name) =>
      (name.startsWith('assets/') && !name.endsWith('.map')) ||
      /^[^/]+\.(svg|png|webmanifest)$/.test(name) ||
      /^(schema\/.+\.json|sbom\.cdx\.json|licences\.txt)$/.test(name) ||
      (name.endsWith('.html') &&
        name !== '404.html' &&
        name !== 'verdict.html' &&
        !name.startsWith('embed/') &&
        (!name.includes('/') || small(name))),
  );
  const wanted = Object.entries(first).map(([language, modules]) => ({ language, names: firstNames(site, language, modules) }));
  return Promise.all(
    kept.map(async (name) => {
      const languages = wanted.filter(({ names }) => names.has(name)).map(({ language }) => language);
      const hash = createHash('sha256').update(await readFile(join(site.out, name)));
      return {
        url: site.base + name,
        revision: name.startsWith('assets/') ? null : hash.copy().digest('hex').slice(0, 16),
        integrity: `sha256-${hash.digest('base64')}`,
        ...(languages.length > 0 ? { first: languages } : {}),
      };
    }),
  );
}

/** The files that come first in a language: its pages of the check, and the pieces and styles of all that follows from them. */
function firstNames(site: Site, language: string, modules: readonly string[]): ReadonlySet<string> {
  const prefix = language === 'en' ? '' : `${language}/`;
  const chunks = [...chunksFrom(site.chunks, [ENTRY, ...modules], true)].filter(({ code }) => code.length <= MOST_FIRST);
  return new Set([
    ...(language === 'en' ? ['index.html'] : [`${language}.html`]),
    ...['start', 'check'].map((name) => `${prefix}${name}.html`),
    'shell.html',
    ...chunks.flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]),
  ]);
}
const ENTRY = 'src/app/main.tsx';
/** A piece larger than this, such as the one that writes documents for word processors, comes with the rest. */
const MOST_FIRST = 150_000;

/**
 * Writes the worker, with the list of files in it.
 * @param first what comes before all else
 */
export async function writeWorker(site: Site, first: First): Promise<void> {
  const files = await filesToKeep(site, first);
  const folder = await mkdtemp(join(tmpdir(), 'worker-'));
  await build({
    root: site.root,
    configFile: false,
    logLevel: 'error',
    define: {
      EDITION_FILES: JSON.stringify(files),
      EDITION_BASE: JSON.stringify(site.base),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: 'src/data/worker.ts', formats: ['iife'], name: 'edition', fileName: () => 'sw.js' },
    },
  });
  await cp(join(folder, 'sw.js'), join(site.out, 'sw.js'));
  await rm(folder, { recursive: true });
}
