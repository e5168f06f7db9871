// The evidence of the edition as data, beside the library: `allocate(tables, facts, evidence)`.
import claimList from '#content/claims.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import reviews from '#content/reviews.json' with { type: 'json' };
import type { Reviews } from '#machines/contracts/row-review.ts';
import type { ClaimFacts, Evidence } from '#machines/index.ts';

const claims = claimList as unknown as readonly ClaimFacts[];

export const evidence: Evidence = {
  edition: edition.id,
  readTo: edition.readTo,
  reviews: reviews as Reviews,
  claims: new Map(claims.map((claim) => [claim.id, claim])),
};
