import { knownFrom } from '#machines/facts/known-from.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { ownCase, templateOf } from '#src/data/own-case.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { Lesson } from '#src/features/teach/parts/Lesson.tsx';
import { secondButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { page } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
}
export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** An exchange that came as a link: it asks before it tells. */
export default function Sent({ place, params, data: { guidance } }: PageProps<Data>) {
  const template = templateOf(params.template);
  const { exchange, dropped } = readAnswers(place.answers);
  const one = template && ownCase(guidance, template, knownFrom(exchange.answers), writeAnswers({ answers: exchange.answers }));
  return (
    <div className={`teach ${page} space-y-12`}>
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
          guidance={guidance}
          one={one}
          after={
            <Link to={{ path: '/teach/own', answers: place.answers }} className={secondButton}>
              {t('teach:own.title')}
            </Link>
          }
        />
      )}
    </div>
  );
}
