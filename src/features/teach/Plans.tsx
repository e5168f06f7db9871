import type { Case } from '#machines/teaching/case.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong, inEnglish } from '#src/data/cases.ts';
import { type Plan, planIds, planIfAny, planOf } from '#src/data/plans.ts';
import { Handout, List, Timings, TrainersSheet } from '#src/features/teach/class/Sheets.tsx';
import { PrintedPage } from '#src/features/teach/parts/PrintedPage.tsx';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { primaryButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { actions, lead, page, tile, tiles, tileTitle } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;

export const paths = (): string[] => [
  '/teach/plans',
  ...planIds().flatMap((id) => [`/teach/plans/${id}`, `/teach/plans/${id}/handout`, `/teach/plans/${id}/trainer`]),
];

/** All plans, one plan, its handout or its trainer's sheet. */
export default function Plans({ params, data }: PageProps<Teaching>) {
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
