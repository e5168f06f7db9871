// Builds packages for learning platforms into `dist-scorm/`: all cases, those of each nation, and each case alone.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { edition } from '#content/edition.ts';
import teach from '#content/en/teach.json' with { type: 'json' };
import words from '#content/en/words.json' with { type: 'json' };
import { nations } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { type LearningPath, packageOf } from './package.ts';

const root = resolve(import.meta.dirname, '../../..');
const out = join(root, 'dist-scorm');
const folder = join(root, 'content/en/cases');
const cases = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case);

const idsOf = (some: readonly Case[]): string[] => some.map((one) => one.id);
const paths: LearningPath[] = [
  { id: 'path', title: teach.title, cases: idsOf(cases) },
  ...nations.map((nation) => ({
    id: `path-${nation}`,
    title: `${teach.title}: ${words.nations[nation].label}`,
    cases: idsOf(cases.filter((one) => one.nation === nation)),
  })),
  ...cases.map((one) => ({ id: `case-${one.id}`, title: one.title, cases: [one.id] })),
];

const single = mkdtempSync(join(tmpdir(), 'scorm-'));
process.env.NODE_ENV = 'production';
await build({ root, mode: 'single', logLevel: 'error', build: { outDir: single, emptyOutDir: true } });
const page = readFileSync(join(single, 'index.html'), 'utf8');
rmSync(single, { recursive: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const path of paths) writeFileSync(join(out, `${path.id}.zip`), packageOf(page, path, edition.id));
process.stdout.write(`dist-scorm/: ${paths.length} packages, SCORM 1.2, edition ${edition.id}\n`);
