// Builds beside `dist/`, for tests that need a second edition or the single file.
import { build, type InlineConfig } from 'vite';

/** Builds into a folder as `npm run build` would, whatever the test runner has set. */
export async function buildInto(outDir: string, config: InlineConfig = {}, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { NODE_ENV: 'production', ...settings });
  try {
    await build({ logLevel: 'error', ...config, build: { ...config.build, outDir, emptyOutDir: true } });
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
