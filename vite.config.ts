import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { oneFile } from './src/build/one-file.ts';
import { pages } from './src/build/pages.ts';

const everyPage =
  /src\/(App|routes|place|words|stale)\.tsx?$|src\/parts\/(Layout|Link|Stale)\.tsx$|node_modules\/(react|react-dom|scheduler|i18next|wouter|regexparam|use-sync-external-store)\//;
const everyQuestion =
  /machines\/(vocabulary|boxes|coherence|said-unknown|known-from|read-facts|flow|guards|sides)\.ts$|machines\/flows\/opening\.ts$|src\/(address|flows-at-hand|journey|flow-words|question-words|seat)\.ts$|src\/parts\/(Fieldset|QuestionPage|AnswersSoFar|AddressMessages|Notice|SettledSoFar|Holder)\.tsx$|src\/(party-words|nation-words)\.ts$|node_modules\/fastest-levenshtein\//;
const together = [
  { name: 'frame', test: everyPage, priority: 2 },
  { name: 'ask', test: everyQuestion, priority: 1 },
];

// `--mode single` makes one file that works from a disk; every other build makes the site.
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  if (single) process.env.VITE_ONE_FILE = '1';
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
        // What every page needs travels in two pieces, which compress better than thirty: packages with the frame, and what asking needs.
        output: { codeSplitting: single ? true : { groups: together } },
      },
    },
    test: {
      // A browser waits most of its time: one more file runs meanwhile.
      maxWorkers: 2,
      testTimeout: 180_000,
      hookTimeout: 120_000,
      include: ['tests/**/*.test.{ts,tsx}'],
    },
    server: { port: 5173, strictPort: true },
    preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
  };
});
