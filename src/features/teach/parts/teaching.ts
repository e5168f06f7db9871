// What every page of teaching stands on.
import type { Case } from '#machines/teaching/case.ts';
import { loadCases } from '#src/data/cases.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';

export interface Teaching {
  readonly guidance: Guidance;
  readonly cases: readonly Case[];
}

/** Loads the tables with their evidence, and all cases in the language of the page. */
export async function loadTeaching(): Promise<Teaching> {
  const [guidance, cases] = await Promise.all([loadGuidance(), loadCases()]);
  return { guidance, cases };
}
