import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { PageProps } from '#src/app/page.ts';
import { pickButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { aside, columns, field, label, lead, linkLine, links, main, page, secondLine, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { searchEntries } from './search-entries.ts';
import { type Entry, type Search as Finder, searchIn } from './search-index.ts';

interface Data {
  readonly finder: Finder;
}

export async function load(): Promise<Data> {
  const { entries, synonyms } = await searchEntries();
  return { finder: searchIn(entries, synonyms) };
}

const kinds: readonly Entry['kind'][] = ['question', 'action', 'source', 'case'];

/** Search over questions, actions, sources and cases. What is typed stays on this page: it is in no address and is not kept. */
export default function Search({ place, data: { finder } }: PageProps<Data>) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Entry['kind']>();
  const wanted = useDeferredValue(typed);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const found = finder.find(wanted);
  const shown = found.filter((one) => kind === undefined || one.kind === kind);
  const asked = wanted.trim().length > 1;
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('search:title')}</h1>
      <p className={`${lead} mb-16`}>{t('search:lead')}</p>
      <div className={columns}>
        <div className={main}>
          <search>
            <label className={label}>
              {t('search:label')}
              <input
                ref={input}
                id="search-words"
                type="search"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                aria-describedby="search-hint"
                autoComplete="off"
                spellCheck={false}
                maxLength={120}
                className={`${field} mt-4`}
              />
            </label>
            <p id="search-hint" className={`${small} mt-4`}>
              {t('search:hint')} {t('search:noPatient')}
            </p>
          </search>
          <p role="status" className={small}>
            {asked && (shown.length === 0 ? t('search:none') : t('search:count', { count: shown.length }))}
          </p>
          {asked && (
            <ol className={`found ${links}`}>
              {shown.map((one) => (
                <li key={one.id}>
                  <Link to={{ path: one.path, answers: place.answers }} className={linkLine}>
                    <English when={one.kind === 'case' || one.kind === 'source'}>{one.title}</English>
                  </Link>
                  <span className={secondLine}>
                    {t(`search:kinds.${one.kind}`)}
                    {one.text && (
                      <>
                        {' · '}
                        <English when={one.kind === 'source'}>{one.text}</English>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </div>
        <div className={aside}>
          {asked && (
            <fieldset>
              <legend className={label}>{t('search:kind')}</legend>
              <div className="mt-4 flex flex-wrap gap-4">
                {kinds.map((one) => {
                  const count = found.filter((entry) => entry.kind === one).length;
                  return (
                    <button
                      key={one}
                      type="button"
                      aria-pressed={kind === one}
                      className={`${pickButton} py-4 text-start disabled:border-line disabled:text-quiet`}
                      disabled={count === 0 && kind !== one}
                      onClick={() => setKind(kind === one ? undefined : one)}
                    >
                      {t(`search:kinds.${one}`)} <span className={small}>{count}</span>
                    </button>
                  );
                })}
              </div>
            </fieldset>
          )}
          <p>
            <Link to={{ path: '/questions', answers: place.answers }}>{t('nav.questions')}</Link>
          </p>
        </div>
      </div>
    </div>
  );
}
