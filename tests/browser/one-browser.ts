// Once for the whole run: the browser, and `dist/` served beside it. Test files connect to both.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions, serveBuild } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser listens. */
    browser: string;
    /** Where `dist/` is served. */
    origin: string;
  }
}

export default async function startForAll({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(launchOptions());
  const site = await serveBuild('dist');
  provide('browser', server.wsEndpoint());
  provide('origin', site.origin);
  return async () => {
    await server.close();
    await site.close();
  };
}
