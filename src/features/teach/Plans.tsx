import { edition } from '#content/edition.ts';
import type { Case } from '#machines/teaching/case.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong, inEnglish, loadCases } from '#src/data/cases.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { type Plan, planIds, planIfAny, planOf } from '#src/data/plans.ts';
import { whoWords } from '#src/features/teach/parts/Predict.tsx';
import { PrintedPage } from '#src/features/teach/parts/PrintedPage.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { actions, bullets, lead, page, ruled, tile, tiles, tileTitle } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { entry, t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
  readonly cases: readonly Case[];
}

export async function load(): Promise<Data> {
  const [guidance, cases] = await Promise.all([loadGuidance(), loadCases()]);
  return { guidance, cases };
}

export const paths = (): string[] => [
  '/teach/plans',
  ...planIds().flatMap((id) => [`/teach/plans/${id}`, `/teach/plans/${id}/handout`, `/teach/plans/${id}/trainer`]),
];

/** All plans, one plan, its handout or its trainer's sheet. */
export default function Plans({ params, data }: PageProps<Data>) {
  const id = params.id;
  if (id === undefined) return <All />;
  if (!planIfAny(id))
    return (
      <div className={`teach ${page} space-y-12`}>
        <h1 tabIndex={-1}>{t('teach:plans.missing')}</h1>
        <Link to={{ path: '/teach/plans' }}>{t('teach:plans.title')}</Link>
      </div>
    );
  const plan = planOf(id);
  const cases = plan.cases.flatMap((id) => caseAmong(data.cases, id) ?? []);
  if (params.sheet === 'handout') return <Handout plan={plan} cases={cases} />;
  if (params.sheet === 'trainer') return <TrainersSheet plan={plan} cases={cases} guidance={data.guidance} />;
  return <One id={id} plan={plan} cases={cases} />;
}

function All() {
  return (
    <div className={`teach ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:plans.title')}</h1>
      <p className={lead}>{t('teach:plans.lead')}</p>
      <ul className={tiles}>
        {planIds().map((id) => (
          <li key={id}>
            <Link to={{ path: `/teach/plans/${id}` }} className={tile}>
              <strong className={tileTitle}>{planOf(id).title}</strong>
              <span>{t('teach:plans.minutes', { count: planOf(id).minutes })}</span>
              <span>{planOf(id).for}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <section className="space-y-8">
    <h2 className="pt-8">{title}</h2>
    <ul className={bullets}>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </section>
);

function One({ id, plan, cases }: { readonly id: string; readonly plan: Plan; readonly cases: readonly Case[] }) {
  return (
    <PrintedPage title={plan.title}>
      <p>
        <strong>{t('teach:plans.minutes', { count: plan.minutes })}.</strong> {t('teach:plans.for')}: {plan.for}.
      </p>
      <p className={actions}>
        <Link to={{ path: '/teach/class', answers: `plan=${id}` }} className={primaryButton}>
          {t('teach:plans.startClass')}
        </Link>
        <Link to={{ path: `/teach/plans/${id}/trainer` }}>{t('teach:plans.sheet')}</Link>
        <Link to={{ path: `/teach/plans/${id}/handout` }}>{t('teach:plans.handout')}</Link>
      </p>
      <List title={t('teach:plans.aims')} items={plan.aims} />
      <section className="space-y-8">
        <h2 className="pt-8">{t('teach:plans.cases')}</h2>
        <ol className="list-decimal space-y-4 pl-24 text-15">
          {cases.map((one) => (
            <li key={one.id}>
              <Link to={{ path: `/teach/case/${one.id}` }}>
                <English when={inEnglish(one)}>{one.title}</English>
              </Link>{' '}
              (<English when={inEnglish(one)}>{one.specialty}</English>)
            </li>
          ))}
        </ol>
      </section>
      <Timings plan={plan} />
      <List title={t('teach:plans.ask')} items={plan.questions} />
      <List title={t('teach:plans.debrief')} items={plan.debrief} />
    </PrintedPage>
  );
}

function Timings({ plan }: { readonly plan: Plan }) {
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

function Handout({ plan, cases }: { readonly plan: Plan; readonly cases: readonly Case[] }) {
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

function TrainersSheet({ plan, cases, guidance }: Data & { readonly plan: Plan }) {
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
          <ul className={bullets}>
            {one.asks.map((action) => {
              const row = guidance.verdictOn(one.facts).allocations.find((r) => r.action === action);
              return (
                <li key={action}>
                  {t(`actions:${action}.title`)}: <strong>{whoWords(row?.holder ?? null)}</strong> (
                  {t(`words:standings.${row ? shownStanding(row) : 'depends'}.label`)})
                </li>
              );
            })}
          </ul>
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
