import { knownFrom } from '#machines/known-from.ts';
import { readAnswers, writeAnswers } from '../../address.ts';
import { ownCase, templateOf } from '../../own-case.ts';
import { AddressMessages } from '../../parts/AddressMessages.tsx';
import { Link } from '../../parts/Link.tsx';
import { Lesson } from '../../parts/teach/Lesson.tsx';
import type { PageProps } from '../../routes.ts';
import { loadTables } from '../../use-verdict.ts';
import { t } from '../../words.ts';
import '../../teach.css';

export const prepare = () => loadTables();

/** An exchange that came as a link: it asks before it tells. */
export default function Sent({ place, params }: PageProps) {
  const template = templateOf(params.template);
  const { exchange, dropped } = readAnswers(place.answers);
  const one = template && ownCase(template, knownFrom(exchange.answers), writeAnswers({ answers: exchange.answers }));
  return (
    <div className="page teach">
      <AddressMessages dropped={dropped} />
      {!one || one.asks.length === 0 ? (
        <>
          <h1 tabIndex={-1}>{one ? one.title : t('teach:lesson.missing')}</h1>
          <p>{one ? t('teach:lesson.undecided') : t('teach:lesson.missingText')}</p>
          <Link to={{ path: '/teach/own', answers: place.answers }}>{t('teach:own.title')}</Link>
        </>
      ) : (
        <Lesson
          key={one.id}
          one={one}
          after={
            <Link to={{ path: '/teach/own', answers: place.answers }} className="button second">
              {t('teach:own.title')}
            </Link>
          }
        />
      )}
    </div>
  );
}
