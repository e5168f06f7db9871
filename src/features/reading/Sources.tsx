import { type ReactNode, useState } from 'react';
import { nations } from '#machines/facts/vocabulary.ts';
import type { PageProps } from '#src/app/page.ts';
import { dateWords, libraryIfLoaded, loadLibrary, type Source, showable } from '#src/data/evidence.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { entry, t } from '#src/words/words.ts';
import { NamedDocuments } from './NamedDocuments.tsx';

export async function load(): Promise<void> {
  await loadLibrary();
}

export async function paths(): Promise<string[]> {
  const { sources } = await loadLibrary();
  return ['/sources', ...[...sources.values()].filter(showable).map((source) => `/sources/${source.id}`)];
}

/** Every document, how it was read, and what rests on it. A document that is only remembered is not listed. */
export default function Sources({ params }: PageProps) {
  const [wanted, setWanted] = useState('');
  const library = libraryIfLoaded();
  if (!library) return null;
  if (params.id !== undefined) {
    const source = library.sources.get(params.id);
    return showable(source) ? <One source={source} /> : <NotFound />;
  }
  const all = Array.from(library.sources.values()).filter(showable);
  const words = wanted.trim().toLowerCase();
  const shown = all.filter((s) => `${s.title} ${s.publisher}`.toLowerCase().includes(words));
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('sources.title')}</h1>
      <p className="lead">{t('sources.lead')}</p>
      <label className="filter">
        {t('sources.filter')}
        <input id="sources-words" type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p role="status">{t('sources.count', { count: shown.length })}</p>
      {['uk', ...nations, 'other'].map((nation) => {
        const here = shown.filter((s) => s.custom.nation === nation);
        return here.length === 0 ? null : (
          <section key={nation} aria-labelledby={`n-${nation}`}>
            <h2 id={`n-${nation}`}>{nation === 'other' ? t('sources.other') : t(`words:nations.${nation}.label`)}</h2>
            <ul className="source-list">
              {here.map((s) => (
                <li key={s.id}>
                  <Link to={{ path: `/sources/${s.id}` }}>
                    <English>{s.title}</English>
                  </Link>
                  <span className="quiet">
                    <English>{s.publisher}</English>, {dateWords(s) ?? t('sources.noDate')}. {t(`words:reads.${s.custom.read}.label`)}.
                    {s.custom.status !== 'current' && <strong> {t(`words:statuses.${s.custom.status}.label`)}.</strong>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <NamedDocuments />
    </div>
  );
}

function One({ source }: { readonly source: Source }) {
  const library = libraryIfLoaded();
  const resting = [...(library?.claims.values() ?? [])].filter(
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
    [t('sources.nation'), source.custom.nation === 'other' ? t('sources.other') : t(`words:nations.${source.custom.nation}.label`)],
    [t('sources.read'), `${t(`words:reads.${source.custom.read}.label`)}. ${t(`words:reads.${source.custom.read}.text`)}`],
    [t('sources.status'), t(`words:statuses.${source.custom.status}.label`)],
  ];
  return (
    <div className="page">
      <h1 tabIndex={-1}>
        <English>{source.title}</English>
      </h1>
      <dl className="summary">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
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
      <h2>{t('sources.rests')}</h2>
      {resting.length === 0 ? (
        <p>{t('sources.nothing')}</p>
      ) : (
        <ul>
          {resting.map((c) => (
            <li key={c.id}>
              <English>
                <strong>{t(`claims:${c.id}.title`)}.</strong> {t(`claims:${c.id}.text`)}
              </English>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={{ path: '/sources' }}>{t('sources.title')}</Link>
      </p>
    </div>
  );
}
