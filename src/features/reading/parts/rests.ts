import { edition } from '#content/edition.ts';
import { type Rests, restsOn } from '#machines/review/rests-on.ts';
import type { Library } from '#src/data/evidence.ts';
import { loadGuidance } from '#src/data/guidance.ts';

let made: readonly Rests[] | undefined;

/** What rests on each source, from the tables as they stand: worked out once. */
export async function loadRests(): Promise<{ readonly library: Library; readonly rests: readonly Rests[] }> {
  const { library, tables } = await loadGuidance();
  const whole = new Set(Array.from(library.sources.values()).flatMap((one) => (one.custom.read === 'full' ? one.id : [])));
  made ??= restsOn(tables, library.claims, edition.readTo, whole);
  return { library, rests: made };
}
