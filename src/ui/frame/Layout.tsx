import type { ReactNode } from 'react';
import { edition } from '#content/edition.ts';
import { addressOf, embedded, type Place } from '#src/app/location.ts';
import type { Section } from '#src/app/page.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { language, languages, languagesWritten, t } from '#src/words/words.ts';
import { grid } from '../controls.ts';
import { Link } from '../Link.tsx';
import { EditionReady, Offline } from './EditionReady.tsx';
import { Strip } from './Strip.tsx';

const nav: readonly { readonly section: Section; readonly path: string }[] = [
  { section: 'check', path: '/' },
  { section: 'questions', path: '/questions' },
  { section: 'teach', path: '/teach' },
  { section: 'sources', path: '/sources' },
  { section: 'search', path: '/search' },
];

interface Props {
  readonly place: Place;
  readonly section: Section | null;
  readonly children: ReactNode;
}

/** What stands on every page: the strip, the way around, and who has reviewed the content. Strip, header, page and footer share one grid. */
export function Layout({ place, section, children }: Props) {
  return (
    <>
      {/* A button: a link to #main would write over the answers in the fragment. */}
      <button
        type="button"
        className="skip absolute left-8 top-8 z-10 min-h-hit bg-card px-16 text-accent not-focus:sr-only print:hidden"
        onClick={() => document.getElementById('main')?.focus()}
      >
        {t('skip')}
      </button>
      <header>
        <Strip place={place} />
        {!embedded && <Way place={place} section={section} />}
      </header>
      {!place.path.startsWith('/check') && (
        <noscript>
          <div className={`${grid} border-b border-accent py-8 text-15`}>
            {t('noscript')} <a href={addressOf({ ...place, path: '/tables', answers: '' })}>{t('anywhere.noScriptTables')}</a>
          </div>
        </noscript>
      )}
      <EditionReady />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {embedded ? <InFrame place={place} /> : <Foot place={place} section={section} />}
    </>
  );
}

/** The way around: one line, or on a phone the search and a menu. */
function Way({ place, section }: Pick<Props, 'place' | 'section'>) {
  const to = (path: string) => ({ path, language: place.language });
  const current = (one: Section) => (one === section ? 'page' : undefined);
  const tongue = languages.find((one) => one !== language() && languagesWritten.includes(one));
  const items = [
    ...nav.map((item) => (
      <Link key={item.section} to={to(item.path)} aria-current={current(item.section)} className={wayItem}>
        {t(`nav.${item.section}`)}
      </Link>
    )),
    ...(tongue
      ? [
          <Link key={tongue} to={{ ...place, language: tongue }} lang={tongue} hrefLang={tongue} className={wayItem}>
            {t('language.other')}
          </Link>,
        ]
      : []),
  ];
  return (
    <div className="way border-b border-line bg-card class-mode:hidden print:hidden">
      <div className={`${grid} relative flex h-top items-center gap-24 max-desk:gap-12`}>
        <Link
          to={to('/')}
          className="mr-auto inline-flex min-h-hit items-center gap-8 leading-head font-strong text-ink no-underline desk:whitespace-nowrap"
        >
          <svg viewBox="0 0 30 18" aria-hidden="true" className="h-token flex-none">
            <circle cx="7" cy="9" r="6" className="fill-requester" />
            <path d="M15 0v18" className="stroke-edge stroke-2" />
            <path d="M23.5 2.5 30 14.5H17z" className="fill-specialist" />
          </svg>
          {t('product.name')}
        </Link>
        <nav aria-label={t('nav.label')} className="flex gap-24 self-stretch text-15 max-desk:hidden">
          {items}
        </nav>
        <Link to={to('/search')} className="inline-flex min-h-hit items-center text-15 desk:hidden">
          {t('nav.search')}
        </Link>
        <details key={place.path} className="text-15 desk:hidden">
          <summary className="flex min-h-hit items-center text-accent underline underline-offset-3 marker:content-none">
            {t('nav.menu')}
          </summary>
          <nav
            aria-label={t('nav.label')}
            className="absolute inset-x-0 top-full z-10 grid border-b border-edge bg-card px-12 pb-8 *:min-h-hit"
          >
            {items}
          </nav>
        </details>
      </div>
    </div>
  );
}
const wayItem =
  'flex items-center border-y-3 border-transparent text-ink no-underline hover:border-b-line aria-[current]:border-b-accent aria-[current]:font-strong forced-colors:not-aria-[current]:border-none forced-colors:border-t-0';

/** Inside somebody else's page: what is kept, and a way to a page of its own. */
function InFrame({ place }: Pick<Props, 'place'>) {
  return (
    <p className={`framed ${grid} border-t border-line py-12 text-13 text-quiet`}>
      {t('forClinicians')} {t('footer.privacy')}{' '}
      <a href={addressOf(place, undefined, false)} target="_blank" rel="noopener">
        {t('anywhere.full')}
      </a>
    </p>
  );
}

function Foot({ place, section }: Pick<Props, 'place' | 'section'>) {
  const link = 'max-desk:inline-flex max-desk:min-h-hit max-desk:items-center';
  return (
    <footer className="border-t border-line py-16 text-13 text-quiet class-mode:text-24 print:hidden">
      <div className={`${grid} flex flex-wrap gap-x-24 gap-y-4`}>
        <span>{t('forClinicians')}</span>
        <span>
          {t('footer.edition', { edition: edition.id, readTo: readToWords() })} {t('footer.reviewed')} <Offline />
        </span>
        <span>{t('footer.privacy')}</span>
        <span>{t('footer.independent')}</span>
        <span className="flex gap-16">
          <Link
            to={{ path: '/about', language: place.language }}
            aria-current={section === 'about' ? 'page' : undefined}
            className={`${link} aria-[current]:font-strong`}
          >
            {t('nav.about')}
          </Link>
          {!place.path.startsWith('/report') && (
            <Link to={{ path: `/report/${place.path.slice(1)}`, language: place.language, answers: place.answers }} className={link}>
              {t('footer.wrong')}
            </Link>
          )}
        </span>
      </div>
    </footer>
  );
}
