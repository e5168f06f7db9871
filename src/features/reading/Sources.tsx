import type { ReactNode } from 'react';
import { nations } from '#machines/facts/vocabulary.ts';
import type { PageProps } from '#src/app/page.ts';
import { dateWords, type Library, loadLibrary, type Source, showable } from '#src/data/evidence.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { bullets, lead, page, part, stack } from '#src/ui/text.ts';
import { entry, t } from '#src/words/words.ts';
import { LongList } from './parts/LongList.tsx';
import { NamedDocuments } from './parts/NamedDocuments.tsx';

interface Data {
  readonly library: Library;
}
export const load = async (): Promise<Data> => ({ library: await loadLibrary() });

export async function paths(): Promise<string[]> {
  const { sources } = await loadLibrary();
  return ['/sources', ...[...sources.values()].filter(showable).map((source) => `/sources/${source.id}`)];
}

const places = ['uk', ...nations, 'other'] as const;
const ranks = ['L', 'P', 'C', 'N', 'K', 'U', 'I'] as const;
const reads = ['full', 'excerpt', 'secondhand', 'located'] as const;
const placeName = (place: Source['custom']['nation']): string =>
  place === 'other' ? t('sources.other') : t(`words:nations.${place}.label`);

/** Every document, how it was read, and what rests on it. A document that is only remembered is not listed. */
export default function Sources({ params, data: { library } }: PageProps<Data>) {
  if (params.id !== undefined) {
    const source = library.sources.get(params.id);
    return showable(source) ? <One source={source} library={library} /> : <NotFound />;
  }
  const all = Array.from(library.sources.values()).filter(showable);
  const facet = (id: 'rank' | 'read', options: readonly string[]) => ({
    id,
    label: t(`sources.${id}`),
    options: options
      .filter((value) => all.some((source) => source.custom[id] === value))
      .map((value) => ({ value, label: t(`words:${id}s.${value}.label`) })),
  });
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('sources.title')}</h1>
      <p className={`${lead} mb-16`}>{t('sources.lead')}</p>
      <LongList
        find={t('sources.filter')}
        fieldId="sources-words"
        facets={[
          { id: 'nation', label: t('sources.nation'), options: places.map((value) => ({ value, label: placeName(value) })) },
          facet('rank', ranks),
          facet('read', reads),
        ]}
        groups={places.map((place) => ({
          id: `n-${place}`,
          title: placeName(place),
          items: all.filter((source) => source.custom.nation === place).map(line),
        }))}
      />
      <NamedDocuments library={library} />
    </div>
  );
}

const line = (source: Source) => ({
  key: source.id,
  path: `/sources/${source.id}`,
  title: <English>{source.title}</English>,
  second: (
    <>
      <English>{source.publisher}</English>, {dateWords(source) ?? t('sources.noDate')} · {t(`words:ranks.${source.custom.rank}.label`)} ·{' '}
      {t(`words:reads.${source.custom.read}.label`)}
      {source.custom.status !== 'current' && <strong> · {t(`words:statuses.${source.custom.status}.label`)}</strong>}
    </>
  ),
  words: `${source.title} ${source.publisher}`.toLowerCase(),
  facets: { nation: source.custom.nation, rank: source.custom.rank, read: source.custom.read },
});

function One({ source, library }: { readonly source: Source; readonly library: Library }) {
  const resting = [...library.claims.values()].filter(
    (c) =>
      c.read !== 'recalled' &&
      source.custom.status !== 'superseded' &&
      source.custom.read !== 'located' &&
      c.sources.some((s) => s.id === source.id),
  );
  const note = entry<string>('sources', source.id);
  const rows: [string, ReactNode][] = [
    [t('sources.publisher'), <English key="publisher">{source.publisher}</English>],
    [t('sources.date'), dateWords(source) ?? t('sources.noDate')],
    [t('sources.rank'), t(`words:ranks.${source.custom.rank}.label`)],
    [t('sources.nation'), placeName(source.custom.nation)],
    [t('sources.read'), `${t(`words:reads.${source.custom.read}.label`)}. ${t(`words:reads.${source.custom.read}.text`)}`],
    [t('sources.status'), t(`words:statuses.${source.custom.status}.label`)],
  ];
  return (
    <div className={`${page} ${stack}`}>
      <h1 tabIndex={-1} className="max-w-measure">
        <English>{source.title}</English>
      </h1>
      <dl className="max-w-measure border-b border-line text-15">
        {rows.map(([name, value]) => (
          <div key={name} className="grid gap-x-16 border-t border-line py-4 desk:grid-cols-3">
            <dt className="text-quiet">{name}</dt>
            <dd className="desk:col-span-2">{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p>{note}</p>}
      {source.URL && (
        <p>
          <a href={source.URL} rel="noreferrer">
            {t('sources.open')}
          </a>
        </p>
      )}
      <section className={part}>
        <h2>{t('sources.rests')}</h2>
        {resting.length === 0 ? (
          <p>{t('sources.nothing')}</p>
        ) : (
          <ul className={bullets}>
            {resting.map((c) => (
              <li key={c.id}>
                <English>
                  <strong>{t(`claims:${c.id}.title`)}.</strong> {t(`claims:${c.id}.text`)}
                </English>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <Link to={{ path: '/sources' }}>{t('sources.title')}</Link>
      </p>
    </div>
  );
}
