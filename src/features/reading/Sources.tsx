import type { ReactNode } from 'react';
import { nations } from '#machines/facts/vocabulary.ts';
import type { Rests } from '#machines/review/rests-on.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { dateWords, type Library, loadLibrary, type Source, showable } from '#src/data/evidence.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { bullets, lead, page, part, stack } from '#src/ui/text.ts';
import { entry, t } from '#src/words/words.ts';
import { LongList } from './parts/LongList.tsx';
import { NamedDocuments } from './parts/NamedDocuments.tsx';
import { loadRests } from './parts/rests.ts';

interface Data {
  readonly library: Library;
  /** What rests on the one source of this page. */
  readonly rests: Rests | undefined;
}
export async function load({ params }: PageAt): Promise<Data> {
  if (params.id === undefined) return { library: await loadLibrary(), rests: undefined };
  const { library, rests } = await loadRests();
  return { library, rests: rests.find((one) => one.source === params.id) };
}

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
export default function Sources({ params, data: { library, rests } }: PageProps<Data>) {
  if (params.id !== undefined) {
    const source = library.sources.get(params.id);
    return showable(source) ? <One source={source} library={library} rests={rests} /> : <NotFound />;
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
      <p>
        <Link to={{ path: '/sources/to-read' }}>{t('library:toRead.list')}</Link>
      </p>
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

function One({ source, library, rests }: { readonly source: Source } & Data) {
  const resting = Array.from(library.claims.values()).filter(
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
      {rests && rests.rows.length > 0 && <RestingRows rests={rests} />}
      <p>
        <Link to={{ path: '/sources' }}>{t('sources.title')}</Link>
      </p>
    </div>
  );
}

/** The rows that rest on a source, by action, and how many of them a passage of it could move. */
function RestingRows({ rests: { rows, moves } }: { readonly rests: Rests }) {
  const actions = [...new Set(rows.map((row) => row.action))];
  return (
    <section className={part}>
      <h2>{t('library:toRead.rows')}</h2>
      {moves > 0 && <p>{t('library:toRead.could', { count: moves })}</p>}
      <ul className={bullets}>
        {actions.map((action) => (
          <li key={action}>
            <Link to={{ path: `/actions/${action}` }}>
              {t('library:toRead.row', { title: t(`actions:${action}.title`), count: rows.filter((row) => row.action === action).length })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
