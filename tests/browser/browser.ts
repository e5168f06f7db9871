// A real Chromium, driven by playwright-core: one for each worker of the run, which opens many test files in turn, a context of its own for each page.
// The built site is served once for all of them. A browser shared by the workers would send each message twice.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Download, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions, serveBuild } from './start.ts';

let launched: Promise<Browser> | undefined;
const theBrowser = (): Promise<Browser> => {
  launched ??= chromium.launch(launchOptions());
  return launched;
};

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

/**
 * Opens the worker's browser for one test file.
 * @param outDir another build than `dist/`, which is then served for this file alone
 */
export async function open(outDir?: string): Promise<Opened> {
  const own = outDir ? await serveBuild(outDir) : undefined;
  const origin = own?.origin ?? inject('origin');
  const browser = await theBrowser();
  const contexts: BrowserContext[] = [];
  const newPage = async ({ worker = false, ...options }: PageOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options });
    contexts.push(context);
    const page = await context.newPage();
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
      if (page.url().startsWith(origin))
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      await page.goto('about:blank');
      await page.goto(origin + path);
    };
    return { page, visit };
  };
  return {
    origin,
    newPage,
    newVisitor,
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await own?.close();
    },
  };
}

/** What a download holds. */
export async function downloaded(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
