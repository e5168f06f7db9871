import { useEffect, useState } from 'react';
import { edition } from '#content/edition.ts';
import { agreed, reviewed, rows } from '#content/figures.json';
import { readAnswers } from '#src/app/address.ts';
import type { Place } from '#src/app/location.ts';
import { dateInWords, overdueOn, staleWords, today } from '#src/words/edition-words.ts';
import { nationOf } from '#src/words/nation-words.ts';
import { language, t } from '#src/words/words.ts';
import { grid } from '../controls.ts';
import { Link } from '../Link.tsx';

/**
 * One line at the head of every page: that it is a draft, that nobody has checked its translation, which review is overdue.
 * It opens to the whole, which is also what stands on paper. A page made at build time knows the day of the edition; a browser knows today.
 */
export function Strip({ place }: { readonly place: Place }) {
  const [day, setDay] = useState<string>(edition.released);
  useEffect(() => setDay(today()), []);
  const nation = nationOf(readAnswers(place.answers).exchange.answers);
  const unreviewed = edition.signatories.length === 0;
  const translated = language() !== 'en';
  const due = overdueOn(day, nation).map((one) => ({ nation: t(`nationNames.${one.nation}`), date: dateInWords(one.due) }));
  const rated = reviewed > 0 && t('strip.reviewed', { reviewed, rows, agreed });
  const whole = [unreviewed && t('draft'), rated, translated && t('language.mark'), staleWords(day, nation)].filter(Boolean);
  if (whole.length === 0) return null;
  return (
    <>
      <details className="strip group/strip bg-draft text-draft-ink text-13 leading-row class-mode:text-24 print:hidden">
        <summary className={`${grid} flex min-h-strip items-center gap-8 marker:content-none max-desk:px-12`}>
          <span className="mr-auto">
            {unreviewed && (
              <b>
                <span className="max-desk:hidden">{t('strip.draft')}</span>
                <span className="desk:hidden">{t('strip.draftShort')}</span>
              </b>
            )}{' '}
            {translated && t('strip.translation')}{' '}
            {due.length > 0 && (
              <span className="overdue">
                <span className="max-desk:hidden">{due.map((one) => t('strip.due', one)).join(' ')}</span>
                <span className="desk:hidden">{due.map((one) => t('strip.dueShort', one)).join(' ')}</span>
              </span>
            )}
          </span>
          <span className="underline underline-offset-3 max-desk:hidden">{t('strip.more')}</span>
          <svg viewBox="0 0 10 10" aria-hidden="true" className="size-mark group-open/strip:rotate-180 desk:hidden">
            <path d="M1 3l4 4 4-4" className="fill-none stroke-current stroke-2" />
          </svg>
        </summary>
        <div className={`${grid} pb-8`}>
          {whole.map((words) => (
            <p key={String(words)} className="max-w-none">
              {words}
            </p>
          ))}
          {translated && (
            <p>
              <Link to={{ ...place, language: 'en' }} lang="en" hrefLang="en" className="text-draft-ink">
                {t('language.inEnglish')}
              </Link>
            </p>
          )}
        </div>
      </details>
      <p className="paper-head">{whole.join(' ')}</p>
    </>
  );
}
