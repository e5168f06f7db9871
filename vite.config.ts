import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { oneFile } from '#src/tools/build/one-file.ts';
import { pages } from '#src/tools/build/pages.ts';

const everyPage =
  /src\/app\/(App\.tsx|routes\.ts|location\.ts)$|src\/words\/(words|edition-words)\.ts$|src\/ui\/(Layout|Link|Stale)\.tsx$|node_modules\/(react|react-dom|scheduler|i18next|wouter|regexparam|use-sync-external-store)\//;
const everyQuestion =
  /machines\/facts\/(vocabulary|condition-sets|what-follows|said-unknown|known-from|read-facts|sides)\.ts$|machines\/flows\/(flow|guards|opening)\.ts$|src\/app\/(address|seat)\.ts$|src\/features\/check\/(flows-at-hand|journey|QuestionPage|Fieldset|AnswersSoFar|AddressMessages|SettledSoFar)\.tsx?$|src\/words\/(flow-words|question-words|party-words|nation-words)\.ts$|src\/ui\/(Notice|Holder)\.tsx$|node_modules\/fastest-levenshtein\//;
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
