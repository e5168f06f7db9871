// The claims and sources of the edition, loaded when something is to be shown with them.
import { edition } from '#content/edition.ts';
import type { Reviews } from '#machines/contracts/row-review.ts';
import type { Claim, Source } from '#machines/contracts/whole-edition.ts';
import { citable, type Evidence } from '#machines/decide/allocate.ts';
import type { ClaimId, Nation } from '#machines/facts/vocabulary.ts';
import { dateInWords } from '#src/words/edition-words.ts';

export type { Claim, Source };
export interface Library {
  readonly evidence: Evidence;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
}

let loading: Promise<Library> | undefined;

/** Loads the claims and sources, once. Rejects where the network fails and nothing is kept; it may be asked again. */
export function loadLibrary(): Promise<Library> {
  loading ??= libraryOf().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function libraryOf(): Promise<Library> {
  const [claims, sources, reviews] = await Promise.all([
    import('#content/claims.json'),
    import('#content/sources.json'),
    import('#content/reviews.json'),
  ]);
  const list = claims.default as readonly Claim[];
  const map = new Map(list.map((claim) => [claim.id, claim]));
  return {
    evidence: { edition: edition.id, readTo: edition.readTo, claims: map, reviews: reviews.default as Reviews },
    claims: map,
    sources: new Map((sources.default as unknown as readonly Source[]).map((source) => [source.id, source])),
  };
}

/** The claims that may be shown in a nation; without one, those that hold across the UK. */
export function inNation({ claims: known }: Library, claims: readonly ClaimId[], nation: Nation | undefined): ClaimId[] {
  return claims.filter((id) => {
    const claim = known.get(id);
    return claim !== undefined && citable(claim, nation);
  });
}

/** May this source be named under a claim? Never one that is only remembered. A located one may be named as existing. */
export const showable = (source: Source | undefined): source is Source => source !== undefined && source.custom.read !== 'recalled';

/**
 * The sources to name under a claim in one nation. Never one that is only remembered, only located, or superseded. Our own
 * inferences name no text of another nation: it would read as if that text held here.
 */
export function citedSources(
  { sources }: Library,
  claim: Claim,
  nation: Nation | undefined,
): { readonly source: Source; readonly at?: string }[] {
  if (claim.read === 'recalled') return [];
  return claim.sources.flatMap(({ id, at }) => {
    const source = sources.get(id);
    if (!showable(source) || source.custom.read === 'located' || source.custom.status === 'superseded') return [];
    const elsewhere = source.custom.nation !== 'uk' && source.custom.nation !== nation;
    if (claim.rank === 'I' && elsewhere) return [];
    return [{ source, ...(at ? { at } : {}) }];
  });
}

/** The date of a source in words, as far as it is known: `22 April 2026`, `April 2026`, `2026`. */
export function dateWords(source: Source): string | null {
  const parts = source.issued?.['date-parts']?.[0];
  return parts ? dateInWords(parts.join('-')) : (source.issued?.literal ?? null);
}
