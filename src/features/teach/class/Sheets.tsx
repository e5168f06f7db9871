// What a session is printed on: the handout, the answers, and the sheet of whoever leads it.
import { edition } from '#content/edition.ts';
import type { Case } from '#machines/teaching/case.ts';
import { inEnglish } from '#src/data/cases.ts';
import type { Guidance } from '#src/data/guidance.ts';
import type { Plan } from '#src/data/plans.ts';
import { whoWords } from '#src/features/teach/parts/Predict.tsx';
import { PrintedPage } from '#src/features/teach/parts/PrintedPage.tsx';
import { English } from '#src/ui/English.tsx';
import { bullets, ruled } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { entry, t } from '#src/words/words.ts';
import { ShortSource } from './ShortSource.tsx';

interface Of {
  readonly plan: Pick<Plan, 'title' | 'parts' | 'questions' | 'debrief'>;
  readonly cases: readonly Case[];
}

/** A heading over a list. */
export const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <section className="space-y-8">
    <h2 className="pt-8">{title}</h2>
    <ul className={bullets}>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </section>
);

/** The minutes of each part. */
export function Timings({ plan }: Pick<Of, 'plan'>) {
  return (
    <section className="space-y-8">
      <h2 className="pt-8">{t('teach:plans.timings')}</h2>
      <table className={`w-full ${ruled}`}>
        <tbody>
          {plan.parts.map((part) => (
            <tr key={part.what}>
              <th scope="row">{t('teach:plans.minutes', { count: part.minutes })}</th>
              <td>{part.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Exchange({ one }: { readonly one: Case }) {
  return (
    <>
      <p>
        <strong>{t('teach:exchange.request')}.</strong> <English when={inEnglish(one)}>{one.request.join(' ')}</English>
      </p>
      <p>
        <strong>{t('teach:exchange.reply')}.</strong>{' '}
        {one.reply.length > 0 ? <English when={inEnglish(one)}>{one.reply.join(' ')}</English> : t('teach:exchange.noReply')}
      </p>
    </>
  );
}

/** Who holds each asked action, how firmly, on what. */
function Answers({ one, guidance }: { readonly one: Case; readonly guidance: Guidance }) {
  return (
    <ul className={bullets}>
      {one.asks.map((action) => {
        const row = guidance.verdictOn(one.facts).allocations.find((r) => r.action === action);
        return (
          <li key={action}>
            {t(`actions:${action}.title`)}: <strong>{whoWords(row?.holder ?? null)}</strong> (
            {t(`words:standings.${row ? shownStanding(row) : 'depends'}.label`)}
            {row && (
              <>
                ; <ShortSource row={row} guidance={guidance} facts={one.facts} />
              </>
            )}
            )
          </li>
        );
      })}
    </ul>
  );
}

/** The answers alone, for whoever marks or hands them out afterwards. */
export function AnswerSheet({ plan, cases, guidance }: Of & { readonly guidance: Guidance }) {
  return (
    <PrintedPage title={`${t('teach:session.answers')}: ${plan.title}`}>
      <p>{t('teach:plans.checked', { edition: edition.id, readTo: readToWords() })}</p>
      {cases.map((one) => (
        <section key={one.id} className="break-inside-avoid space-y-8">
          <h2 className="pt-8">
            <English when={inEnglish(one)}>{one.title}</English>
          </h2>
          <Answers one={one} guidance={guidance} />
        </section>
      ))}
    </PrintedPage>
  );
}

/** For learners: the exchanges, and room to say who holds what. */
export function Handout({ plan, cases }: Of) {
  return (
    <PrintedPage title={`${t('teach:plans.handout')}: ${plan.title}`}>
      <p>{t('teach:plans.handoutLead')}</p>
      {cases.map((one) => (
        <section key={one.id} className="break-inside-avoid space-y-8 pt-12">
          <h2 className="pt-8">
            <English when={inEnglish(one)}>{one.title}</English>
          </h2>
          <Exchange one={one} />
          <table className={`w-full ${ruled}`}>
            <thead>
              <tr>
                {(['action', 'yours', 'room', 'held'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`teach:plans.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.asks.map((action) => (
                <tr key={action}>
                  <th scope="row">{t(`actions:${action}.title`)}</th>
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section className="break-inside-avoid space-y-8 pt-12">
        <h2 className="pt-8">{t('teach:debrief.learned')}</h2>
        <div className="max-w-measure border border-rule py-40" />
      </section>
    </PrintedPage>
  );
}

/** For whoever leads it: timings, answers, what people get wrong, and where the room may be right. */
export function TrainersSheet({ plan, cases, guidance }: Of & { readonly guidance: Guidance }) {
  const doubts = entry<readonly string[]>('teach', 'plans.doubt.items') ?? [];
  const values = { edition: edition.id, readTo: readToWords() };
  return (
    <PrintedPage title={`${t('teach:plans.sheet')}: ${plan.title}`}>
      <p>{t('teach:plans.checked', values)}</p>
      <Timings plan={plan} />
      <List title={t('teach:plans.ask')} items={plan.questions} />
      {cases.map((one) => (
        <section key={one.id} className="break-inside-avoid space-y-8 pt-12">
          <h2 className="pt-8">
            <English when={inEnglish(one)}>{one.title}</English>
          </h2>
          <h3>{t('teach:plans.answers')}</h3>
          <Answers one={one} guidance={guidance} />
          {one.lesson && (
            <>
              <p>
                <strong>{t('teach:plans.lesson')}:</strong> <English when={inEnglish(one)}>{one.lesson}</English>
              </p>
              <p>
                <strong>{t('teach:plans.trap')}:</strong> <English when={inEnglish(one)}>{one.trap}</English>
              </p>
              <p>
                <strong>{t('teach:plans.notes')}:</strong> <English when={inEnglish(one)}>{one.notes.join(' ')}</English>
              </p>
              <p>
                <strong>{t('teach:debrief.talk')}:</strong> <English when={inEnglish(one)}>{one.discussion.join(' ')}</English>
              </p>
            </>
          )}
        </section>
      ))}
      <List title={t('teach:plans.debrief')} items={plan.debrief} />
      <section className="break-inside-avoid space-y-8 pt-12">
        <h2 className="pt-8">{t('teach:plans.doubt.title')}</h2>
        <ul className={bullets}>
          {doubts.map((_, n) => {
            const text = t(`teach:plans.doubt.items.${n}`, values);
            return <li key={text}>{text}</li>;
          })}
        </ul>
        <h3>{t('teach:plans.doubt.how')}</h3>
        <p>{t('teach:plans.doubt.howText', values)}</p>
      </section>
    </PrintedPage>
  );
}
