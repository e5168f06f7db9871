import { useEffect, useRef, useState } from 'react';
import type { Case } from '#machines/teaching/case.ts';
import { type ClassEvent, classKept, resumeClass, stepClass, tallyKey } from '#machines/teaching/class-session.ts';
import { addressOf, here } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong, inEnglish, loadCase } from '#src/data/cases.ts';
import { type ClassMessage, type ClassNow, classChannel, classKeeper, toggled } from '#src/data/class-storage.ts';
import { useKept } from '#src/data/device-storage.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { ClassStepView } from '#src/features/teach/parts/ClassStepView.tsx';
import { Clock } from '#src/features/teach/parts/Clock.tsx';
import { Trouble } from '#src/features/teach/parts/Trouble.tsx';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { actions, page } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
  /** The cases of the class on this device. */
  readonly cases: readonly Case[];
}

export async function load(): Promise<Data> {
  const ids = classKeeper.get().value?.at.cases.map((one) => one.id) ?? [];
  const [guidance, cases] = await Promise.all([loadGuidance(), Promise.all(ids.map(loadCase))]);
  return { guidance, cases: cases.flatMap((one) => one ?? []) };
}

/** It depends on the answers, or on what is kept here, so there is none to make at build time. */
export const paths = (): string[] => [];

type Act = 'next' | 'back' | 'timer' | 'presenter';
const keys: Readonly<Record<string, Act>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  Enter: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  t: 'timer',
  p: 'presenter',
};

/** What a key of a clicker or a keyboard means. The fields take digits alone, so nothing else stops in them; a button with the focus is pressed. */
function actOf(event: KeyboardEvent): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const presses = event.key === 'Enter' || event.key === ' ';
  const onControl = (event.target as HTMLElement).closest('a, button, summary') !== null;
  return presses && onControl ? undefined : keys[event.key];
}

/** The screen before the room: big, one step at a time, driven from the keyboard. */
export default function Show({ data }: PageProps<Data>) {
  const { value: now, trouble } = useKept(classKeeper);
  const one = now && caseAmong(data.cases, now.at.cases[now.at.caseAt]?.id);
  const action = now?.at.cases[now.at.caseAt]?.asks[now.at.askAt];
  if (!now || !one || !action)
    return (
      <div className={`teach ${page} space-y-12`}>
        <Trouble kind={trouble} name="teach.class" />
        <h1 tabIndex={-1}>{t('teach:class.none')}</h1>
        <p>{t('teach:class.noneText')}</p>
        <Link to={{ path: '/teach/class' }} className={primaryButton}>
          {t('teach:class.setUp')}
        </Link>
      </div>
    );
  return <Running now={now} trouble={trouble} data={data} />;
}

interface RunningProps {
  readonly now: ClassNow;
  readonly trouble: ReturnType<typeof classKeeper.get>['trouble'];
  readonly data: Data;
}

function Running({ now, trouble, data: { guidance, cases } }: RunningProps) {
  const screen = useRef<HTMLDivElement>(null);
  const [say, setSay] = useState<(message: ClassMessage) => void>(() => () => {});
  const { at } = now;
  const one = caseAmong(cases, at.cases[at.caseAt]?.id);
  const action = at.cases[at.caseAt]?.asks[at.askAt];

  const send = (event: ClassEvent) => {
    const current = classKeeper.get().value;
    if (current) classKeeper.put({ ...current, at: classKept(stepClass(resumeClass(current.at), event)) });
  };
  const toggle = () => {
    const current = classKeeper.get().value;
    if (current) classKeeper.put({ ...current, timer: toggled(current.timer, Date.now()) });
  };
  const openPresenter = () => {
    window.open(addressOf({ ...here(), path: '/teach/class/presenter', answers: '' }), 'presenter', 'width=900,height=700');
  };
  const acts = useRef({ send, toggle, openPresenter });
  acts.current = { send, toggle, openPresenter };

  useEffect(() => {
    const channel = classChannel((message) => {
      const current = classKeeper.get().value;
      if (message.kind === 'hello' && current) channel.say({ kind: 'now', now: current });
      if (message.kind === 'next' || message.kind === 'back') acts.current.send({ type: message.kind });
      if (message.kind === 'timer') acts.current.toggle();
    });
    setSay(() => channel.say);
    return channel.close;
  }, []);
  useEffect(() => say({ kind: 'now', now }), [now, say]);

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      if (act === 'timer') acts.current.toggle();
      else if (act === 'presenter') acts.current.openPresenter();
      else acts.current.send({ type: act });
      event.preventDefault();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, []);

  const stepKey = `${at.step}.${at.caseAt}.${at.askAt}`;
  const shownStep = useRef(stepKey);
  useEffect(() => {
    if (shownStep.current === stepKey) return;
    shownStep.current = stepKey;
    if (at.step !== 'vote') screen.current?.focus();
    window.scrollTo(0, 0);
  }, [stepKey, at.step]);

  if (!one || !action) return null;
  return (
    <div className="teach projector space-y-12 px-24 pt-8 pb-16 text-24">
      <Trouble kind={trouble} name="teach.class" />
      <header className="flex flex-wrap items-baseline justify-between gap-x-24">
        <h1 tabIndex={-1}>
          <English when={inEnglish(one)}>{one.title}</English>
        </h1>
        <p>
          {t('teach:class.caseOf', { n: at.caseAt + 1, of: at.cases.length })}
          {at.step !== 'read' &&
            at.step !== 'done' &&
            ` · ${t('teach:class.actionOf', { n: at.askAt + 1, of: at.cases[at.caseAt]?.asks.length })}`}{' '}
          · <Clock timer={now.timer} />
        </p>
      </header>
      <section
        className="class-step space-y-16 outline-none"
        ref={screen}
        tabIndex={-1}
        aria-live="polite"
        aria-label={t('teach:presenter.now')}
      >
        <ClassStepView
          key={stepKey}
          guidance={guidance}
          one={one}
          at={at}
          action={action}
          tally={at.tallies[tallyKey(at)] ?? {}}
          count={(who, count) => send({ type: 'hands', who, count })}
        />
      </section>
      <div className={actions}>
        <button type="button" className={`${secondButton} class-mode:text-24`} onClick={() => send({ type: 'back' })}>
          {t('teach:class.back')}
        </button>
        {at.step === 'done' ? (
          <Link to={{ path: '/teach/debrief' }} className={`${primaryButton} class-mode:text-24`}>
            {t('teach:debrief.title')}
          </Link>
        ) : (
          <button type="button" className={`${primaryButton} class-mode:text-24`} onClick={() => send({ type: 'next' })}>
            {t('teach:class.next')}
          </button>
        )}
        <button type="button" className={`${secondButton} class-mode:text-24`} onClick={toggle}>
          {now.timer.since === null ? t('teach:class.timerStart') : t('teach:class.timerStop')}
        </button>
        <button type="button" className={`${secondButton} class-mode:text-24`} onClick={openPresenter}>
          {t('teach:class.presenter')}
        </button>
        <Link to={{ path: '/teach/class' }}>{t('teach:class.leave')}</Link>
      </div>
      <p className="text-quiet max-w-none">{t('teach:class.keys')}</p>
    </div>
  );
}
