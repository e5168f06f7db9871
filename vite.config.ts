import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { areaAgreement } from '#src/tools/build/area-agreement.ts';
import { oneFile } from '#src/tools/build/one-file.ts';
import { pages } from '#src/tools/build/pages.ts';
import LongestFirst from './tests/longest-first.ts';

/** Pieces by folder, never by file: what the graph of imports puts on every page; the statecharts; what asking shares with other pages. */
const together = [
  { name: 'statecharts', test: /\/node_modules\/xstate\//, priority: 3 },
  { name: 'frame', tags: ['$initial' as const], priority: 2 },
  { name: 'ask', test: /\/src\/features\/check\/[^/]+$/, minShareCount: 2, priority: 1 },
];

// `--mode single` makes one file that works from a disk; every other build makes the site.
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  if (single) process.env.VITE_ONE_FILE = '1';
  const { AGREEMENT } = process.env;
  if (AGREEMENT) process.env.VITE_AREA_AGREEMENT = areaAgreement(AGREEMENT, new Date().toISOString().slice(0, 10));
  return {
    base: process.env.BASE ?? '/',
    plugins: [react(), tailwindcss(), single ? oneFile() : pages()],
    build: {
      outDir: single ? 'dist-single' : 'dist',
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        // A few pieces compress better than thirty.
        output: { codeSplitting: single ? true : { groups: together } },
      },
    },
    test: {
      // A browser waits much of its time: one file more than the gate's machine has cores runs meanwhile.
      maxWorkers: 3,
      sequence: { sequencer: LongestFirst },
      testTimeout: 180_000,
      hookTimeout: 120_000,
      projects: [
        { extends: true, test: { name: 'promises', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] } },
        {
          extends: true,
          test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], globalSetup: 'tests/browser/one-server.ts', isolate: false },
        },
      ],
    },
    server: { port: 5173, strictPort: true },
    preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
  };
});
