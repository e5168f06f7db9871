// Has the review of an edition fallen due? The one place that reads the clock for it.
import { edition } from '#content/edition.ts';
import { type Answers, type Fact, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { t } from './words.ts';

export interface Overdue {
  readonly nation: Nation;
  /** The day on which review fell due, as `YYYY-MM-DD`. */
  readonly due: string;
}

/**
 * The reviews that have fallen due by a day.
 * @param nation the nation of the address; without one, every nation counts
 * @param day as `YYYY-MM-DD`
 */
export function overdueOn(day: string, nation?: Nation): Overdue[] {
  return nations
    .filter((one) => nation === undefined || one === nation)
    .flatMap((one) => {
      const due = edition.reviewBy[one];
      return due !== null && due <= day ? [{ nation: one, due }] : [];
    });
}

/** The banner once a review has fallen due: empty until then. */
export const staleWords = (day: string, nation?: Nation): string =>
  overdueOn(day, nation)
    .map((one) => t('stale', { nation: t(`nationNames.${one.nation}`), date: dateInWords(one.due) }))
    .join(' ');

/** Today, in the reader's own calendar. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** What a review date touches, for these answers on a day: the answer, and the notice that says why. */
export function touchedBy(answers: Answers, day: string): { readonly fact: Fact; readonly option: string; readonly notice: string }[] {
  return edition.reviewTouches.filter(
    ({ nation, fact, option }) => answers.nation === nation && answers[fact] === option && overdueOn(day, nation).length > 0,
  );
}

/** The last month of the evidence, in words: `about June 2026`. */
export const readToWords = (): string => t('edition.about', { month: dateInWords(edition.readTo) });

/** A day, a month or a year of the calendar in words. Browsers do not all know Welsh months, so the months are ours: `2026-10-01`, `2026-10`, `2026`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month ? t(`edition.months.${month - 1}`) : '';
  if (!month) return String(year);
  return day ? t('edition.day', { day, month: name, year }) : t('edition.month', { month: name, year });
}
