import { useEffect, useState } from 'react';
import { edition } from '#content/edition.ts';
import { readAnswers } from '../address.ts';
import type { Place } from '../place.ts';
import { dayWords, overdueOn, today } from '../stale.ts';
import { language, t } from '../words.ts';
import { nationOf } from './NationTabs.tsx';

/** On every page once a review has fallen due. A page made at build time knows the day of the edition; a browser knows today. */
export function Stale({ place }: { readonly place: Place }) {
  const [day, setDay] = useState<string>(edition.released);
  useEffect(() => setDay(today()), []);
  const overdue = overdueOn(day, nationOf(readAnswers(place.answers).exchange.answers));
  if (overdue.length === 0) return null;
  return (
    <p className="draft stale">
      {overdue.map(({ nation, due }) => t('stale', { nation: t(`nationNames.${nation}`), date: dayWords(due, language()) })).join(' ')}
    </p>
  );
}
