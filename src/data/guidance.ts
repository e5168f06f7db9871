// Tables and evidence, loaded together: the two things that every allocation on screen is made from.
import { allocate, type Verdict } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { type Library, loadLibrary } from './evidence.ts';

export type Tables = typeof import('#machines/rules/index.ts').tables;

/** What every allocation on screen is made from, for a page's `load` to hand on. */
export interface Guidance {
  readonly tables: Tables;
  readonly library: Library;
  /** The verdict on these facts, at once. */
  readonly verdictOn: (facts: Facts) => GuidedVerdict;
}
/** A verdict with the guidance that it was made from: what says why, on which sources and how surely. */
export interface GuidedVerdict extends Verdict {
  readonly guidance: Guidance;
}

let loading: Promise<Guidance> | undefined;

/** Loads the tables and the evidence, once. Rejects where the network fails and nothing is kept; it may be asked again. */
export function loadGuidance(): Promise<Guidance> {
  loading ??= guidanceOf().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const MOST_VERDICTS = 40;

async function guidanceOf(): Promise<Guidance> {
  const [{ tables }, library] = await Promise.all([import('#machines/rules/index.ts'), loadLibrary()]);
  const made = new Map<string, GuidedVerdict>();
  const guidance: Guidance = {
    tables,
    library,
    verdictOn: (facts) => {
      const key = keyOf(facts);
      const verdict = made.get(key) ?? { ...allocate(tables, facts, library.evidence), guidance };
      if (made.size > MOST_VERDICTS) made.clear();
      made.set(key, verdict);
      return verdict;
    },
  };
  return guidance;
}

/** The same for the same facts in any order, whoever looks. */
const keyOf = (facts: Facts): string =>
  JSON.stringify(
    Object.entries(facts)
      .filter(([fact]) => fact !== 'seat')
      .sort(),
  );
