import { isFlow } from '#machines/flows/registry.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Library, loadLibrary, showable } from '#src/data/evidence.ts';
import { type Faq, type FaqWords, loadFaqs } from '#src/data/faqs.ts';
import { FileLink } from '#src/features/reading/parts/FileLink.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { lead, page, stack } from '#src/ui/text.ts';
import { flowTitle } from '#src/words/flow-words.ts';
import { bundle, entry, t } from '#src/words/words.ts';

interface Line {
  readonly document: string;
  readonly reported: string;
  readonly questions: readonly string[];
  readonly flow: string;
  readonly status: string;
}
interface Data {
  readonly faqs: readonly Faq[];
  readonly library: Library;
}

export async function load(): Promise<Data> {
  const [faqs, library] = await Promise.all([loadFaqs(), loadLibrary()]);
  return { faqs, library };
}

/** What the two documents that were not read are reported to say, and where it is carried here. */
export default function Crosswalk({ data: { faqs, library } }: PageProps<Data>) {
  const lines = bundle<{ crosswalk: readonly Line[] }>('documents').crosswalk;
  return (
    <div className={`${page} ${stack}`}>
      <h1 tabIndex={-1}>{t('library:documents.crosswalk')}</h1>
      <p className={lead}>{t('library:documents.crosswalkLead')}</p>
      <StackedTable
        caption={t('library:documents.crosswalk')}
        captionHidden
        heads={['reported', 'document', 'questions', 'flow', 'status'].map((head) => ({ label: t(`library:documents.${head}`) }))}
        rows={lines.map((line) => ({
          key: line.reported,
          about: <span className="font-normal">{line.reported}</span>,
          cells: [
            <DocumentName key="document" id={line.document} library={library} />,
            <ul key="questions" className="space-y-4">
              {faqs
                .filter((faq) => line.questions.includes(faq.id))
                .map((faq) => (
                  <li key={faq.id}>
                    <Link to={{ path: `/questions/${faq.slug}` }}>{entry<FaqWords>('faqs', faq.id)?.question}</Link>
                  </li>
                ))}
            </ul>,
            isFlow(line.flow) ? (
              <Link key="flow" to={{ path: `/tables/${line.flow}` }}>
                {flowTitle(line.flow)}
              </Link>
            ) : (
              line.flow
            ),
            line.status,
          ],
        }))}
      />
      <p>
        <FileLink file="review/crosswalk.csv" word="library:documents.csv" />
      </p>
      <p>
        <Link to={{ path: '/sources' }}>{t('library:documents.back')}</Link>
      </p>
    </div>
  );
}

/** A source by its title, or the plain words that stand where it is not known which document it was. */
function DocumentName({ id, library }: { readonly id: string; readonly library: Library }) {
  const source = library.sources.get(id);
  return showable(source) ? (
    <Link to={{ path: `/sources/${id}` }}>
      <English>{source.title}</English>
    </Link>
  ) : (
    id
  );
}
