import { alreadyDone, startingSeats } from '#machines/facts/sides.ts';
import { actions } from '#machines/facts/vocabulary.ts';
import type { PageProps } from '#src/app/page.ts';
import { beginningOf, setSeat } from '#src/app/seat.ts';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { t } from '#src/words/words.ts';

/** What it settles, the fixed notice, and four ways in. */
export default function Home({ place }: PageProps) {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('home.title')}</h1>
      <p className="lead">{t('home.lead')}</p>
      <p>{t('home.never')}</p>
      <section aria-labelledby="start">
        <h2 id="start">{t('home.start')}</h2>
        <ul className="starts">
          {startingSeats.map((seat) => (
            <li key={seat}>
              <Link to={{ path: beginningOf(seat), language: place.language }} onClick={() => setSeat(seat)} className="start">
                <strong>{t(`home.seats.${seat}`)}</strong>
                <span>{t(`home.seatHints.${seat}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="quiet">{t('home.same')}</p>
      </section>
      <Notice id="emergency" strong />
      <section aria-labelledby="allocates">
        <h2 id="allocates">{t('home.allocates')}</h2>
        <p>{t('home.allocatesLead')}</p>
        <ul className="columns">
          {actions
            .filter((action) => !alreadyDone.includes(action))
            .map((action) => (
              <li key={action}>{t(`actions:${action}.title`)}</li>
            ))}
        </ul>
      </section>
      <Notice id="noCase" />
    </div>
  );
}
