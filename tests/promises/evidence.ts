import claims from '#content/claims.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import type { Evidence } from '#machines/decide/allocate.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';

const list = claims as unknown as readonly (ClaimFacts & { readonly checkFirst?: boolean })[];

/** The claims of the edition, as the tests hand them to the deciding. */
export const evidence: Evidence = { edition: edition.id, readTo: edition.readTo, claims: new Map(list.map((claim) => [claim.id, claim])) };
/** Claims that are only remembered: never shown as a citation. */
export const checkFirst: ReadonlySet<string> = new Set(list.filter((claim) => claim.checkFirst).map((claim) => claim.id));
