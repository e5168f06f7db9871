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

/** Loads one case by any name that it ever had, or undefined where there is none of that name. */
export async function loadCase(named: string): Promise<Case | undefined> {
  const id = caseIdNow(named);
  const file = files[`../../content/${language()}/cases/${id}.json`] ?? files[`../../content/en/cases/${id}.json`];
  return file && ((await file()).default as Case);
}

/** The written cases, in order. */
export const loadCases = async (): Promise<readonly Case[]> => (await Promise.all(caseIds.map(loadCase))).flatMap((one) => one ?? []);

/** The case of this name among some, by any name that it ever had. */
export const caseAmong = (cases: readonly Case[], named: string | undefined): Case | undefined =>
  named === undefined ? undefined : cases.find(({ id }) => id === caseIdNow(named));

/** Do the words of this case stand in English on a page of another language? Written cases do, an exchange of somebody's own does not. */
export const inEnglish = (one: { readonly id: string }): boolean => caseIds.includes(one.id.replace(/^pair:([^:]*):.*/, '$1'));

/** The cases that are set before a learner: all of them, or those of a package for a learning platform. */
let set: readonly string[] | undefined;

/** Sets the path of a package. Names of cases that there are not are left out; none left is all of them. */
export function setPath(ids: readonly string[]): void {
  const known = caseIds.filter((id) => ids.includes(id));
  set = known.length > 0 ? known : undefined;
}
export const pathIds = (): readonly string[] => set ?? caseIds;
