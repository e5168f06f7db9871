import { liveRules } from '#machines/decide/possible-rules.ts';
import type { Answers, Fact, Facts, Nation } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { inNation } from '#src/data/evidence.ts';
import { askedAt, beginning, type Faq, type FaqAnswer, type FaqWords, loadFaqs } from '#src/data/faqs.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import NotFound from '#src/features/home/NotFound.tsx';
import { NationTabs } from '#src/features/reading/parts/NationTabs.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Link } from '#src/ui/Link.tsx';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { aside, card, columns, linkLine, main, message, page, part, small, stack } from '#src/ui/text.ts';
import { explained } from '#src/words/glossary.ts';
import { nationOf } from '#src/words/nation-words.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import { ClaimList } from './parts/ClaimList.tsx';
import { RuleTable } from './parts/RuleTable.tsx';

interface Data {
  readonly guidance: Guidance;
  readonly faq: Faq | undefined;
  /** Where each fact that the answer depends on is asked. */
  readonly asked: ReadonlyMap<Fact, string>;
}

export async function load({ place, params }: PageAt): Promise<Data> {
  const [faqs, guidance] = await Promise.all([loadFaqs(), loadGuidance()]);
  const faq = faqs.find((one) => one.slug === params.slug);
  const { answers } = readAnswers(place.answers).exchange;
  const facts = faq?.facts.map((one) => one.fact) ?? [];
  return { guidance, faq, asked: faq ? await askedAt(facts, beginning(faq, answers)) : new Map() };
}

export const paths = async (): Promise<string[]> => (await loadFaqs()).map((faq) => `/questions/${faq.slug}`);

/** One question: the short answer, who holds what in words and from the tables, what it depends on, and whose word it is. */
export default function Question({ place, data: { guidance, faq, asked } }: PageProps<Data>) {
  const words = faq && entry<FaqWords>('faqs', faq.id);
  const answer = faq && entry<FaqAnswer>('faq-answers', faq.id);
  if (!faq || !words || !answer) return <NotFound />;
  const { exchange, dropped } = readAnswers(place.answers);
  const nation = nationOf(exchange.answers);
  const start = beginning(faq, exchange.answers);
  const { library } = guidance;
  const ofLiability = faq.bearing === 'liability';
  const said = explained([
    words.short,
    ...answer.holds.map(({ text }) => text),
    ...answer.plus,
    ...Object.values(answer.nations),
    answer.differ,
  ]);
  return (
    <article className={page}>
      <AddressMessages dropped={dropped} />
      <p className={small}>
        <Link to={{ path: '/questions', answers: place.answers }}>{t('library:questions.title')}</Link>: {t(`library:groups.${faq.group}`)}
      </p>
      <h1 tabIndex={-1} className="mb-8 max-w-measure">
        {words.question}
      </h1>
      <p className="lead short mb-16 text-20 leading-row">
        <Explained pieces={said.get(words.short) ?? []} />
      </p>
      <div className={columns}>
        <div className={main}>
          {faq.bearing && <p className={message}>{t('library:question.informs')}</p>}
          <Holds title={t(`library:question.${ofLiability ? 'asked' : 'holds'}`)} lines={answer.holds} said={said} />
          {answer.plus.map((text) => (
            <p key={text}>
              <Explained pieces={said.get(text) ?? []} />
            </p>
          ))}
          {faq.notices?.map((id) => (
            <Notice key={id} id={id} strong />
          ))}
          <NationTabs path={place.path} answers={exchange.answers} />
          <Nations words={answer.nations} nation={nation} said={said} />
          {ofLiability && <WhoActs faq={faq} answers={nation ? { nation } : {}} />}
          {nation && !ofLiability && faq.actions.length > 0 && (
            <FromTables faq={faq} facts={{ ...faq.start, nation }} nation={nation} guidance={guidance} />
          )}
          {answer.differ && (
            <section className={part}>
              <h2>{t('library:question.differ')}</h2>
              <p>
                <Explained pieces={said.get(answer.differ) ?? []} />
              </p>
            </section>
          )}
          <section className={part}>
            <h2>{t('library:question.sources')}</h2>
            <p className={small}>
              {t('verdict.confidence', { level: answer.confidence })} {!nation && t('library:question.ukOnly')}
            </p>
            <ClaimList library={library} claims={inNation(library, faq.claims, nation)} nation={nation} />
          </section>
        </div>
        <div className={`${aside} max-desk:order-first`}>
          <Check faq={faq} start={start} />
          <Depends faq={faq} answers={start} asked={asked} />
        </div>
      </div>
    </article>
  );
}

type Said = ReturnType<typeof explained>;

/** Each line a sentence with its subject, marked by whose it is. */
function Holds({ title, lines, said }: { readonly title: string; readonly lines: FaqAnswer['holds']; readonly said: Said }) {
  if (lines.length === 0) return null;
  return (
    <section className={stack}>
      <h2>{title}</h2>
      <ul className="held border-b border-line">
        {lines.map((line) => (
          <li key={line.party + line.text} className="flex items-baseline gap-8 border-t border-line py-8">
            <span aria-hidden="true">
              <TokenMark party={line.party} form="usual" size="list" />
            </span>
            <span>
              <Explained pieces={said.get(line.text) ?? []} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who acts next is a separate matter from who may be asked about it: it stands on the pages of the actions. */
function WhoActs({ faq, answers }: { readonly faq: Faq; readonly answers: Answers }) {
  return (
    <p>
      {t('library:question.whoActs')}{' '}
      {faq.actions.map((action, n) => (
        <span key={action}>
          {n > 0 && '; '}
          <Link to={{ path: `/actions/${action}`, answers: writeAnswers({ answers }) }}>{t(`actions:${action}.title`)}</Link>
        </span>
      ))}
      .
    </p>
  );
}

function Check({ faq, start }: { readonly faq: Faq; readonly start: Answers }) {
  const said = Object.entries(faq.start).filter(([fact, value]) => JSON.stringify(start[fact as Fact]) === JSON.stringify(value));
  return (
    <div className={stack}>
      <Link to={{ path: '/check', answers: writeAnswers({ answers: start }) }} className={primaryButton}>
        {t('library:question.check')}
      </Link>
      {said.length > 0 && (
        <p className={small}>
          {t('library:question.startsWith', {
            facts: said.map(([fact, value]) => `${question(fact as Fact).label}: ${answerWords(fact as Fact, value)}`).join('; '),
          })}
        </p>
      )}
    </div>
  );
}

interface NationsProps {
  readonly words: Readonly<Record<string, string>>;
  readonly nation: Nation | undefined;
  readonly said: Said;
}

function Nations({ words, nation, said }: NationsProps) {
  return (
    <>
      {words.uk && (
        <p>
          <strong>{t('words:nations.uk.label')}:</strong> <Explained pieces={said.get(words.uk) ?? []} />
        </p>
      )}
      {nation && words[nation] && (
        <p>
          <strong>{t(`words:nations.${nation}.label`)}:</strong> <Explained pieces={said.get(words[nation]) ?? []} />
        </p>
      )}
    </>
  );
}

interface FromTablesProps {
  readonly faq: Faq;
  readonly facts: Facts;
  readonly nation: Nation;
  readonly guidance: Guidance;
}

function FromTables({ faq, facts, nation, guidance: { tables, library } }: FromTablesProps) {
  return (
    <section className={`${part} print:hidden`}>
      <h2>{t('library:question.tables')}</h2>
      <p className={small}>{t('library:question.tablesHow', { nation: t(`words:nations.${nation}.label`) })}</p>
      {faq.actions.map((action) => {
        const table = tables[action];
        const positions = actionWords(action).positions;
        return (
          <details key={action} className="border-t border-line">
            <summary className="flex min-h-hit items-center">
              <h3>{t(`actions:${action}.title`)}</h3>
            </summary>
            <div className={`${stack} pb-12`}>
              <RuleTable table={table} facts={facts} />
              {liveRules(table.rules, facts).flatMap(({ rule }) =>
                (positions[rule.id] ?? []).map((position, n) => (
                  <div key={rule.id + position.who} className="border-l-3 border-edge pl-12">
                    <p>
                      <strong>{position.who}:</strong> {position.says}
                    </p>
                    <ClaimList library={library} claims={inNation(library, rule.positions?.[n]?.claims ?? [], nation)} nation={nation} />
                  </div>
                )),
              )}
              <p>
                <Link to={{ path: `/actions/${action}`, answers: writeAnswers({ answers: { nation } }) }}>
                  {t('library:question.action')}
                </Link>
              </p>
            </div>
          </details>
        );
      })}
    </section>
  );
}

interface DependsProps {
  readonly faq: Faq;
  readonly answers: Answers;
  readonly asked: ReadonlyMap<Fact, string>;
}

function Depends({ faq, answers, asked }: DependsProps) {
  if (faq.facts.length === 0) return null;
  return (
    <section className={`${card} ${stack}`}>
      <h2>{t('library:question.depends')}</h2>
      <ul className="text-15 *:border-t *:border-line *:py-4">
        {faq.facts.map(({ fact, options }) => (
          <li key={fact}>
            <Link to={{ path: asked.get(fact) ?? '/check', answers: writeAnswers({ answers }) }} className={linkLine}>
              {question(fact).label}
            </Link>
            {options && (
              <span className={`${small} block`}>
                {options.map((option) => question(fact).options[option]?.label).join(` ${t('verdict.or')} `)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
