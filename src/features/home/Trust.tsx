import { edition } from '#content/edition.ts';
import figures from '#content/figures.json';
import { t } from '#src/words/words.ts';

const read = ['full', 'excerpt', 'secondhand', 'recalled', 'located'] as const;
const fills: Record<(typeof read)[number], string> = {
  full: 'fill-accent',
  excerpt: 'fill-accent/60',
  secondhand: 'fill-rule',
  recalled: 'fill-line',
  located: 'fill-card',
};
const drawn = 'stroke-edge [vector-effect:non-scaling-stroke]';

/** How much was read and by whom it was reviewed: counted from the content, nothing claimed. */
export function Trust() {
  const all = read.reduce((sum, how) => sum + figures.sources[how], 0);
  return (
    <section aria-labelledby="trust">
      <h2 id="trust" className="mb-4 text-16">
        {t('home:trust.title')}
      </h2>
      <p className="text-15">{t('home:trust.text')}</p>
      <dl className="my-12 grid grid-cols-2 gap-12">
        <div className="flex flex-col-reverse justify-end">
          <dt className="text-13">{t('home:trust.sources', { full: figures.sources.full })}</dt>
          <dd className="text-30 font-strong">{all}</dd>
        </div>
        <div className="flex flex-col-reverse justify-end">
          <dt className="text-13">{t('home:trust.reviewed', { count: edition.signatories.length })}</dt>
          <dd className="text-30 font-strong">{edition.signatories.length}</dd>
        </div>
      </dl>
      <svg aria-hidden="true" className="h-12 w-full print:hidden" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none">
        {read.map((how, n) => (
          <rect
            key={how}
            x={read.slice(0, n).reduce((sum, before) => sum + figures.sources[before], 0)}
            width={figures.sources[how]}
            height="1"
            className={`${drawn} ${fills[how]}`}
          />
        ))}
      </svg>
      <ul className="mt-4 flex flex-wrap gap-x-12 text-13 text-quiet">
        {read.map((how) => (
          <li key={how} className="flex items-center gap-4">
            <svg aria-hidden="true" className="size-8" viewBox="0 0 8 8">
              <rect width="8" height="8" className={`${drawn} ${fills[how]}`} />
            </svg>
            {t(`home:trust.read.${how}`, { n: figures.sources[how] })}
          </li>
        ))}
      </ul>
    </section>
  );
}
