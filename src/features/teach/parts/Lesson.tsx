import { type ReactNode, useEffect, useRef } from 'react';
import { whyChoices } from '#machines/decide/turning-facts.ts';
import type { Case } from '#machines/teaching/case.ts';
import { keptFrom, type LessonEvent, resumeLesson, stepLesson, stepOf } from '#machines/teaching/lesson.ts';
import { inEnglish } from '#src/data/cases.ts';
import { useKept } from '#src/data/device-storage.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { keepLesson, keepResult, lessonKeeper, marked, progressKeeper } from '#src/data/progress.ts';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { actions, bullets, card, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { Calibration } from './Calibration.tsx';
import { ExchangeText, FactList } from './ExchangeText.tsx';
import { Predict } from './Predict.tsx';
import { Revealed } from './Revealed.tsx';
import { Trouble } from './Trouble.tsx';

type Studied = Pick<Case, 'id' | 'title' | 'request' | 'reply' | 'facts' | 'asks'> & Partial<Case>;

interface Props {
  readonly guidance: Guidance;
  readonly one: Studied;
  readonly opens?: ReactNode;
  readonly after?: ReactNode;
}

/** One exchange learnt alone: read it, predict each action, see, take stock. It goes on where it was left. */
export function Lesson({ guidance, one, opens, after }: Props) {
  const { value: lessons, trouble } = useKept(lessonKeeper);
  const { value: progress } = useKept(progressKeeper);
  const at = resumeLesson(lessons?.lessons[one.id], one.asks);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = stepOf(at);
  const kept = keptFrom(at);
  const told = kept.commitments.length;
  const shown = useRef(`${step}.${told}`);
  useEffect(() => {
    if (shown.current === `${step}.${told}`) return;
    shown.current = `${step}.${told}`;
    heading.current?.focus();
  }, [step, told]);

  const send = (event: LessonEvent) => {
    const next = stepLesson(at, event);
    keepLesson(one.id, keptFrom(next));
    // Progress is over written cases: an exchange that came as a link is not among them.
    if (stepOf(next) === 'reveal' && step !== 'reveal' && one.lesson !== undefined)
      keepResult(one.id, marked(guidance, one, keptFrom(next)));
  };
  const action = one.asks[told];
  const exchange = (
    <>
      <ExchangeText one={one} />
      <details className="border-t border-line" open={one.lesson === undefined}>
        <summary className="flex min-h-hit items-center">
          <h2>{t('teach:exchange.known')}</h2>
        </summary>
        <FactList facts={one.facts} />
      </details>
    </>
  );
  return (
    <>
      <Trouble kind={trouble} name="teach.lessons" />
      <p className={small}>
        <English when={inEnglish(one)}>{one.specialty ?? t('teach:lesson.own')}</English>
      </p>
      <h1 tabIndex={-1}>
        <English when={inEnglish(one)}>{one.title}</English>
      </h1>
      {opens}
      {step === 'read' && (
        <>
          {exchange}
          <div className={actions}>
            <button type="button" className={primaryButton} onClick={() => send({ type: 'begin' })}>
              {t('teach:lesson.begin')}
            </button>
          </div>
        </>
      )}
      {step === 'predict' && action && (
        <>
          <h2 ref={heading} tabIndex={-1} className="pt-8 outline-none">
            {t('teach:lesson.step', { n: told + 1, of: one.asks.length })}
          </h2>
          <Predict
            key={action}
            action={action}
            why={whyChoices(guidance.tables[action], one.facts)?.choices ?? null}
            commit={(commitment) => send({ type: 'commit', commitment })}
          />
          <p className={small} role="status">
            {told > 0 && t('teach:lesson.committed', { n: told, of: one.asks.length })}
          </p>
          {exchange}
        </>
      )}
      {step === 'reveal' && (
        <>
          <h2 ref={heading} tabIndex={-1} className="pt-8 outline-none">
            {t('teach:lesson.reveal')}
          </h2>
          <Revealed guidance={guidance} one={one} kept={kept} />
          <div className={actions}>
            <button type="button" className={primaryButton} onClick={() => send({ type: 'goOn' })}>
              {t('teach:lesson.goOn')}
            </button>
          </div>
        </>
      )}
      {step === 'debrief' && (
        <>
          <h2 ref={heading} tabIndex={-1} className="pt-8 outline-none">
            {t('teach:lesson.lesson')}
          </h2>
          <Learnt one={one} />
          <Calibration rows={Object.values(progress?.results ?? {}).flat()} />
          <div className={actions}>
            {after}
            <button type="button" className={secondButton} onClick={() => send({ type: 'again' })}>
              {t('teach:lesson.again')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

/** What the case teaches, what people get wrong, what to talk about. */
function Learnt({ one }: { readonly one: Studied }) {
  return (
    <>
      {one.lesson && (
        <p className={`next ${card}`}>
          <English when={inEnglish(one)}>{one.lesson}</English>
        </p>
      )}
      {one.trap && (
        <>
          <h2 className="pt-8">{t('teach:lesson.trap')}</h2>
          <p>
            <English when={inEnglish(one)}>{one.trap}</English>
          </p>
        </>
      )}
      {one.discussion && one.discussion.length > 0 && (
        <>
          <h2 className="pt-8">{t('teach:lesson.discussion')}</h2>
          <ul className={bullets}>
            {one.discussion.map((text) => (
              <li key={text}>
                <English when={inEnglish(one)}>{text}</English>
              </li>
            ))}
          </ul>
        </>
      )}
      {one.capabilities && (
        <p className={small}>
          {one.capabilities.length === 0 ? (
            t('teach:lesson.noCapabilities')
          ) : (
            <>
              {t('teach:lesson.capabilities')}: <English when={inEnglish(one)}>{one.capabilities.join(', ')}</English>.
            </>
          )}
        </p>
      )}
    </>
  );
}
