import { liveRules } from '#machines/decide/possible-rules.ts';
import type { Answers, ClaimId, Fact, Facts, Nation } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { inNation, libraryIfLoaded } from '#src/data/evidence.ts';
import { askedAt, beginning, type Faq, type FaqAnswer, type FaqWords, faqsIfLoaded, loadFaqs } from '#src/data/faqs.ts';
import { loadTables, tablesIfLoaded } from '#src/data/use-verdict.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import NotFound from '#src/features/home/NotFound.tsx';
import { Holder } from '#src/ui/Holder.tsx';
import { Link } from '#src/ui/Link.tsx';
import { NationTabs, nationOf } from '#src/ui/NationTabs.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { answerWords, question } from '#src/words/question-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import { ClaimList } from './ClaimList.tsx';
import { RuleTable } from './RuleTable.tsx';

const asked = new Map<string, ReadonlyMap<Fact, string>>();

export async function load({ place, params }: PageAt): Promise<void> {
  const [faqs] = await Promise.all([loadFaqs(), loadTables()]);
  const faq = faqs.find((one) => one.slug === params.slug);
  if (!faq) return;
  const { answers } = readAnswers(place.answers).exchange;
  const facts = faq.facts.map((f) => f.fact);
  asked.set(`${faq.id}#${place.answers}`, await askedAt(facts, beginning(faq, answers)));
}

export const paths = async (): Promise<string[]> => (await loadFaqs()).map((faq) => `/questions/${faq.slug}`);

/** One question: the short answer, who holds what in words and from the tables, what it depends on, and whose word it is. */
export default function Question({ place, params }: PageProps) {
  const faq = faqsIfLoaded().find((one) => one.slug === params.slug);
  const words = faq && entry<FaqWords>('faqs', faq.id);
  const answer = faq && entry<FaqAnswer>('faq-answers', faq.id);
  if (!faq || !words || !answer) return <NotFound />;
  const { exchange, dropped } = readAnswers(place.answers);
  const nation = nationOf(exchange.answers);
  const start = beginning(faq, exchange.answers);
  return (
    <>
      <AddressMessages dropped={dropped} />
      <article className="page">
        <p className="quiet caption">
          <Link to={{ path: '/questions', answers: place.answers }}>{t('library:questions.title')}</Link>:{' '}
          {t(`library:groups.${faq.group}`)}
        </p>
        <h1 tabIndex={-1}>{words.question}</h1>
        <p className="lead short">{words.short}</p>
        {faq.bearing && <p className="message">{t('library:question.informs')}</p>}
        {answer.holds.length > 0 && (
          <>
            <h2>{t('library:question.holds')}</h2>
            <dl className="held">
              {answer.holds.map((line) => (
                <div key={line.party + line.text}>
                  <dt>
                    <Holder party={line.party} />
                  </dt>
                  <dd>{line.text}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {answer.plus.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {faq.notices?.map((id) => (
          <Notice key={id} id={id} strong />
        ))}
        <Check faq={faq} start={start} />
        <NationTabs path={place.path} answers={exchange.answers} />
        <Nations words={answer.nations} nation={nation} />
        {nation && faq.actions.length > 0 && <FromTables faq={faq} facts={{ ...faq.start, nation }} />}
        <Depends faq={faq} answers={start} asked={asked.get(`${faq.id}#${place.answers}`)} />
        {answer.differ && (
          <>
            <h2>{t('library:question.differ')}</h2>
            <p>{answer.differ}</p>
            <Differing claims={faq.claims} nation={nation} />
          </>
        )}
        <h2>{t('library:question.sources')}</h2>
        <p className="quiet">
          {t('verdict.confidence', { level: answer.confidence })} {!nation && t('library:question.ukOnly')}
        </p>
        <ClaimList claims={inNation(faq.claims, nation)} nation={nation} />
      </article>
    </>
  );
}

function Differing({ claims, nation }: { readonly claims: readonly ClaimId[]; readonly nation: Nation | undefined }) {
  const library = libraryIfLoaded();
  const differing = inNation(claims, nation).filter((id) => {
    const claim = library?.claims.get(id);
    return claim?.rank === 'U' || (claim?.conflictsWith?.length ?? 0) > 0;
  });
  return differing.length > 0 ? <ClaimList claims={differing} nation={nation} /> : null;
}

function Check({ faq, start }: { readonly faq: Faq; readonly start: Answers }) {
  const said = Object.entries(faq.start).filter(([fact, value]) => JSON.stringify(start[fact as Fact]) === JSON.stringify(value));
  return (
    <div className="check-it">
      <Link to={{ path: '/check', answers: writeAnswers({ answers: start }) }} className="button">
        {t('library:question.check')}
      </Link>
      {said.length > 0 && (
        <p className="quiet">
          {t('library:question.startsWith', {
            facts: said.map(([fact, value]) => `${question(fact as Fact).label}: ${answerWords(fact as Fact, value)}`).join('; '),
          })}
        </p>
      )}
    </div>
  );
}

function Nations({ words, nation }: { readonly words: Readonly<Record<string, string>>; readonly nation: Nation | undefined }) {
  return (
    <>
      {words.uk && (
        <p>
          <strong>{t('words:nations.uk.label')}:</strong> {words.uk}
        </p>
      )}
      {nation && words[nation] && (
        <p>
          <strong>{t(`words:nations.${nation}.label`)}:</strong> {words[nation]}
        </p>
      )}
    </>
  );
}

function FromTables({ faq, facts }: { readonly faq: Faq; readonly facts: Facts }) {
  const tables = tablesIfLoaded();
  if (!tables) return null;
  return (
    <>
      <h2>{t('library:question.tables')}</h2>
      <p>{t('library:question.tablesHow', { nation: t(`words:nations.${facts.nation}.label`) })}</p>
      {faq.actions.map((action) => {
        const table = tables[action];
        const positions = actionWords(action).positions;
        return (
          <details key={action} className="fold" open={faq.actions.length < 3}>
            <summary>
              <h3>{t(`actions:${action}.title`)}</h3>
            </summary>
            <RuleTable table={table} facts={facts} />
            {liveRules(table.rules, facts).flatMap(({ rule }) =>
              (positions[rule.id] ?? []).map((position, n) => (
                <div key={rule.id + position.who} className="position">
                  <p>
                    <strong>{position.who}:</strong> {position.says}
                  </p>
                  <ClaimList claims={inNation(rule.positions?.[n]?.claims ?? [], facts.nation)} nation={facts.nation} />
                </div>
              )),
            )}
            <p>
              <Link to={{ path: `/actions/${action}`, answers: writeAnswers({ answers: { nation: facts.nation as Nation } }) }}>
                {t('library:question.action')}
              </Link>
            </p>
          </details>
        );
      })}
    </>
  );
}

function Depends({
  faq,
  answers,
  asked,
}: {
  readonly faq: Faq;
  readonly answers: Answers;
  readonly asked: ReadonlyMap<Fact, string> | undefined;
}) {
  if (faq.facts.length === 0) return null;
  return (
    <>
      <h2>{t('library:question.depends')}</h2>
      <ul>
        {faq.facts.map(({ fact, options }) => (
          <li key={fact}>
            <Link to={{ path: asked?.get(fact) ?? '/check', answers: writeAnswers({ answers }) }}>{question(fact).label}</Link>
            {options && `: ${options.map((option) => question(fact).options[option]?.label).join(` ${t('verdict.or')} `)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
