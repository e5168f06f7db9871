// A line for the patient, in words for a reader of nine to eleven: what was asked, what was said, who does what, when to hear, and what to do if worse.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import type { Side } from '#machines/facts/sides.ts';
import { noReplyYet } from '#machines/facts/situations.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import { rowsNamed } from '#src/words/agreement-words.ts';
import { isAnotherStep, shortWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import { inPlay, isOn } from './rows-for-papers.ts';

const lay = (): Partial<Record<Action, string>> => entry<{ actions: Partial<Record<Action, string>> }>('letters', 'patient')?.actions ?? {};

/** Has this row words that a patient may read? Not where it is to be confirmed, disputed, or another step than its action says. */
export const speaksOf = (row: Allocation, facts: Facts): boolean =>
  lay()[row.action] !== undefined &&
  (row.status === 'settled' || row.status === 'byAgreement' || row.status === 'notAccepted') &&
  !isAnotherStep(row, facts);

/**
 * The line, with a blank for what only a clinician can fill in.
 * @param side who writes it: that side is "we"
 */
export function patientLine(verdict: Verdict, facts: Facts, side: Side, local: Local = noLocal): string {
  const { held, unaccepted } = inPlay(verdict);
  const rows = [...held.flatMap((one) => one.rows), ...unaccepted].filter((row) => speaksOf(row, facts));
  const firm = rows.filter((row) => row.status !== 'notAccepted');
  const listed = (key: string, some: readonly Allocation[]) =>
    some.length > 0 ? [t(`letters:patient.${side}.${key}`, { list: joined(some.map((row) => lay()[row.action] ?? '')) })] : [];
  const named = rowsNamed(rows, local);
  return [
    t(`letters:patient.${side}.${openingOf(facts)}`),
    ...listed(
      'will',
      firm.filter((row) => isOn(side, row.holder)),
    ),
    ...listed(
      'others',
      firm.filter((row) => !isOn(side, row.holder)),
    ),
    ...listed(
      'nobody',
      rows.filter((row) => row.status === 'notAccepted'),
    ),
    ...(named.length > 0 ? [t('agreement:lines.patient', { list: named.map(({ row }) => shortWords(row, facts)).join('; ') })] : []),
    t('letters:patient.hear'),
    t('letters:patient.worse'),
  ].join('\n');
}

const joined = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(t('letters:patient.comma'))}${t('letters:patient.and')}${list.at(-1)}`;

/** Advice is spoken of only where a reply or a return has brought some: an acceptance may bring none. */
function openingOf({ stage }: Facts): 'asked' | 'answered' | 'sofar' {
  if (stage === undefined || (noReplyYet as readonly string[]).includes(stage)) return 'asked';
  return stage === 'replied' || stage === 'returned' ? 'answered' : 'sofar';
}
