import { useEffect, useState } from 'react';
import { edition } from '#content/edition.ts';
import { blockNamed } from '#machines/review/blocks.ts';
import type { PageProps } from '#src/app/page.ts';
import { useKept } from '#src/data/device-storage.ts';
import { textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { bullets, lead, message, page, part } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { readInvitation } from './convener-link.ts';
import { Rate } from './parts/Rate.tsx';
import { Who } from './parts/Who.tsx';
import { loadRating, type Rating } from './rated-words.ts';
import { openSheet, sheetsKeeper } from './sheets.ts';

interface Data {
  readonly rating: Rating;
}
export const load = async (): Promise<Data> => ({ rating: await loadRating() });

/** The workbench: who rates, then one row after another, kept on this device as they go. */
export default function Review({ place, data: { rating } }: PageProps<Data>) {
  const { value: kept, trouble } = useKept(sheetsKeeper);
  // What is kept is known to a browser alone: a page made at build time begins with who you are.
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(true), []);
  const [rating_, setRating] = useState(false);
  const sheet = openSheet(kept);
  const block = sheet && blockNamed(rating.guidance.tables, sheet.block, rating.rated.besides);
  const open = works && sheet && block && sheet.edition === edition.id && kept?.reviewer;
  if (open && rating_)
    return (
      <div className={page}>
        {trouble && <p className={message}>{t(`workbench:trouble.${trouble}`)}</p>}
        <Rate key={sheet.id} rating={rating} kept={kept} sheet={sheet} block={block} reviewer={open} stop={() => setRating(false)} />
      </div>
    );
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('workbench:title')}</h1>
      <p className={lead}>{t('workbench:lead')}</p>
      {trouble && <p className={message}>{t(`workbench:trouble.${trouble}`)}</p>}
      <section className={part} aria-labelledby="asked">
        <h2 id="asked">{t('workbench:method.title')}</h2>
        <ul className={bullets}>
          {(['time', 'asked', 'name', 'files', 'nobody'] as const).map((line) => (
            <li key={line}>{t(`workbench:method.${line}`)}</li>
          ))}
        </ul>
      </section>
      <Who
        key={works ? place.answers : 'drawn'}
        rating={rating}
        kept={works ? kept : undefined}
        invited={readInvitation(works ? place.answers : '')}
        works={works}
        begun={() => setRating(true)}
      />
      <p className="mt-16">
        <Link to={{ path: '/review/panel' }} className={textButton}>
          {t('workbench:panel.title')}
        </Link>
      </p>
    </div>
  );
}
