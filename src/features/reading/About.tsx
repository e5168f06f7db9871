import { edition } from '#content/edition.ts';
import figures from '#content/figures.json';
import { FileLink } from '#src/features/reading/parts/FileLink.tsx';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { aside, bullets, card, columns, main, page, part, small, stack } from '#src/ui/text.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { bundle, t } from '#src/words/words.ts';

const pages = [
  ['/sources/crosswalk', 'library:documents.crosswalk'],
  ['/review', 'library:about.toReview'],
  ['/sources/to-read', 'library:toRead.title'],
  ['/governance', 'library:about.governance'],
  ['/changes', 'library:about.changes'],
  ['/agreement', 'library:about.agreement'],
  ['/actions', 'library:actions.title'],
] as const;
/** Files that the build writes beside the pages. */
const files = [
  ['review/review-sheet.csv', 'library:about.sheet'],
  ['review/certificate.html', 'library:about.certificate'],
  ['review/certificate.json', 'library:about.certificateJson'],
  ['review/edition.json', 'library:about.edition'],
  ['schema/edition.schema.json', 'library:about.editionSchema'],
  ['schema/facts.schema.json', 'library:about.factsSchema'],
  ['schema/allocate.schema.json', 'library:about.allocateSchema'],
  ['schema/overlay.schema.json', 'library:about.agreementSchema'],
  ['schema/record.schema.json', 'library:about.recordSchema'],
  ['schema/review.schema.json', 'library:about.certificateSchema'],
  ['schema/ratings.schema.json', 'library:about.ratingsSchema'],
  ['schema/consensus.schema.json', 'library:about.consensusSchema'],
  ['review/sources.csl.json', 'library:about.sources'],
] as const;

interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** What is counted of the evidence and of its review, for texts with gaps. */
const counted: Readonly<Record<string, string | number>> = {
  edition: edition.id,
  reviewed: figures.reviewed,
  rows: figures.rows,
  claims: figures.claims,
  carried: figures.carried,
  full: figures.sources.full,
  sources: Object.values(figures.sources).reduce((sum, count) => sum + count, 0),
};
const filled = (text: string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => (name === 'readTo' ? readToWords() : String(counted[name] ?? gap)));

/** Intended purpose, who has reviewed it, the edition, and what is not considered. */
export default function About() {
  const { sections } = bundle<{ sections: Record<string, Section> }>('about');
  return (
    <div className={page}>
      <h1 tabIndex={-1} className="mb-16">
        {t('about:title')}
      </h1>
      <div className={columns}>
        <div className={main}>
          {Object.entries(sections).map(([id, section]) => (
            <section key={id} aria-labelledby={id} className={`${part} first:mt-0`}>
              <h2 id={id}>{section.title}</h2>
              {section.text.map((text) => (
                <p key={text}>{filled(text)}</p>
              ))}
              {section.list && (
                <ul className={bullets}>
                  {section.list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
          <Notice id="emergency" strong />
          <Notice id="noCase" />
        </div>
        <div className={aside}>
          <section aria-labelledby="read-more" className={`${card} ${stack}`}>
            <h2 id="read-more">{t('library:about.title')}</h2>
            <p className={small}>{t('library:about.lead')}</p>
            <ul className={listed}>
              {pages.map(([path, word]) => (
                <li key={path}>
                  <Link to={{ path }}>{t(word)}</Link>
                </li>
              ))}
              <li>
                <Link to={{ path: '/embed' }}>{t('anywhere.embed')}</Link>
              </li>
            </ul>
            <h3 className="mt-8">{t('library:about.review')}</h3>
            <ul className={listed}>
              {files.map(([file, word]) => (
                <li key={file}>
                  <FileLink file={file} word={word} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </div>
  );
}

const listed = 'text-15 *:flex *:min-h-row *:items-center max-desk:*:min-h-hit';
