import { isFlow } from '#machines/flows/registry.ts';
import { libraryIfLoaded, loadLibrary, showable } from '#src/data/evidence.ts';
import { type FaqWords, faqsIfLoaded, loadFaqs } from '#src/data/faqs.ts';
import { English } from '#src/ui/English.tsx';
import { FileLink } from '#src/ui/FileLink.tsx';
import { Link } from '#src/ui/Link.tsx';
import { flowTitle } from '#src/words/flow-words.ts';
import { bundle, entry, t } from '#src/words/words.ts';

interface Line {
  readonly document: string;
  readonly reported: string;
  readonly questions: readonly string[];
  readonly flow: string;
  readonly status: string;
}

export async function load(): Promise<void> {
  await Promise.all([loadFaqs(), loadLibrary()]);
}

/** What the two documents that were not read are reported to say, and where it is carried here. */
export default function Crosswalk() {
  const lines = bundle<{ crosswalk: readonly Line[] }>('documents').crosswalk;
  const faqs = faqsIfLoaded();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('library:documents.crosswalk')}</h1>
      <p className="lead">{t('library:documents.crosswalkLead')}</p>
      <div className="wide">
        <table className="answers crosswalk">
          <thead>
            <tr>
              {['document', 'reported', 'questions', 'flow', 'status'].map((head) => (
                <th key={head} scope="col">
                  {t(`library:documents.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.reported}>
                <td>
                  <DocumentName id={line.document} />
                </td>
                <td>{line.reported}</td>
                <td>
                  <ul>
                    {faqs
                      .filter((faq) => line.questions.includes(faq.id))
                      .map((faq) => (
                        <li key={faq.id}>
                          <Link to={{ path: `/questions/${faq.slug}` }}>{entry<FaqWords>('faqs', faq.id)?.question}</Link>
                        </li>
                      ))}
                  </ul>
                </td>
                <td>{isFlow(line.flow) ? <Link to={{ path: `/tables/${line.flow}` }}>{flowTitle(line.flow)}</Link> : line.flow}</td>
                <td>{line.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
export function DocumentName({ id }: { readonly id: string }) {
  const source = libraryIfLoaded()?.sources.get(id);
  return showable(source) ? (
    <Link to={{ path: `/sources/${id}` }}>
      <English>{source.title}</English>
    </Link>
  ) : (
    id
  );
}
