// Once for the whole run: `dist/` served. Each worker opens its browser on it.
import type { TestProject } from 'vitest/node';
import { host } from './hosting.ts';
import { findBrowser } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `dist/` is served. */
    origin: string;
  }
}

export default async function serveForAll({ provide }: TestProject): Promise<() => void> {
  // Unpacked before the workers ask for it.
  findBrowser();
  const site = await host('dist', 'index.html');
  provide('origin', site.origin);
  return site.close;
}
