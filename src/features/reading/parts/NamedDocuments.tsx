import { type Library, showable } from '#src/data/evidence.ts';
import { FileLink } from '#src/features/reading/parts/FileLink.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { part, small } from '#src/ui/text.ts';
import { bundle, t } from '#src/words/words.ts';

interface Line {
  readonly document: string;
  readonly publisher: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly done: string;
  readonly why: string;
}

/** The documents that the RCGP's page names: each with what was done about it, and why. */
export function NamedDocuments({ library: { sources } }: { readonly library: Library }) {
  const lines = bundle<{ rcgp: readonly Line[] }>('documents').rcgp;
  return (
    <section aria-labelledby="rcgp" className={part}>
      <h2 id="rcgp">{t('library:documents.rcgp')}</h2>
      <p>{t('library:documents.rcgpLead')}</p>
      <StackedTable
        caption={t('library:documents.rcgp')}
        captionHidden
        heads={['document', 'date', 'done', 'why'].map((head) => ({ label: t(`library:documents.${head}`) }))}
        rows={lines.map((line) => {
          const id = line.sources.find((one) => showable(sources.get(one)));
          return {
            key: line.document,
            about: (
              <>
                <English>{id ? <Link to={{ path: `/sources/${id}` }}>{line.document}</Link> : line.document}</English>
                <span className={`${small} block font-normal`}>
                  <English>{line.publisher}</English>
                </span>
              </>
            ),
            cells: [line.date || t('library:documents.noDate'), line.done, line.why],
          };
        })}
      />
      <p>
        <Link to={{ path: '/sources/crosswalk' }}>{t('library:documents.crosswalk')}</Link>
      </p>
      <p>
        <FileLink file="review/sources.csl.json" word="library:documents.csl" />
      </p>
    </section>
  );
}
