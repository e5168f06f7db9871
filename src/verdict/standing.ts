// How firmly somebody holds a step, as people see it: one name for one thing, on every page and paper.
import type { Standing } from '#machines/rules/rule.ts';

/** The standings that are shown. Their words stand in content under `words:standings`. */
export const shownStandings = ['usual', 'ours', 'agree', 'disputed', 'today', 'nobody', 'depends', 'notNeeded'] as const;
export type ShownStanding = (typeof shownStandings)[number];

const shown = {
  settled: 'usual',
  byAgreement: 'agree',
  contested: 'disputed',
  confirmNow: 'today',
  notAccepted: 'nobody',
  notNeeded: 'notNeeded',
  open: 'depends',
} as const satisfies Record<Standing | 'open', ShownStanding>;

/**
 * The standing that people see of a row, a rule or an outcome: nothing else may work it out.
 * @param row its status, and its basis where one is known: a settled row on no source that was read is our own view
 */
export function shownStanding(row: { readonly status: Standing | 'open'; readonly basis?: 'source' | 'reading' }): ShownStanding {
  return row.status === 'settled' && row.basis === 'reading' ? 'ours' : shown[row.status];
}

/** Does this row press: is it to be checked today, or has nobody accepted it? */
export const presses = (standing: ShownStanding): boolean => standing === 'today' || standing === 'nobody';
