// Every written case, read from its file.
import { readdirSync, readFileSync } from 'node:fs';
import type { Case } from '#machines/teaching/case.ts';

const folder = new URL('../../content/en/cases/', import.meta.url);
/** File name without its ending, and what the file holds. */
export const caseFiles: readonly { readonly name: string; readonly json: unknown }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name: name.replace(/\.json$/, ''), json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));
export const writtenCases = caseFiles.map((file) => file.json as Case);
