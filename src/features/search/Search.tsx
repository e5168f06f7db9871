import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { PageProps } from '#src/app/page.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import { searchEntries } from './search-entries.ts';
import type { Search as Finder } from './search-index.ts';
import { searchIn } from './search-index.ts';

let finder: Finder | undefined;

export async function load(): Promise<void> {
  if (finder) return;
  const { entries, synonyms } = await searchEntries();
  finder = searchIn(entries, synonyms);
}

/** Search over questions, actions, sources and cases. What is typed stays on this page: it is in no address and is not kept. */
export default function Search({ place }: PageProps) {
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const found = finder?.find(wanted) ?? [];
  const asked = wanted.trim().length > 1;
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('search:title')}</h1>
      <p className="lead">{t('search:lead')}</p>
      <search>
        <label className="filter">
          {t('search:label')}
          <input
            ref={field}
            id="search-words"
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby="search-hint"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
          />
        </label>
        <p id="search-hint" className="quiet">
          {t('search:hint')} {t('search:noPatient')}
        </p>
      </search>
      <p role="status">{asked && (found.length === 0 ? t('search:none') : t('search:count', { count: found.length }))}</p>
      {asked && (
        <ol className="asked found">
          {found.map((one) => (
            <li key={one.id}>
              <Link to={{ path: one.path, answers: place.answers }}>
                <English when={one.kind === 'case' || one.kind === 'source'}>{one.title}</English>
              </Link>
              <span className="quiet">{t(`search:kinds.${one.kind}`)}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link to={{ path: '/questions', answers: place.answers }}>{t('nav.questions')}</Link>
      </p>
    </div>
  );
}
