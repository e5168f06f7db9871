// A real Chromium, driven by playwright-core: one for each worker of the run, which opens many test files in turn, a context of its own for each page.
// The built site is served once for all of them. A browser shared by the workers would send each message twice.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Download, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { host } from './hosting.ts';
import { launchOptions } from './start.ts';

let launched: Promise<Browser> | undefined;
const theBrowser = (): Promise<Browser> => {
  launched ??= chromium.launch(launchOptions());
  return launched;
};

/** Contexts that stand empty, by the options they were made with: what one has compiled once, its next page need not. */
const empty = new Map<string, BrowserContext[]>();
const keptNowhere = 'cookies,local_storage,indexeddb,cache_storage,service_workers';
async function emptyContext(options: BrowserContextOptions, origin: string): Promise<{ page: Page; leave: () => void }> {
  const key = JSON.stringify(options);
  const context = empty.get(key)?.pop() ?? (await (await theBrowser()).newContext(options));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: keptNowhere });
  await session.detach();
  return { page, leave: () => void (context.pages().length === 0 && empty.set(key, [...(empty.get(key) ?? []), context])) };
}

export interface PageOptions extends BrowserContextOptions {
  /** Lets the site install its worker, which then fetches the whole edition: only for what happens offline. */
  readonly worker?: boolean;
}
/** One window for many pages: a new one costs as much as the page in it. Each visit begins as a first one, with nothing kept. */
export interface Visitor {
  readonly page: Page & { readonly troubles: string[] };
  readonly visit: (path: string) => Promise<void>;
}
export interface Opened {
  readonly origin: string;
  /** A new page that fails its test on console errors, page errors and requests to anybody else. */
  readonly newPage: (options?: PageOptions) => Promise<Page & { readonly troubles: string[] }>;
  readonly newVisitor: (options?: PageOptions) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** A page that is opened for a whole file belongs to no test, and stays. */
function closeAfterTest(page: Page): void {
  try {
    onTestFinished(() => page.close());
  } catch {}
}

/**
 * Opens the worker's browser for one test file.
 * @param outDir another build than `dist/`, which is then served for this file alone
 */
export async function open(outDir?: string): Promise<Opened> {
  const own = outDir ? await host(outDir, 'index.html') : undefined;
  const origin = own?.origin ?? inject('origin');
  const pages = new Set<Page>();
  const newPage = async ({ worker = false, ...options }: PageOptions = {}) => {
    const { page, leave } = await emptyContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options }, origin);
    pages.add(page);
    // What asks for the whole context may change it for whoever comes next, and a worker is there to stay.
    let changed = worker;
    const itsContext = page.context();
    page.context = () => {
      changed = true;
      return itsContext;
    };
    page.once('close', () => {
      pages.delete(page);
      if (changed) itsContext.close().catch(() => undefined);
      else leave();
    });
    closeAfterTest(page);
    if (!worker) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    page.setDefaultTimeout(60_000);
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) troubles.push(`request elsewhere: ${url}`);
    });
    return Object.assign(page, { troubles });
  };
  const newVisitor = async (options?: PageOptions): Promise<Visitor> => {
    const page = await newPage(options);
    const visit = async (path: string) => {
      // A text of the same site: from any other one the browser would begin a new process.
      await page.goto(`${origin}/robots.txt`);
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.goto(origin + path);
    };
    return { page, visit };
  };
  return {
    origin,
    newPage,
    newVisitor,
    close: async () => {
      await Promise.all([...pages].map((page) => page.close()));
      own?.close();
    },
  };
}

/** What a download holds. */
export async function downloaded(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
