// What rests on each source, and which rows reading it whole could move.
import type { Claim } from '#machines/contracts/whole-edition.ts';
import { carries } from '#machines/decide/allocate.ts';
import { type Action, type ClaimId, nations } from '#machines/facts/vocabulary.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';

export interface RestingRow {
  readonly action: Action;
  readonly rule: string;
  /** Authorities differ on it, or no source that was read carries it in any nation: a passage could settle it. */
  readonly open: boolean;
}
export interface Rests {
  readonly source: string;
  readonly claims: readonly ClaimId[];
  readonly rows: readonly RestingRow[];
  /** How many of the rows reading it whole could move: none where it was read whole. */
  readonly moves: number;
}

/** Does something that could be read stand between the row and being settled? */
export function isOpen(rule: Rule, claims: ReadonlyMap<ClaimId, Claim>, readTo: string): boolean {
  if (rule.holder === null) return false;
  const carried = nations.some((nation) =>
    rule.claims.some((id) => {
      const claim = claims.get(id);
      return claim !== undefined && carries(claim, nation, readTo);
    }),
  );
  return rule.standing === 'contested' || !carried;
}

/**
 * What rests on each source that a claim names, those first that could move most.
 * @param readInFull the sources that were read whole
 */
export function restsOn(
  tables: Readonly<Record<Action, Table>>,
  claims: ReadonlyMap<ClaimId, Claim>,
  readTo: string,
  readInFull: ReadonlySet<string>,
): Rests[] {
  const named = new Map<string, ClaimId[]>();
  for (const claim of claims.values()) for (const { id } of claim.sources) named.set(id, [...(named.get(id) ?? []), claim.id as ClaimId]);
  const all = Object.values(tables).flatMap(({ action, rules }) =>
    rules.map((rule) => ({
      row: { action, rule: rule.id, open: isOpen(rule, claims, readTo) },
      claims: new Set(claimsBehind(rule, claims)),
    })),
  );
  return [...named]
    .map(([source, its]): Rests => {
      const rows = all.filter((one) => its.some((id) => one.claims.has(id))).map(({ row }) => row);
      return { source, claims: its, rows, moves: readInFull.has(source) ? 0 : rows.filter((row) => row.open).length };
    })
    .sort((a, b) => b.moves - a.moves || b.rows.length - a.rows.length || a.source.localeCompare(b.source));
}

/** The claims of a row and of its positions, and those that its inferences were drawn from. */
const claimsBehind = (rule: Rule, claims: ReadonlyMap<ClaimId, Claim>): ClaimId[] => {
  const own = [...rule.claims, ...(rule.positions ?? []).flatMap((position) => position.claims)];
  return [
    ...own,
    ...own.flatMap((id) => (claims.get(id) as { readonly inferredFrom?: readonly ClaimId[] } | undefined)?.inferredFrom ?? []),
  ];
};
