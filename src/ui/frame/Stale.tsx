import { useEffect, useState } from 'react';
import { edition } from '#content/edition.ts';
import { readAnswers } from '#src/app/address.ts';
import type { Place } from '#src/app/location.ts';
import { staleWords, today } from '#src/words/edition-words.ts';
import { nationOf } from '../NationTabs.tsx';

/** On every page once a review has fallen due. A page made at build time knows the day of the edition; a browser knows today. */
export function Stale({ place }: { readonly place: Place }) {
  const [day, setDay] = useState<string>(edition.released);
  useEffect(() => setDay(today()), []);
  const words = staleWords(day, nationOf(readAnswers(place.answers).exchange.answers));
  return words ? <p className="draft stale">{words}</p> : null;
}
