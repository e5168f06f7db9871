// One answer for pages, cases, tests and other programs: who holds each next action, on which claims.

import type { Reviews, RowReview } from '#machines/contracts/row-review.ts';
import type { Allocation, Notice, Verdict } from '#machines/contracts/verdict-given.ts';
import { cover } from '#machines/facts/situations.ts';
import { type Action, actions, type ClaimId, type Facts, type Nation } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { ClaimFacts, Table } from '#machines/rules/rule.ts';
import { type Decision, decide, notesFor } from './decide.ts';
import { hinges } from './hinges.ts';

/** The evidence that a verdict may rest on. */
export interface Evidence {
  /** The edition's id, such as `2026-11`. */
  readonly edition: string;
  /** The day to which the evidence was read, as `YYYY-MM` or `YYYY-MM-DD`. */
  readonly readTo: string;
  readonly claims: ReadonlyMap<ClaimId, ClaimFacts>;
  /** What panels came to, row by row. */
  readonly reviews?: Reviews;
}

export type { Allocation, Notice, Verdict };

const carrying = ['L', 'P', 'C', 'N', 'K'];
const read = ['full', 'excerpt'];

/** May this claim be shown as a citation in this nation? Recalled ones never, except as the tool's own inference. */
export function citable(claim: ClaimFacts, nation: Nation | undefined): boolean {
  if (claim.read === 'recalled' && claim.rank !== 'I') return false;
  return claim.nation === 'uk' || claim.nation === nation;
}

/** Can this claim carry a row as more than our own reading? */
export function carries(claim: ClaimFacts, nation: Nation | undefined, readTo: string): boolean {
  return citable(claim, nation) && carrying.includes(claim.rank) && read.includes(claim.read) && !(claim.until && claim.until < readTo);
}

/** What an outcome rests on: the claims of the row that decides it, and that of the cover where the requester is away. */
function claimsOf(decision: Decision): ClaimId[] {
  if (decision.status === 'open') return [];
  const [deciding] = decision.rules;
  return [...new Set([...(deciding?.claims ?? []), ...(decision.covered ? [cover.claim] : [])])];
}

/** What a panel came to on the one rule that decides: not where another than its holder stands in for them. */
function reviewOf(decision: Decision, { action }: Table, { nation }: Facts, { reviews }: Evidence): RowReview | undefined {
  const [rule] = decision.rules;
  if (!reviews || !nation || !rule || decision.status === 'open' || decision.rules.length > 1 || decision.covered) return undefined;
  return reviews[nation]?.[`${action}.${rule.id}`];
}

/** Decides one action: the row that a page shows and a program reads. */
export function allocateAction(table: Table, facts: Facts, evidence: Evidence): Allocation {
  const decision = decide(table.rules, facts);
  const known = claimsOf(decision).flatMap((id) => evidence.claims.get(id) ?? []);
  const shown = known.filter((claim) => citable(claim, facts.nation));
  const settled = decision.status === 'settled';
  const review = reviewOf(decision, table, facts, evidence);
  const outcomes = settled ? [decision.outcome] : decision.outcomes;
  return {
    action: table.action,
    status: settled ? decision.outcome.standing : 'open',
    basis: shown.some((claim) => carries(claim, facts.nation, evidence.readTo)) ? 'source' : 'reading',
    holder: settled ? decision.outcome.holder : null,
    proposed: (settled && decision.outcome.proposed) || null,
    also: notesFor(table, facts, outcomes).map((note) => ({
      party: note.party,
      note: note.id,
      claims: note.claims.filter((id) => evidence.claims.has(id) && citable(evidence.claims.get(id) as ClaimFacts, facts.nation)),
    })),
    rule: settled ? (decision.rules[0]?.id ?? null) : null,
    mayDecide: settled ? decision.rules.map((rule) => rule.id) : [],
    claims: shown.map((claim) => claim.id),
    needs: settled ? [] : decision.needs,
    outcomes,
    hinges: hinges(table.rules, facts, decision),
    covered: settled && decision.covered,
    principleOnly: settled && decision.outcome.holder !== null && known.length > 0 && shown.length === 0,
    ...(review ? { review } : {}),
  };
}

/**
 * Who holds each next action.
 * @param tables every table of the edition
 * @param facts coherent facts (see `readFacts`); a missing one is unknown
 * @param evidence the claims of the edition
 * @returns one allocation an action, what must not wait first, and the notices that stand beside them
 */
export function allocate(tables: Readonly<Record<Action, Table>>, facts: Facts, evidence: Evidence): Verdict {
  const first: Action[] =
    facts.urgency === 'emergency' || facts.urgency === 'suspectedCancer' || facts.newInformation === 'worse'
      ? ['handleDeterioration', 'upgradeToSuspectedCancer']
      : [];
  const order = [...first, ...actions.filter((action) => !first.includes(action))];
  const allocations = order.map((action) => allocateAction(tables[action], facts, evidence));
  return { edition: evidence.edition, allocations, notices: noticesFor(tables, facts, allocations) };
}

function noticesFor(tables: Readonly<Record<Action, Table>>, facts: Facts, allocations: readonly Allocation[]): Notice[] {
  const notices: Notice[] = [{ id: 'emergency' }];
  const live = allocations.filter((a) => a.status !== 'notNeeded');
  const agreements = facts.localAgreement ?? [];
  for (const subject of ['tests', 'medicines', 'patientContact', 'referral'] as const) {
    const touched = live.filter((a) => tables[a.action].subject === subject).map((a) => a.action);
    if (agreements.includes(subject) && touched.length) notices.push({ id: 'localAgreement', subject, actions: touched });
  }
  if (agreements.includes('unknown')) notices.push({ id: 'localAgreementUnknown' });
  const covered = allocations.filter((a) => a.covered).map((a) => a.action);
  if (covered.length) notices.push({ id: 'covered', actions: covered });
  const bare = allocations.filter((a) => a.principleOnly).map((a) => a.action);
  if (bare.length) notices.push({ id: 'noRuleOfNation', actions: bare });
  const { setAside } = cohere(facts);
  if (setAside.length) notices.push({ id: 'setAside', facts: setAside });
  notices.push({ id: 'safeguardOrNotify' }, { id: 'reportIncident' }, { id: 'candour' });
  return notices;
}
