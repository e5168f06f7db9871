// The service worker: one whole edition on the device, served from there until a newer one is taken. What the check needs comes first, the rest after.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

interface EditionFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
  /** The languages whose check, result or papers need it: kept before this worker looks after a page. */
  readonly first?: readonly string[];
}
/** Written in by the build: every file of the edition with its hash, without which nothing is kept, and the path that it is served under. */
declare const EDITION_FILES: readonly EditionFile[];
declare const EDITION_BASE: string;
const editionFiles = EDITION_FILES;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Told extends Waiting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}
const worker = self as unknown as {
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  fetch: typeof fetch;
  readonly registration: { readonly active: unknown };
  readonly navigator: { readonly connection?: Connection };
  readonly clients: { matchAll(options: object): Promise<readonly { readonly url: string }[]> };
};

// What came spoilt once, under a name that never changes, may stand in the browser's own store for a year: then it is asked for anew.
const ask = worker.fetch.bind(worker);
worker.fetch = (input, init) =>
  ask(input, init).catch((error: unknown) => {
    if (!(input instanceof Request) || !input.integrity || input.cache === 'reload') throw error;
    return ask(new Request(input, { cache: 'reload' }));
  });

const shell = `${EDITION_BASE}shell.html`;
const edition = new PrecacheController({
  // A page that is not kept yet is drawn from the shell where the network fails.
  plugins: [{ handlerDidError: async ({ request }) => (request.mode === 'navigate' ? edition.matchPrecache(shell) : undefined) }],
});
edition.addToCacheList([...editionFiles]);

/** As many at a time as a browser asks one host for. */
const AT_ONCE = 6;

/** Fetches files that are not kept yet. Rejects with the first that fails, once the others are done. */
async function keep(event: Waiting, files: readonly EditionFile[]): Promise<void> {
  const left = [...files];
  const failed: unknown[] = [];
  const next = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      const { url, revision, integrity } = file;
      const request = new Request(url, { integrity, cache: revision ? 'reload' : 'default', credentials: 'same-origin' });
      const cacheKey = edition.getCacheKeyForURL(url);
      const done = edition.strategy.handleAll({ event, request, params: { cacheKey, integrity } });
      await Promise.all(done).catch((error: unknown) => failed.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (failed.length > 0) throw failed[0];
}

/** The languages of the pages that are open. */
async function languagesInUse(): Promise<readonly string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ url }) => (new URL(url).pathname.startsWith(`${EDITION_BASE}cy`) ? 'cy' : 'en'));
}

/** What comes first. Where a language cannot be told, it is English. */
async function firstFiles(): Promise<readonly EditionFile[]> {
  const found = await languagesInUse();
  const languages = found.length > 0 ? found : ['en'];
  return editionFiles.filter(({ first }) => first?.some((one) => languages.includes(one)));
}

/** Is every byte paid for, or slow to come? Then no more is fetched than was asked for. */
function isSpare(): boolean {
  const { saveData, type, effectiveType = '' } = worker.navigator.connection ?? {};
  return saveData === true || type === 'cellular' || ['slow-2g', '2g', '3g'].includes(effectiveType);
}

worker.addEventListener('install', (event) => {
  // A newer edition is offered only once all of it is there: the older one stays whole until then.
  const whole = worker.registration.active && !isSpare();
  event.waitUntil(whole ? keep(event, editionFiles) : firstFiles().then((files) => keep(event, files)));
});
worker.addEventListener('activate', (event) => edition.activate(event));
cleanupOutdatedCaches();
registerRoute(new PrecacheRoute(edition, { cleanURLs: true }));
// Any page is drawn by the app from the shell; files that are not pages go to the network.
registerRoute(new NavigationRoute(edition.createHandlerBoundToURL(shell), { denylist: [/\.[a-z]{2,12}$/i] }));
clientsClaim();
worker.addEventListener('message', (event) => {
  if (event.data === 'use') void worker.skipWaiting();
  if (event.data === 'rest' && !isSpare())
    event.waitUntil(
      keep(event, editionFiles).then(
        () => event.ports[0]?.postMessage('kept'),
        () => {
          // What failed is asked for again by the next page.
        },
      ),
    );
});
