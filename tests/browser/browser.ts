// A real Chromium from the system, driven by playwright-core, and the built site served beside it.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a system browser. Throws with what to install where there is none. */
export function systemBrowser(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('No system Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.');
  return found;
}

export interface Opened {
  readonly browser: Browser;
  readonly origin: string;
  /** A new page that fails its test on console errors, page errors and requests to anybody else. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page & { readonly troubles: string[] }>;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` on a free port and opens a browser. */
export async function open(outDir = 'dist'): Promise<Opened> {
  const server: PreviewServer = await preview({
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
    build: { outDir },
    logLevel: 'error',
  });
  const address = server.httpServer.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await chromium.launch({
    executablePath: systemBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const newPage = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
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
  return {
    browser,
    origin,
    newPage,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
