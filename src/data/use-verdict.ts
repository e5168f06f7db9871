// Tables and evidence, loaded together: the two things that every allocation on screen is made from.
import { allocate, type Verdict } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { libraryIfLoaded, loadLibrary } from './evidence.ts';

type Tables = typeof import('#machines/rules/index.ts').tables;
let tables: Tables | undefined;

/** Loads the tables and the evidence, once. */
export async function loadTables(): Promise<void> {
  const [module] = await Promise.all([import('#machines/rules/index.ts'), loadLibrary()]);
  tables = module.tables;
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
