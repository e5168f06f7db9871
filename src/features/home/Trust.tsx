import { edition } from '#content/edition.ts';
import figures from '#content/figures.json';
import { t } from '#src/words/words.ts';

const read = ['full', 'excerpt', 'secondhand', 'recalled', 'located'] as const;
const fills: Record<(typeof read)[number], string> = {
  full: 'bg-accent',
  excerpt: 'bg-accent/60',
  secondhand: 'bg-rule',
  recalled: 'bg-line',
  located: 'bg-card',
};

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
      <div aria-hidden="true" className="flex h-12 gap-1 print:hidden">
        {read.map((how) => (
          <span key={how} className={`border border-edge ${fills[how]}`} style={{ flexGrow: figures.sources[how] }} />
        ))}
      </div>
      <ul className="mt-4 flex flex-wrap gap-x-12 text-13 text-quiet">
        {read.map((how) => (
          <li key={how} className="flex items-center gap-4">
            <span aria-hidden="true" className={`size-8 border border-edge ${fills[how]}`} />
            {t(`home:trust.read.${how}`, { n: figures.sources[how] })}
          </li>
        ))}
      </ul>
    </section>
  );
}
