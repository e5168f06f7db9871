import { useState } from 'react';
import { classKept, startClass } from '#machines/teaching/class-session.ts';
import { addressOf, go, here, whole } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { inEnglish } from '#src/data/cases.ts';
import { classKeeper } from '#src/data/class-storage.ts';
import { useKept } from '#src/data/device-storage.ts';
import { planIds, planOf } from '#src/data/plans.ts';
import { exchangeNamed } from '#src/features/teach/class/exchanges.ts';
import { readSession, writeSession } from '#src/features/teach/class/session-link.ts';
import { Trouble } from '#src/features/teach/parts/Trouble.tsx';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { actions, choice, legend, message, page, small, tick, wrong } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;

/** Choosing the cases of a class. Those of a plan, or that a link names, come chosen: written ones, one's own, and pairs. */
export default function Class(props: PageProps<Teaching>) {
  // Another link is another choice.
  return <Choosing key={props.place.answers} {...props} />;
}

function Choosing({ place, data: { guidance, cases: all } }: PageProps<Teaching>) {
  const { value: now, trouble } = useKept(classKeeper);
  const fromPlan = planIds().find((id) => place.answers === `plan=${id}`);
  const [{ session, dropped }] = useState(() => readSession(fromPlan ? '' : place.answers));
  const [chosen, setChosen] = useState<readonly string[]>(() => (fromPlan ? planOf(fromPlan).cases : session.cases));
  const brought = session.cases.flatMap((id) => (id.includes(':') ? (exchangeNamed(guidance, all, id) ?? []) : []));
  const [missing, setMissing] = useState(false);
  const start = () => {
    const picked = chosen.flatMap((id) => exchangeNamed(guidance, all, id) ?? []);
    setMissing(picked.length === 0);
    if (picked.length === 0) return;
    const at = classKept(startClass(picked.map(({ id, asks }) => ({ id, asks }))));
    classKeeper.put({ version: 1, at, timer: { ran: 0, since: null } });
    go({ path: '/teach/class/show', answers: '' });
  };
  return (
    <div className={`teach ${page} space-y-12`}>
      <Trouble kind={trouble} name="teach.class" />
      <h1 tabIndex={-1}>{t('teach:class.title')}</h1>
      <p>{t('teach:class.lead')}</p>
      {dropped && (
        <p className={message} role="status">
          {t('teach:session.dropped')}
        </p>
      )}
      {now && (
        <div className={message}>
          <p>{t('teach:class.resumeText', { case: now.at.caseAt + 1, cases: now.at.cases.length })}</p>
          <p className="flex flex-wrap items-center gap-x-16 gap-y-8">
            <Link to={{ path: '/teach/class/show' }} className={primaryButton}>
              {t('teach:class.resume')}
            </Link>
            <button type="button" className={secondButton} onClick={() => classKeeper.clear()}>
              {t('teach:class.discard')}
            </button>
          </p>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-16 gap-y-8">
        {t('teach:class.plan')}
        {planIds().map((id) => (
          <button type="button" key={id} className={secondButton} onClick={() => setChosen(planOf(id).cases)}>
            {planOf(id).title}
          </button>
        ))}
      </div>
      <fieldset className="space-y-4">
        <legend className={legend}>{t('teach:class.choose')}</legend>
        <div className="grid gap-x-24 desk:grid-cols-2">
          {[...brought, ...all].map((one) => (
            <div className={choice} key={one.id}>
              <input
                className={tick}
                type="checkbox"
                id={`case-${one.id}`}
                checked={chosen.includes(one.id)}
                onChange={() => setChosen(chosen.includes(one.id) ? chosen.filter((id) => id !== one.id) : [...chosen, one.id])}
              />
              <span>
                <label htmlFor={`case-${one.id}`}>
                  {brought.includes(one) ? (
                    t('teach:class.ownTitle', { title: one.title })
                  ) : (
                    <English when={inEnglish(one)}>{one.title}</English>
                  )}
                </label>
                <span className={`${small} block`}>
                  <English when={inEnglish(one)}>{one.specialty}</English> · {t(`words:nations.${one.nation}.label`)}
                </span>
              </span>
            </div>
          ))}
        </div>
      </fieldset>
      {missing && (
        <p className={wrong} role="alert">
          {t('teach:class.chooseNone')}
        </p>
      )}
      <div className={actions}>
        <button type="button" className={`start-class ${primaryButton}`} onClick={start}>
          {t('teach:class.start')}
        </button>
        <CopyButton
          text={() => whole(addressOf({ ...here(), path: '/teach/class', answers: writeSession({ cases: chosen }) }))}
          label={t('teach:class.link')}
        />
      </div>
      <p className={small}>{t('teach:offline')}</p>
    </div>
  );
}
