import { useMemo, useState } from 'react';
import { sameWhereItMatters } from '#machines/decide/turning-facts.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { type Answers, type Fact, facts as inOrder } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { type TemplateId, templateIds, templates } from '#machines/teaching/templates.ts';
import { writeAnswers } from '#src/app/address.ts';
import { addressOf, here, whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { asksOf, templateWords } from '#src/data/own-case.ts';
import { Fieldset } from '#src/features/check/Fieldset.tsx';
import { ownId, writeSession } from '#src/features/teach/class/session-link.ts';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { actions, bullets, card, choice, columns, lead, legend, main, message, page, tick, wrong } from '#src/ui/text.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;
const notAsked: readonly Fact[] = ['seat', 'sector', 'localAgreement'];
const firstShown: readonly Fact[] = ['nation', 'stage', 'route', 'urgency', 'requesterRole', 'requesterAvailable', 'replyAsks'];

/** An exchange built from a wording and its facts, with the link that asks before it tells. */
export default function Own({ data: { guidance, cases } }: PageProps<Teaching>) {
  const [template, setTemplate] = useState<TemplateId>('test');
  const [answers, setAnswers] = useState<Answers>(templates.test);
  const facts = knownFrom(answers);
  const { known, contradictions, derived } = cohere(facts);
  const arising = inOrder.filter(
    (fact) => !notAsked.includes(fact) && !known.doesNotArise?.has(fact) && (!derived.includes(fact) || answers[fact] !== undefined),
  );
  const kept = useMemo(() => {
    const { known: sure } = cohere(knownFrom(answers));
    return Object.fromEntries(Object.entries(answers).filter(([fact]) => !sure.doesNotArise?.has(fact as Fact))) as Answers;
  }, [answers]);
  const clash = contradictions[0];
  const told = useMemo(() => knownFrom(kept), [kept]);
  const asks = clash || facts.nation === undefined ? [] : asksOf(guidance, told);
  const same = useMemo(() => {
    if (clash || told.nation === undefined) return undefined;
    return cases.find((one) => sameWhereItMatters(guidance.tables, one.asks, one.facts, told));
  }, [clash, told, cases, guidance]);
  const to = { path: `/teach/sent/${template}`, answers: writeAnswers({ answers: kept }) };
  const choose = (id: TemplateId) => {
    setTemplate(id);
    setAnswers((now) => ({ ...(now.nation ? { nation: now.nation } : {}), ...templates[id] }));
  };
  const field = (fact: Fact) => (
    <Fieldset
      key={fact}
      fact={fact}
      legend={question(fact).ask}
      legendHidden={false}
      value={answers[fact]}
      error={false}
      choose={(value) => setAnswers((now) => ({ ...now, [fact]: value }))}
    />
  );
  return (
    <div className={`teach ${page}`}>
      <h1 tabIndex={-1}>{t('teach:own.title')}</h1>
      <p className={`${lead} mb-16`}>{t('teach:own.lead')}</p>
      <div className={columns}>
        <div className={main}>
          <fieldset className="space-y-4">
            <legend className={legend}>{t('teach:own.template')}</legend>
            <div className="grid gap-x-16 desk:grid-cols-3">
              {templateIds.map((id) => (
                <div className={choice} key={id}>
                  <input
                    className={tick}
                    type="radio"
                    id={`template-${id}`}
                    name="template"
                    checked={template === id}
                    onChange={() => choose(id)}
                  />
                  <label htmlFor={`template-${id}`}>{templateWords(id).title}</label>
                </div>
              ))}
            </div>
          </fieldset>
          <h2 className="pt-8">{t('teach:own.facts')}</h2>
          {arising.filter((fact) => firstShown.includes(fact)).map(field)}
          <details className="border-t border-line">
            <summary className="flex min-h-hit items-center">
              <h2 className="pt-8">{t('teach:own.more')}</h2>
            </summary>
            {arising.filter((fact) => !firstShown.includes(fact)).map(field)}
          </details>
        </div>
        <aside className={`${card} space-y-8 desk:col-span-4`} aria-label={t('teach:own.link')}>
          <h2 className="pt-8">{t('teach:own.link')}</h2>
          {clash && (
            <p className={wrong} role="alert">
              {t('teach:own.clash', { a: question(clash.facts[0]).label, b: question(clash.facts[1]).label })}
            </p>
          )}
          {!clash && asks.length === 0 && (
            <p role="status">{t(facts.nation === undefined ? 'teach:own.nationFirst' : 'teach:lesson.undecided')}</p>
          )}
          {asks.length > 0 && (
            <>
              <h3>{t('teach:own.asksTitle')}</h3>
              <ul className={bullets}>
                {asks.map((action) => (
                  <li key={action}>{t(`actions:${action}.title`)}</li>
                ))}
              </ul>
              <p>
                <Link to={to} className={primaryButton}>
                  {t('teach:own.open')}
                </Link>
              </p>
              <div className={actions}>
                <CopyButton text={() => whole(addressOf({ ...here(), ...to }))} label={t('teach:own.copy')} />
                <Link to={{ path: '/teach/class', answers: writeSession({ cases: [ownId(template, to.answers)] }) }}>
                  {t('teach:class.intoClass')}
                </Link>
              </div>
            </>
          )}
          {same && (
            <p className={message} role="status">
              {t('teach:own.same', { title: same.title })} <Link to={{ path: `/teach/case/${same.id}` }}>{t('teach:own.sameLink')}</Link>
            </p>
          )}
        </aside>
      </div>
    </div>
  );
}
