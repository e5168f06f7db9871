import { type Action as ActionId, actions } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { Place } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { inNation } from '#src/data/evidence.ts';
import { type Faq, type FaqWords, loadFaqs } from '#src/data/faqs.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { NationTabs } from '#src/features/reading/parts/NationTabs.tsx';
import { Link } from '#src/ui/Link.tsx';
import { bullets, card, columns, lead, linkLine, links, main, page, part, small, stack } from '#src/ui/text.ts';
import { nationOf } from '#src/words/nation-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import { ClaimList } from './parts/ClaimList.tsx';
import { RuleTable } from './parts/RuleTable.tsx';

interface Data {
  readonly faqs: readonly Faq[];
  readonly guidance: Guidance;
}

export async function load(): Promise<Data> {
  const [faqs, guidance] = await Promise.all([loadFaqs(), loadGuidance()]);
  return { faqs, guidance };
}

export const paths = (): string[] => ['/actions', ...actions.map((action) => `/actions/${action}`)];

/** One action: why it comes up, its table for one nation, what else applies, and the questions that ask about it. */
export default function Action({ place, params, data }: PageProps<Data>) {
  if (params.action === undefined) return <All answers={place.answers} />;
  const action = actions.find((one) => one === params.action);
  return action ? <One action={action} place={place} data={data} /> : <NotFound />;
}

interface OneProps {
  readonly action: ActionId;
  readonly place: Place;
  readonly data: Data;
}

function One({ action, place, data: { faqs, guidance } }: OneProps) {
  const { tables, library } = guidance;
  const table = tables[action];
  const words = actionWords(action);
  const { answers } = readAnswers(place.answers).exchange;
  const nation = nationOf(answers);
  const claims = [...new Set([...table.rules, ...table.notes].flatMap((one) => one.claims))];
  const asking = faqs.filter((faq) => faq.actions.includes(action));
  return (
    <div className={page}>
      <p className={small}>
        <Link to={{ path: '/actions', answers: place.answers }}>{t('library:actions.title')}</Link>
      </p>
      <h1 tabIndex={-1}>{t(`actions:${action}.title`)}</h1>
      <p className={`${lead} mb-16`}>{words.why}</p>
      <div className={columns}>
        <div className={main}>
          <NationTabs path={place.path} answers={answers} />
          {nation && words.nations[nation] && (
            <p>
              <strong>{t(`words:nations.${nation}.label`)}:</strong> {words.nations[nation]}
            </p>
          )}
          {nation && (
            <section className={part}>
              <h2>{t('library:question.tables')}</h2>
              <p className={small}>{t('tables:how')}</p>
              <RuleTable table={table} facts={{ nation }} />
            </section>
          )}
          {table.notes.length > 0 && (
            <section className={part}>
              <h2>{t('library:actions.notes')}</h2>
              <ul className={bullets}>
                {table.notes.map((note) => (
                  <li key={note.id}>
                    {note.party && <strong>{capital(partyName(note.party))}: </strong>}
                    {words.notes[note.id]?.why}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className={part}>
            <h2>{t('library:question.sources')}</h2>
            {!nation && <p className={small}>{t('library:question.ukOnly')}</p>}
            <ClaimList library={library} claims={inNation(library, claims, nation)} nation={nation} />
          </section>
        </div>
        {asking.length > 0 && (
          <section className={`${card} ${stack} desk:col-span-4`}>
            <h2>{t('library:actions.questions')}</h2>
            <ul className="text-15 *:border-t *:border-line *:py-4">
              {asking.map((faq) => (
                <li key={faq.id}>
                  <Link to={{ path: `/questions/${faq.slug}`, answers: writeAnswers({ answers }) }} className={linkLine}>
                    {entry<FaqWords>('faqs', faq.id)?.question}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function All({ answers }: { readonly answers: string }) {
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('library:actions.title')}</h1>
      <p className={lead}>{t('library:actions.lead')}</p>
      <ul className={`${links} mt-16`}>
        {actions.map((action) => (
          <li key={action}>
            <Link to={{ path: `/actions/${action}`, answers }} className={linkLine}>
              {t(`actions:${action}.title`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
