// What has changed since a link was made: the rows it showed beside the rows decided now, with the reasons of the change log.

import { type Action, actions, type Party, parties } from '#machines/facts/vocabulary.ts';
import { type Standing, standings } from '#machines/rules/rule.ts';
import type { Allocation } from './allocate.ts';

/** What a link says of one row. */
export interface ShownRow {
  readonly action: Action;
  readonly holder: Party | null;
  readonly status: Standing;
}
/** One rule that an edition changed. `rule` is the one that decides from then on; `why` is the reason in words. */
export interface LoggedChange {
  readonly edition: string;
  readonly rule: string;
  readonly action: Action;
  readonly why: string;
}
export interface ChangedRow {
  readonly action: Action;
  /** Null where the link did not show the row: it was open, or not needed. */
  readonly was: ShownRow | null;
  readonly now: Pick<Allocation, 'holder' | 'status'>;
  readonly rule: string | null;
  /** Empty where the log gives none. */
  readonly reasons: readonly LoggedChange[];
}

const isShown = (row: Pick<Allocation, 'status'>): boolean => row.status !== 'open' && row.status !== 'notNeeded';

/** The rows that a link carries, as `action.holder.status`. They decide nothing. */
export const shownOf = (rows: readonly Allocation[]): string[] =>
  rows.filter(isShown).map((row) => `${row.action}.${row.holder}.${row.status}`);

/** Reads what a link showed. Parts that name no action, party or standing are counted, not guessed. */
export function readShown(parts: readonly string[]): { readonly rows: readonly ShownRow[]; readonly unread: number } {
  const rows = new Map<Action, ShownRow>();
  let unread = 0;
  for (const part of parts) {
    const [name, holderName, standing, ...rest] = part.split('.');
    const action = actions.find((one) => one === name);
    const holder = parties.find((one) => one === holderName);
    const status = standings.find((one) => one === standing);
    if (!action || !holder || !status || rest.length > 0 || rows.has(action)) unread += 1;
    else rows.set(action, { action, holder, status });
  }
  return { rows: [...rows.values()], unread };
}

/**
 * The rows that are decided otherwise now.
 * @param shown what the link showed, as `readShown` gives it
 * @param since the edition of the link: only later entries of the log can be a reason
 * @param log every change of a rule that the editions name
 */
export function changedSince(
  shown: readonly ShownRow[],
  since: string,
  rows: readonly Allocation[],
  log: readonly LoggedChange[],
): ChangedRow[] {
  return rows.flatMap((row) => {
    const was = shown.find((one) => one.action === row.action) ?? null;
    const same = was ? was.holder === row.holder && was.status === row.status : !isShown(row);
    if (same) return [];
    const reasons = log.filter((one) => one.edition > since && one.action === row.action && one.rule === row.rule);
    return [{ action: row.action, was, now: { holder: row.holder, status: row.status }, rule: row.rule, reasons }];
  });
}
