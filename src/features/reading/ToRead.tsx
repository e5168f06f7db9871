import type { Rests } from '#machines/review/rests-on.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Library, type Source, showable } from '#src/data/evidence.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { lead, page, stack } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { loadRests } from './parts/rests.ts';

interface Data {
  readonly library: Library;
  readonly rests: readonly Rests[];
}
export const load = (): Promise<Data> => loadRests();

const open = ({ rows }: Rests): string =>
  [...new Set(rows.filter((row) => row.open).map((row) => t(`actions:${row.action}.title`)))].join('; ');

/** What to read next: the sources that were not read whole, by how many unsettled rows they could move. */
export default function ToRead({ data: { library, rests } }: PageProps<Data>) {
  const list = rests.flatMap((one) => {
    const source = library.sources.get(one.source);
    return one.moves > 0 && showable(source) ? [{ one, source }] : [];
  });
  return (
    <div className={`${page} ${stack}`}>
      <h1 tabIndex={-1}>{t('library:toRead.title')}</h1>
      <p className={lead}>{t('library:toRead.lead')}</p>
      <p>{t('library:toRead.remembered')}</p>
      <StackedTable
        caption={t('library:toRead.title')}
        captionHidden
        heads={(['source', 'read', 'moves', 'settles'] as const).map((head) => ({ label: t(`library:toRead.${head}`) }))}
        rows={list.map(({ one, source }: { readonly one: Rests; readonly source: Source }) => ({
          key: one.source,
          about: (
            <Link to={{ path: `/sources/${one.source}` }}>
              <English>{source.title}</English>
            </Link>
          ),
          cells: [t(`words:reads.${source.custom.read}.label`), String(one.moves), open(one)],
        }))}
      />
      <p>
        <Link to={{ path: '/sources' }}>{t('sources.title')}</Link>
      </p>
    </div>
  );
}
