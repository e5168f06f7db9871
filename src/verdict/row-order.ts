// Which row comes first: what is urgent, then today, then what the exchange raised, then what stands anyway.
import type { Allocation } from '#machines/decide/allocate.ts';
import { alreadyDone, standingDuties } from '#machines/facts/sides.ts';
import { type Action, actions, type Facts } from '#machines/facts/vocabulary.ts';
import type { Looker } from './matrix-view.ts';
import { shownStanding } from './standing.ts';

const isDuty = (row: Allocation): boolean => standingDuties.includes(row.action) || alreadyDone.includes(row.action);
/** Does this step come before everything else here? A patient who is worse, a suspected cancer, an urgent drug, in this order. */
const urgentWhere: Partial<Record<Action, (facts: Facts) => boolean>> = {
  handleDeterioration: ({ urgency, newInformation }) => urgency === 'emergency' || newInformation === 'worse',
  upgradeToSuspectedCancer: ({ urgency }) => urgency === 'suspectedCancer',
  prescribe: ({ drugUrgent }) => drugUrgent === 'yes',
};
export const isUrgent = (row: Allocation, facts: Facts): boolean => row.holder !== null && urgentWhere[row.action]?.(facts) === true;
/** What is urgent, then today, then what the exchange raised, then what stands anyway. */
export const weight = (row: Allocation, facts: Facts): number => {
  if (isUrgent(row, facts)) return Object.keys(urgentWhere).indexOf(row.action) - Object.keys(urgentWhere).length;
  return shownStanding(row) === 'today' ? 0 : isDuty(row) ? 2 : 1;
};
export const inOrder = (rows: readonly Allocation[], { facts }: Looker): Allocation[] =>
  [...rows].sort((a, b) => weight(a, facts) - weight(b, facts) || actions.indexOf(a.action) - actions.indexOf(b.action));
