// A verdict in the order in which a clinician reads it. Pure: allocations in, groups out.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { alreadyDone, type Side, sideOf, standingDuties } from '#machines/facts/sides.ts';
import { type Action, type Party, parties } from '#machines/facts/vocabulary.ts';

export type GroupName = 'first' | 'notAccepted' | 'confirmNow' | 'now' | 'agreeFirst' | 'others' | 'open';
export interface Group {
  readonly name: GroupName;
  /** For rows held by somebody else. */
  readonly party?: Party;
  readonly rows: readonly Allocation[];
}
export interface Steps {
  /** Null for the steps of the side that is looking, whoever holds them there. */
  readonly party: Party | null;
  readonly rows: readonly Allocation[];
}
export interface View {
  readonly side: Side | null;
  /** The two or three things to do next, most pressing first. */
  readonly next: readonly Allocation[];
  /** The plain steps, for one sentence each: of the side that is looking, or of every party where no side is. */
  readonly steps: readonly Steps[];
  readonly groups: readonly Group[];
  readonly standing: readonly Allocation[];
  readonly notNeeded: readonly Allocation[];
  readonly answersFor: readonly Allocation[];
}

const urgentFirst: readonly Action[] = ['handleDeterioration', 'upgradeToSuspectedCancer'];
const pressing: readonly Allocation['status'][] = ['notAccepted', 'confirmNow', 'contested', 'byAgreement'];

/**
 * Sorts the rows of a verdict for one side.
 * @param side whose "now" comes first; null shows both sides alike
 */
export function viewOf(verdict: Verdict, side: Side | null): View {
  const rows = verdict.allocations;
  const leading = urgentFirst.filter((action) => rows.findIndex((row) => row.action === action) < urgentFirst.length);
  const isLeading = (row: Allocation) => leading.includes(row.action) && row.status !== 'notNeeded';
  const mine = (row: Allocation) => row.holder !== null && (side === null || sideOf(row.holder) === side);
  const kept = rows.filter((row) => row.status !== 'notNeeded' && !isLeading(row));
  const raised = kept.filter(
    (row) =>
      (!standingDuties.includes(row.action) && !alreadyDone.includes(row.action)) ||
      row.status === 'confirmNow' ||
      row.status === 'notAccepted',
  );
  const of = (test: (row: Allocation) => boolean) => raised.filter(test);
  const settled = of((r) => r.status === 'settled');
  const steps: Steps[] =
    side === null
      ? parties.map((party) => ({ party, rows: settled.filter((r) => r.holder === party) }))
      : [{ party: null, rows: settled.filter(mine) }];
  const groups: Group[] = [
    { name: 'first', rows: rows.filter(isLeading) },
    { name: 'notAccepted', rows: of((r) => r.status === 'notAccepted') },
    { name: 'confirmNow', rows: of((r) => r.status === 'confirmNow') },
    ...(side === null ? [] : [{ name: 'now' as const, rows: settled.filter(mine) }]),
    { name: 'agreeFirst', rows: of((r) => r.status === 'byAgreement' || r.status === 'contested') },
    ...parties.map((party) => ({
      name: 'others' as const,
      party,
      rows: settled.filter((r) => r.holder === party && (side === null || !mine(r))),
    })),
    { name: 'open', rows: kept.filter((r) => r.status === 'open') },
  ];
  const inGroups = new Set(groups.flatMap((group) => group.rows));
  return {
    side,
    next: nextThings(rows.filter(isLeading), raised, mine),
    steps: steps.filter(({ rows }) => rows.length > 0),
    groups: groups.filter((group) => group.rows.length > 0),
    standing: kept.filter((row) => standingDuties.includes(row.action) && !inGroups.has(row)),
    answersFor: kept.filter((row) => alreadyDone.includes(row.action) && !inGroups.has(row)),
    notNeeded: rows.filter((row) => row.status === 'notNeeded'),
  };
}

/** At most three: one row for each kind of pressing thing, then the plain steps. */
function nextThings(leading: readonly Allocation[], raised: readonly Allocation[], mine: (row: Allocation) => boolean): Allocation[] {
  const picked: Allocation[] = [...leading.filter(mine)];
  for (const status of pressing) {
    const row = raised.find((r) => r.status === status && mine(r));
    if (row) picked.push(row);
  }
  return picked.slice(0, 2);
}
