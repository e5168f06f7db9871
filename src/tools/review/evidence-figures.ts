// The evidence of the edition, counted: `npm run evidence` prints it, and the figures of first pages come from it.
import changes from '#content/changes.json' with { type: 'json' };
import claimList from '#content/claims.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import sources from '#content/sources.json' with { type: 'json' };
import { carries } from '#machines/decide/allocate.ts';
import { decidedBy } from '#machines/decide/reading-down.ts';
import { boxesOf } from '#machines/facts/condition-sets.ts';
import { type ClaimId, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { countReviews } from '#machines/review/consensus.ts';
import { tables } from '#machines/rules/index.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';
import { consensusFiles, ratedNow, reviewsFrom, rowsToReview } from '#src/tools/build/reviews.ts';

const claims = new Map((claimList as unknown as ClaimFacts[]).map((claim) => [claim.id, claim]));

/** How often each value comes, the most frequent first. */
function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

/** The rows of a nation by what carries them: a source that was read, our reading, or nothing where nobody holds it. */
function rowsOf(nation: Nation): Record<'source' | 'reading' | 'notNeeded', number> {
  const rows = Object.values(tables).flatMap(({ rules }) => rules.filter((_, n) => decidedBy(rules, n, boxesOf({ nation: [nation] }))));
  const carried = (id: ClaimId) => carries(claims.get(id) as ClaimFacts, nation, edition.readTo);
  const held = rows.filter((rule) => rule.holder !== null);
  const source = held.filter((rule) => rule.claims.some(carried)).length;
  return { source, reading: held.length - source, notNeeded: rows.length - held.length };
}

/** Everything that is counted of the evidence. */
export const evidenceFigures = () => ({
  edition: edition.id,
  readTo: edition.readTo,
  sources: tally(sources.map(({ custom }) => custom.read)),
  claims: tally([...claims.values()].map(({ rank }) => rank)),
  rows: Object.fromEntries(nations.map((nation) => [nation, rowsOf(nation)])) as Record<Nation, ReturnType<typeof rowsOf>>,
  changed: Object.fromEntries(
    changes.map((one) => [one.edition, one.changes.flatMap((change) => ('rules' in change ? (change.rules ?? []) : [])).length]),
  ),
  reviews: { ...countReviews(reviewsFrom(consensusFiles())), of: rowsToReview(ratedNow()) },
});

/** The figures that pages show before anything else is loaded. */
export function figuresShown() {
  const { sources: read, claims: ranks, rows, reviews } = evidenceFigures();
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const { of, ...panels } = reviews;
  return {
    sources: read,
    claims: sum(Object.values(ranks)),
    carried: sum(Object.values(rows).map(({ source }) => source)),
    ...panels,
    rows: of,
  };
}
