import type { ReactNode } from 'react';
import { edition } from '#content/edition.ts';
import { addressOf, embedded, type Place } from '#src/app/location.ts';
import type { Section } from '#src/app/page.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { language, languagesWritten, t } from '#src/words/words.ts';
import { Link } from '../Link.tsx';
import { EditionReady, Offline } from './EditionReady.tsx';
import { Stale } from './Stale.tsx';

const nav: readonly { readonly section: Section; readonly path: string; readonly word: string }[] = [
  { section: 'check', path: '/', word: 'nav.home' },
  { section: 'questions', path: '/questions', word: 'nav.questions' },
  { section: 'teach', path: '/teach', word: 'nav.teach' },
  { section: 'sources', path: '/sources', word: 'nav.sources' },
  { section: 'search', path: '/search', word: 'nav.search' },
  { section: 'about', path: '/about', word: 'nav.about' },
];

/** What stands on every page and every print: the draft banner, the way around, and who has reviewed the content. */
export function Layout({
  place,
  section,
  children,
}: {
  readonly place: Place;
  readonly section: Section | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      {/* A button: a link to #main would write over the answers in the fragment. */}
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <header>
        {edition.signatories.length === 0 && <p className="draft">{t('draft')}</p>}
        {language() !== 'en' && (
          <p className="draft translation">
            {t('language.mark')}{' '}
            <Link to={{ ...place, language: 'en' }} lang="en" hrefLang="en">
              {t('language.inEnglish')}
            </Link>
          </p>
        )}
        <Stale place={place} />
        <div className="top">
          <Link to={{ path: '/', language: place.language }} className="brand">
            <span aria-hidden="true" className="mark" />
            {t('product.name')}
          </Link>
          {language() === 'en' && languagesWritten.length > 1 && (
            <Link to={{ ...place, language: 'cy' }} lang="cy" hrefLang="cy" className="tongue">
              {t('language.other')}
            </Link>
          )}
          <nav aria-label={t('nav.label')}>
            <ul>
              {nav.map((item) => (
                <li key={item.section}>
                  <Link to={{ path: item.path, language: place.language }} aria-current={item.section === section ? 'page' : undefined}>
                    {t(item.word)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {!place.path.startsWith('/check') && (
        <noscript>
          <div className="page no-script">
            {t('noscript')} <a href={addressOf({ ...place, path: '/tables', answers: '' })}>{t('anywhere.noScriptTables')}</a>
          </div>
        </noscript>
      )}
      <EditionReady />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {embedded && (
        <p className="framed">
          {t('forClinicians')} {t('footer.privacy')}{' '}
          <a href={addressOf(place, undefined, false)} target="_blank" rel="noopener">
            {t('anywhere.full')}
          </a>
        </p>
      )}
      <footer className="bottom">
        <p>
          {t('forClinicians')} {t('footer.edition', { edition: edition.id, readTo: readToWords() })} {t('footer.reviewed')} <Offline />
        </p>
        <p>
          {t('footer.privacy')} {t('footer.independent')}{' '}
          {!place.path.startsWith('/report') && (
            <Link to={{ path: `/report${place.path}`, language: place.language, answers: place.answers }}>{t('footer.wrong')}</Link>
          )}
        </p>
      </footer>
    </>
  );
}
