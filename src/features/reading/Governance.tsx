import tests from '#content/hazard-tests.json';
import type { PageProps } from '#src/app/page.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { Link } from '#src/ui/Link.tsx';
import { bullets, lead, linkLine, links, page, part } from '#src/ui/text.ts';
import { bundle, t } from '#src/words/words.ts';

interface Words {
  readonly docs: Readonly<Record<string, { readonly title: string; readonly sections: readonly Section[] }>>;
  readonly hazards: readonly { readonly id: string; readonly hazard: string; readonly cause: string; readonly control: string }[];
}
interface Section {
  readonly title: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}
const keeping: Readonly<Record<string, readonly string[]>> = tests;
const LOG = 'hazard-log';

export const documentIds = [
  'intended-purpose',
  'risk-management-plan',
  LOG,
  'safety-case',
  'dtac',
  'accessibility',
  'privacy',
  'security',
  'licences',
  'contributing',
] as const;
export const paths = (): string[] => ['/governance', ...documentIds.map((id) => `/governance/${id}`)];
const titleOf = (id: string): string => (id === LOG ? t('governance:hazardLog.title') : t(`governance:docs.${id}.title`));

/** The documents of governance: each a draft that says what has not been done. */
export default function Governance({ params }: PageProps) {
  const { docs } = bundle<Words>('governance');
  if (params.doc === undefined) return <All />;
  if (params.doc === LOG) return <HazardLog />;
  const one = Object.hasOwn(docs, params.doc) ? docs[params.doc] : undefined;
  if (!one) return <NotFound />;
  return (
    <article className={page}>
      <h1 tabIndex={-1}>{one.title}</h1>
      {one.sections.map((section, n) => (
        <section key={section.title} aria-labelledby={`s${n}`} className={part}>
          <h2 id={`s${n}`}>{section.title}</h2>
          {section.text.map((text) => (
            <p key={text}>{text}</p>
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
      <Back />
    </article>
  );
}

function All() {
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('governance:title')}</h1>
      <p className={lead}>{t('governance:lead')}</p>
      <ul className={`${links} mt-16`}>
        {documentIds.map((id) => (
          <li key={id}>
            <Link to={{ path: `/governance/${id}` }} className={linkLine}>
              {titleOf(id)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function HazardLog() {
  const { hazards } = bundle<Words>('governance');
  const word = (name: string) => t(`governance:hazardLog.${name}`);
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{word('title')}</h1>
      <p className={lead}>{word('lead')}</p>
      {hazards.map(({ id, hazard, cause, control }) => (
        <section key={id} aria-labelledby={id} className={part}>
          <h2 id={id}>
            {id}. {hazard}
          </h2>
          <dl className="max-w-measure border-b border-line text-15">
            {[
              ['cause', cause],
              ['control', control],
              ['owner', word('unassigned')],
              ['score', word('notScored')],
            ].map(([name = '', text]) => (
              <div key={name} className={fact}>
                <dt className="text-quiet">{word(name)}</dt>
                <dd className="desk:col-span-3">{text}</dd>
              </div>
            ))}
            <div className={fact}>
              <dt className="text-quiet">{word('kept')}</dt>
              <dd className="text-13 wrap-anywhere desk:col-span-3">
                {(keeping[id] ?? []).map((path) => (
                  <code key={path} className="block">
                    {path}
                  </code>
                ))}
              </dd>
            </div>
          </dl>
        </section>
      ))}
      <Back />
    </div>
  );
}

const fact = 'grid gap-x-16 border-t border-line py-4 desk:grid-cols-4';

const Back = () => (
  <p className="mt-24">
    <Link to={{ path: '/governance' }}>{t('governance:all')}</Link>
  </p>
);
