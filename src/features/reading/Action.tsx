import { type Action as ActionId, actions } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { inNation } from '#src/data/evidence.ts';
import { type FaqWords, faqsIfLoaded, loadFaqs } from '#src/data/faqs.ts';
import { loadTables, tablesIfLoaded } from '#src/data/use-verdict.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { Link } from '#src/ui/Link.tsx';
import { NationTabs, nationOf } from '#src/ui/NationTabs.tsx';
import { capital, partyName } from '#src/words/party-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { RuleTable } from './RuleTable.tsx';

export async function load(): Promise<void> {
  await Promise.all([loadFaqs(), loadTables()]);
}

export const paths = (): string[] => ['/actions', ...actions.map((action) => `/actions/${action}`)];

/** One action: why it comes up, its table for one nation, what else applies, and the questions that ask about it. */
export default function Action({ place, params }: PageProps) {
  if (params.action === undefined) return <All answers={place.answers} />;
  const action = actions.find((one) => one === params.action);
  const table = action && tablesIfLoaded()?.[action];
  const words = action && actionWords(action);
  if (!table || !words) return <NotFound />;
  const { answers } = readAnswers(place.answers).exchange;
  const nation = nationOf(answers);
  const claims = [...table.rules, ...table.notes].flatMap((one) => one.claims);
  const asking = faqsIfLoaded().filter((faq) => faq.actions.includes(table.action));
  return (
    <div className="page">
      <p className="quiet caption">
        <Link to={{ path: '/actions', answers: place.answers }}>{t('library:actions.title')}</Link>
      </p>
      <h1 tabIndex={-1}>{t(`actions:${table.action}.title`)}</h1>
      <p className="lead">{words.why}</p>
      <NationTabs path={place.path} answers={answers} />
      {nation && (
        <>
          {words.nations[nation] && (
            <p>
              <strong>{t(`words:nations.${nation}.label`)}:</strong> {words.nations[nation]}
            </p>
          )}
          <h2>{t('library:question.tables')}</h2>
          <p>{t('tables:how')}</p>
          <RuleTable table={table} facts={{ nation }} />
        </>
      )}
      {table.notes.length > 0 && (
        <>
          <h2>{t('library:actions.notes')}</h2>
          <ul>
            {table.notes.map((note) => (
              <li key={note.id}>
                {note.party && <strong>{capital(partyName(note.party))}: </strong>}
                {words.notes[note.id]?.why}
              </li>
            ))}
          </ul>
        </>
      )}
      {asking.length > 0 && (
        <>
          <h2>{t('library:actions.questions')}</h2>
          <ul>
            {asking.map((faq) => (
              <li key={faq.id}>
                <Link to={{ path: `/questions/${faq.slug}`, answers: writeAnswers({ answers }) }}>
                  {entry<FaqWords>('faqs', faq.id)?.question}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('library:question.sources')}</h2>
      {!nation && <p className="quiet">{t('library:question.ukOnly')}</p>}
      <ClaimList claims={inNation([...new Set(claims)], nation)} nation={nation} />
    </div>
  );
}

function All({ answers }: { readonly answers: string }) {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('library:actions.title')}</h1>
      <p className="lead">{t('library:actions.lead')}</p>
      <ul className="asked">
        {actions.map((action: ActionId) => (
          <li key={action}>
            <Link to={{ path: `/actions/${action}`, answers }}>{t(`actions:${action}.title`)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
