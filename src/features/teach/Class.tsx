import { useState } from 'react';
import { classKept, startClass } from '#machines/teaching/class-session.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { cases, inEnglish, loadCases } from '#src/data/cases.ts';
import { classKeeper } from '#src/data/class-storage.ts';
import { useKept } from '#src/data/device-storage.ts';
import { planIds, planOf } from '#src/data/plans.ts';
import { Trouble } from '#src/features/teach/parts/Trouble.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import '#src/features/teach/teach.css';

export const load = () => loadCases();

/** Choosing the cases of a class. A plan's own cases come chosen where its page sends us here. */
export default function Class({ place }: PageProps) {
  const { value: now, trouble } = useKept(classKeeper);
  const fromPlan = planIds().find((id) => place.answers === `plan=${id}`);
  const [chosen, setChosen] = useState<readonly string[]>(() => (fromPlan ? planOf(fromPlan).cases : []));
  const [missing, setMissing] = useState(false);
  const all = cases();
  const start = () => {
    const picked = chosen.flatMap((id) => all.find((one) => one.id === id) ?? []);
    setMissing(picked.length === 0);
    if (picked.length === 0) return;
    const at = classKept(startClass(picked.map(({ id, asks }) => ({ id, asks }))));
    classKeeper.put({ version: 1, at, timer: { ran: 0, since: null } });
    go({ path: '/teach/class/show', answers: '' });
  };
  return (
    <div className="page teach">
      <Trouble kind={trouble} name="teach.class" />
      <h1 tabIndex={-1}>{t('teach:class.title')}</h1>
      <p>{t('teach:class.lead')}</p>
      {now && (
        <div className="message">
          <p>{t('teach:class.resumeText', { case: now.at.caseAt + 1, cases: now.at.cases.length })}</p>
          <p className="actions-inline">
            <Link to={{ path: '/teach/class/show' }} className="button">
              {t('teach:class.resume')}
            </Link>
            <button type="button" className="button second" onClick={() => classKeeper.clear()}>
              {t('teach:class.discard')}
            </button>
          </p>
        </div>
      )}
      <div className="actions-inline">
        {t('teach:class.plan')}
        {planIds().map((id) => (
          <button type="button" key={id} className="button second" onClick={() => setChosen(planOf(id).cases)}>
            {planOf(id).title}
          </button>
        ))}
      </div>
      <fieldset className="question">
        <legend>{t('teach:class.choose')}</legend>
        <div className="choices two">
          {all.map((one) => (
            <div className="choice" key={one.id}>
              <input
                type="checkbox"
                id={`case-${one.id}`}
                checked={chosen.includes(one.id)}
                onChange={() => setChosen(chosen.includes(one.id) ? chosen.filter((id) => id !== one.id) : [...chosen, one.id])}
              />
              <label htmlFor={`case-${one.id}`}>
                <English when={inEnglish(one)}>{one.title}</English>
              </label>
              <span className="hint">
                <English when={inEnglish(one)}>{one.specialty}</English> · {t(`words:nations.${one.nation}.label`)}
              </span>
            </div>
          ))}
        </div>
      </fieldset>
      {missing && (
        <p className="error-text" role="alert">
          {t('teach:class.chooseNone')}
        </p>
      )}
      <button type="button" className="button" onClick={start}>
        {t('teach:class.start')}
      </button>
      <p className="quiet">{t('teach:offline')}</p>
    </div>
  );
}
