// Tables and evidence, loaded together: the two things that every allocation on screen is made from.
import { allocate, type Verdict } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { type Library, libraryIfLoaded, loadLibrary } from './evidence.ts';

export type Tables = typeof import('#machines/rules/index.ts').tables;
let tables: Tables | undefined;

/** What every allocation on screen is made from, for a page's `load` to hand on. */
export interface Guidance {
  readonly tables: Tables;
  readonly library: Library;
  /** The verdict on these facts, at once. */
  readonly verdictOn: (facts: Facts) => Verdict;
}

/** Loads the tables and the evidence, once. */
export async function loadGuidance(): Promise<Guidance> {
  const [module, library] = await Promise.all([import('#machines/rules/index.ts'), loadLibrary()]);
  tables = module.tables;
  return { tables: module.tables, library, verdictOn: verdictNow };
}
/** For pages that do not take what is loaded as a prop yet. */
export async function loadTables(): Promise<void> {
  await loadGuidance();
}
export const tablesIfLoaded = (): Tables | undefined => tables;

const made = new Map<string, Verdict>();

/** The verdict on these facts, at once. Throws where the tables have not been loaded. */
export function verdictNow(facts: Facts): Verdict {
  const library = libraryIfLoaded();
  if (!tables || !library) throw new Error('src/data/use-verdict.ts: call loadTables before verdictNow');
  const key = JSON.stringify(
    Object.entries(facts)
      .filter(([fact]) => fact !== 'seat')
      .sort(),
  );
  const before = made.get(key);
  if (before) return before;
  const verdict = allocate(tables, facts, library.evidence);
  if (made.size > 40) made.clear();
  made.set(key, verdict);
  return verdict;
}
