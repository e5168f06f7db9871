import { libraryIfLoaded, showable } from '#src/data/evidence.ts';
import { English } from '#src/ui/English.tsx';
import { FileLink } from '#src/ui/FileLink.tsx';
import { Link } from '#src/ui/Link.tsx';
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
export function NamedDocuments() {
  const lines = bundle<{ rcgp: readonly Line[] }>('documents').rcgp;
  const sources = libraryIfLoaded()?.sources;
  return (
    <section aria-labelledby="rcgp">
      <h2 id="rcgp">{t('library:documents.rcgp')}</h2>
      <p>{t('library:documents.rcgpLead')}</p>
      <div className="wide">
        <table className="answers">
          <thead>
            <tr>
              {['document', 'date', 'done', 'why'].map((head) => (
                <th key={head} scope="col">
                  {t(`library:documents.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const id = line.sources.find((one) => showable(sources?.get(one)));
              return (
                <tr key={line.document}>
                  <td>
                    <English>{id ? <Link to={{ path: `/sources/${id}` }}>{line.document}</Link> : line.document}</English>
                    <br />
                    <span className="quiet">
                      <English>{line.publisher}</English>
                    </span>
                  </td>
                  <td>{line.date || t('library:documents.noDate')}</td>
                  <td>{line.done}</td>
                  <td>{line.why}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        <Link to={{ path: '/sources/crosswalk' }}>{t('library:documents.crosswalk')}</Link>
      </p>
      <p>
        <FileLink file="review/sources.csl.json" word="library:documents.csl" />
      </p>
    </section>
  );
}
