// The written cases, each in a file of its own, loaded when they are needed.
import moved from '#content/moved-cases.json' with { type: 'json' };
import type { Case } from '#machines/teaching/case.ts';
import { language } from '#src/words/words.ts';

const files = import.meta.glob<{ default: unknown }>('../../content/*/cases/*.json');
const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** The ids of all written cases, in order. */
export const caseIds: readonly string[] = Object.keys(files)
  .filter((path) => path.startsWith('../../content/en/'))
  .map(idOf)
  .sort();

/** The name that a case has now, by any that it ever had: old addresses and what is kept on a device name it by those. */
export const caseIdNow = (id: string): string => (Object.hasOwn(moved, id) ? moved[id as keyof typeof moved] : id);

const loaded = new Map<string, Case>();

/** Loads one case, or undefined where there is none of that name. */
async function loadCase(named: string): Promise<Case | undefined> {
  const id = caseIdNow(named);
  const before = loaded.get(id);
  if (before) return before;
  const file = files[`../../content/${language()}/cases/${id}.json`] ?? files[`../../content/en/cases/${id}.json`];
  if (!file) return undefined;
  const one = (await file()).default as Case;
  loaded.set(id, one);
  return one;
}

export async function loadCases(ids: readonly string[] = caseIds): Promise<void> {
  await Promise.all(ids.map(loadCase));
}
/** Do the words of this case stand in English on a page of another language? */
export const inEnglish = (one: { readonly id: string }): boolean => loaded.has(one.id);

/** The cases that have been loaded, in order. */
export const cases = (): Case[] => caseIds.flatMap((id) => loaded.get(id) ?? []);
export const caseIfLoaded = (id: string): Case | undefined => loaded.get(caseIdNow(id));
