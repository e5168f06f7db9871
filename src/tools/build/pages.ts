// After the client's build: every page without private state as HTML, the worker with the list of the edition's files, and what search engines read.
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { Language } from '#src/words/words.ts';
import { billOfMaterials, shippedPackages } from './bill-of-materials.ts';
import { type First, writeWorker } from './edition-files.ts';
import { headersFile } from './headers.ts';
import { writeSchemas } from './json-schemas.ts';
import { licenceNotices, NOTICES, withoutNotice } from './licence-notices.ts';
import { metaElement, policy } from './policy.ts';
import { checkReviews } from './reviews.ts';
import { type Chunk, chunksFrom, chunksOf, type Site } from './site.ts';
import { guarded, guardMessage, type StartWords } from './start-guard.ts';

type Server = typeof import('#src/app/server.tsx');
/** Makes the pages, the worker and the bill of materials from a finished client build. */
export function pages(): Plugin {
  let root = '';
  let out = '';
  let base = '/';
  let chunks: readonly Chunk[] = [];
  return {
    name: 'pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      root = config.root;
      out = join(root, config.build.outDir);
      if (config.build.outDir.startsWith('/')) out = config.build.outDir;
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => guarded(stylesFirst(withPolicy(html, base)), startWords(root, 'en'), homeOf(base)),
    },
    buildStart() {
      checkReviews(root);
    },
    writeBundle(_, bundle) {
      chunks = Object.values(bundle).filter((part): part is Chunk => part.type === 'chunk');
    },
    async closeBundle() {
      if (chunks.length === 0) return;
      const site: Site = { root, out, base, origin: (process.env.SITE ?? '').replace(/\/$/, ''), chunks: chunksOf(root, chunks) };
      const template = await readFile(join(out, 'index.html'), 'utf8');
      const { paths, first } = await drawPages(site, template);
      await framed(site, template, paths);
      await forSearchEngines(site, paths);
      await writeManifest(site);
      await writeSchemas(out);
      await writeFile(join(out, '_headers'), headersFile());
      const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
      await writeFile(join(out, 'sbom.cdx.json'), billOfMaterials(lock));
      const packages = shippedPackages(lock);
      const bare = withoutNotice(
        chunks.flatMap((chunk) => chunk.moduleIds),
        packages,
      );
      if (bare.length) throw new Error(`package.json: ${bare.join(', ')} ships, and is no dependency: its licence would stand nowhere`);
      await writeFile(join(out, NOTICES), licenceNotices(root, packages));
      await writeWorker(site, first);
    },
  };
}

const startWords = (root: string, language: Language): StartWords =>
  (JSON.parse(readFileSync(join(root, `content/${language}/ui.json`), 'utf8')) as { start: StartWords }).start;
/** Where there is something to read though nothing can start. */
const homeOf = (base: string, language: Language = 'en'): string => `${base}${language === 'en' ? '' : `${language}/`}questions`;

/** The template with the guard's message in the language of the page. */
const inLanguage = ({ root, base }: Site, template: string, language: Language): string =>
  template.replace(guardMessage(startWords(root, 'en'), homeOf(base)), () =>
    guardMessage(startWords(root, language), homeOf(base, language)),
  );

const withPolicy = (html: string, base: string): string =>
  html
    .replace('<head>', `<head>\n    ${metaElement(policy)}`)
    .replace('</head>', `  <link rel="manifest" href="${base}manifest.webmanifest" />\n  </head>`);

/** The first paint waits for the styles and for no script: they are asked for first, before scripts take up the line. */
function stylesFirst(html: string): string {
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const without = styles.reduce((text, style) => text.replace(new RegExp(`\\s*${style.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`), ''), html);
  return without.replace(/(\s*)<script type="module"/, (script, space: string) => styles.map((style) => space + style).join('') + script);
}

/** On a page that is drawn already scripts may wait: the line belongs to its styles. */
const scriptsWait = (html: string): string => html.replace(/<(script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"');

/** Builds the app for drawing pages as text, in a folder that the caller removes. */
export async function buildServer(site: Pick<Site, 'root' | 'base'>): Promise<{ module: Server; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await build({
    root: site.root,
    base: site.base,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    ssr: { noExternal: true },
    build: { ssr: 'src/app/server.tsx', outDir: folder, emptyOutDir: true, copyPublicDir: false, minify: false },
  });
  const name = (await readdir(folder)).find((file) => file.startsWith('server.'));
  if (name?.endsWith('.js')) await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return { module: (await import(pathToFileURL(join(folder, name ?? 'server.js')).href)) as Server, folder };
}

/** The file of an address: `/about` is `about.html`, which every static host finds. */
const fileOf = (address: string): string => (address === '' || address === '/' ? 'index.html' : `${address.replace(/^\/|\/$/g, '')}.html`);

/** The addresses that were drawn, and what the check, its result and its papers are made from in each language. */
interface DrawnSite {
  readonly paths: readonly string[];
  readonly first: First;
}

async function drawPages(site: Site, template: string): Promise<DrawnSite> {
  const { module, folder } = await buildServer(site);
  module.setUpWords('en');
  const wanted = await module.pathsToDraw();
  const within = (address: string) => address.slice(site.base.length - 1);
  const drawn: string[] = [];
  const first: Record<string, readonly string[]> = {};
  for (const language of module.languagesWritten) {
    const at = (path: string, of: Language = language) => module.addressOf({ language: of, path, answers: '' });
    const own = inLanguage(site, template, language);
    module.setUpWords(language);
    first[language] = module.madeFromFirst();
    for (const { path } of [...wanted, { path: '/404' }]) {
      const page = await module.draw({ language, path, answers: '' });
      const head = [
        `<link rel="canonical" href="${site.origin}${at(path)}" />`,
        ...(module.languagesWritten.length > 1
          ? module.languagesWritten.map((of) => `<link rel="alternate" hreflang="${of}" href="${site.origin}${at(path, of)}" />`)
          : []),
        ...needs(site, template, page.files),
      ];
      const html = own
        .replace('<html lang="en">', `<html lang="${language}">`)
        .replace(/<title>.*?<\/title>/s, () => `<title>${page.title}</title>`)
        .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + page.description)
        .replace(/\s*<noscript>.*?<\/noscript>/s, '')
        .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
        .replace('<div id="root"></div>', () => `<div id="root" data-prerendered="${path}">${page.html}</div>`);
      const file = join(site.out, fileOf(within(at(path))));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, scriptsWait(html));
      if (path !== '/404') drawn.push(at(path));
    }
  }
  // Pages that are nothing without answers still have an address of their own: an empty frame, in each language.
  for (const language of [...module.languagesWritten].reverse()) {
    const home = await module.draw({ language, path: '/', answers: '' });
    const frame = module.drawFrame(language);
    const shell = inLanguage(site, template, language)
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(/<title>.*?<\/title>/s, () => `<title>${home.title}</title>`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + home.description)
      .replace(/\s*<noscript>.*?<\/noscript>/s, '')
      .replace('<div id="root"></div>', () => `<div id="root">${frame}</div>`);
    if (language === 'en') await writeFile(join(site.out, 'shell.html'), shell);
    for (const path of module.pathsUndrawn(wanted.map((page) => page.path))) {
      const file = join(site.out, fileOf(within(module.addressOf({ language, path, answers: '' }))));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, shell);
    }
  }
  await rm(folder, { recursive: true });
  return { paths: drawn, first };
}

/**
 * What the first paint needs, asked for at once and not one after another: code, words, and the styles of the page's own.
 * In the order of their names, whatever was loaded first: one commit gives one site, byte for byte.
 */
function needs(site: Site, template: string, modules: readonly string[]): string[] {
  const chunks = chunksFrom(site.chunks, modules);
  const styles = new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const missing = (file: string) => !template.includes(file);
  return [
    ...[...styles]
      .filter(missing)
      .sort()
      .map((file) => `<link rel="stylesheet" crossorigin href="${site.base}${file}">`),
    ...[...chunks]
      .map((chunk) => chunk.fileName)
      .filter(missing)
      .sort()
      .map((file) => `<link rel="modulepreload" crossorigin href="${site.base}${file}">`),
  ];
}

/** The check inside somebody else's page: the same app under `/embed/`, drawn there. */
async function framed(site: Site, template: string, paths: readonly string[]): Promise<void> {
  const within = paths.map((path) => path.slice(site.base.length)).filter((path) => /^(cy\/)?check(\/|$)/.test(path));
  for (const path of [...within, 'verdict', 'cy/verdict']) {
    const file = join(site.out, `${path.replace(/^(cy\/)?/, '$1embed/')}.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, template);
  }
}

async function forSearchEngines(site: Site, paths: readonly string[]): Promise<void> {
  const map = site.origin ? `\nSitemap: ${site.origin}${site.base}sitemap.xml` : '';
  await writeFile(join(site.out, 'robots.txt'), `User-agent: *\nAllow: /\nDisallow: ${site.base}embed/${map}\n`);
  if (!site.origin) return;
  const entries = paths.map((path) => `  <url><loc>${site.origin}${path}</loc></url>`).join('\n');
  await writeFile(
    join(site.out, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
  );
}

async function writeManifest(site: Site): Promise<void> {
  const words = JSON.parse(await readFile(join(site.root, 'content/en/ui.json'), 'utf8')) as { product: Record<string, string> };
  const icon = (size: number, purpose: string) => ({
    src: `${site.base}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  await writeFile(
    join(site.out, 'manifest.webmanifest'),
    JSON.stringify({
      name: words.product.name,
      short_name: words.product.name,
      description: words.product.description,
      lang: 'en-GB',
      start_url: site.base,
      scope: site.base,
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#0f3d3e',
      icons: [icon(192, 'any'), icon(512, 'any'), { ...icon(512, 'maskable'), src: `${site.base}icon-512-maskable.png` }],
    }),
  );
}
