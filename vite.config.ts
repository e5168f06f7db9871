import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { oneFile } from './src/build/one-file.ts';
import { pages } from './src/build/pages.ts';

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
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    test: { testTimeout: 180_000, hookTimeout: 120_000, include: ['tests/**/*.test.{ts,tsx}'] },
    server: { port: 5173, strictPort: true },
    preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
  };
});
