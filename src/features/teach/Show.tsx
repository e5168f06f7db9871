import { useEffect, useRef, useState } from 'react';
import type { Action } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { type ClassEvent, classKept, resumeClass, splitOf, stepClass, tallyKey } from '#machines/teaching/class-session.ts';
import { turnsOf } from '#machines/teaching/turn.ts';
import { addressOf, go, here } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong, inEnglish, loadCases } from '#src/data/cases.ts';
import { type ClassMessage, type ClassNow, classChannel, classKeeper, toggled } from '#src/data/class-storage.ts';
import { useKept } from '#src/data/device-storage.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { ClassStepView } from '#src/features/teach/class/ClassStepView.tsx';
import { Clock } from '#src/features/teach/class/Clock.tsx';
import { type Act, useClicker } from '#src/features/teach/class/clicker.ts';
import { exchangeNamed } from '#src/features/teach/class/exchanges.ts';
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
  const [guidance, cases] = await Promise.all([loadGuidance(), loadCases()]);
  return { guidance, cases: ids.flatMap((id) => exchangeNamed(guidance, cases, id) ?? []) };
}

/** It depends on the answers, or on what is kept here, so there is none to make at build time. */
export const paths = (): string[] => [];

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
  const [blank, setBlank] = useState(false);
  const [turnAt, setTurnAt] = useState(0);
  const at = classKept(resumeClass(now.at));
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
  const act = (what: Act) => {
    if (blank || what === 'blank') setBlank(!blank);
    else if (what === 'timer') toggle();
    else if (what === 'presenter') openPresenter();
    else if (what === 'turn') setTurnAt(turnAt + 1);
    else if (what === 'leave') go({ path: '/teach/class', answers: '' });
    else if (what === 'next' && at.step === 'done') go({ path: '/teach/debrief', answers: '' });
    else send({ type: what });
  };
  const acts = useRef({ act, send, toggle });
  acts.current = { act, send, toggle };

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

  useClicker(act);
  const stepKey = `${at.step}.${at.caseAt}.${at.askAt}`;
  const shownStep = useRef(stepKey);
  useEffect(() => {
    if (shownStep.current === stepKey) return;
    shownStep.current = stepKey;
    if (at.step !== 'vote') screen.current?.focus();
    window.scrollTo(0, 0);
  }, [stepKey, at.step]);
  useEffect(() => {
    if (at.step === 'read') setTurnAt(0);
  }, [at.step]);

  if (!one || !action) return null;
  const tallyOf = (of: Action) => at.tallies[tallyKey(at, of)] ?? {};
  const turns = at.step === 'turn' ? turnsOf(guidance.tables, one, (of) => splitOf(tallyOf(of)).named.map(({ who }) => who)) : [];
  return (
    <div className="teach projector space-y-12 px-24 pt-8 pb-16 text-24">
      {blank && (
        <p role="status" className="fixed inset-0 z-10 max-w-none bg-paper p-24 text-quiet">
          {t('teach:class.blank')}
        </p>
      )}
      <Trouble kind={trouble} name="teach.class" />
      <header className="flex flex-wrap items-baseline justify-between gap-x-24">
        <h1 tabIndex={-1} className="text-24">
          <English when={inEnglish(one)}>{one.title}</English>
        </h1>
        <p>
          {t('teach:class.caseOf', { n: at.caseAt + 1, of: at.cases.length })}
          {at.step === 'vote' && ` · ${t('teach:class.actionOf', { n: at.askAt + 1, of: at.cases[at.caseAt]?.asks.length })}`} ·{' '}
          <Clock timer={now.timer} />
        </p>
      </header>
      <section
        className="class-step space-y-12 outline-none"
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
          asks={at.cases[at.caseAt]?.asks ?? []}
          tallyOf={tallyOf}
          count={(who, count) => send({ type: 'hands', who, count })}
          turns={turns}
          turnAt={turnAt}
          turn={setTurnAt}
        />
      </section>
      <Controls act={act} done={at.step === 'done'} running={now.timer.since !== null} />
      <p className="text-quiet max-w-none">{t('teach:class.keys')}</p>
    </div>
  );
}

interface ControlsProps {
  readonly act: (what: Act) => void;
  readonly done: boolean;
  readonly running: boolean;
}

/** The same by mouse or touch. */
function Controls({ act, done, running }: ControlsProps) {
  return (
    <div className={actions}>
      <button type="button" className={`${secondButton} class-mode:text-24`} onClick={() => act('back')}>
        {t('teach:class.back')}
      </button>
      {done ? (
        <Link to={{ path: '/teach/debrief' }} className={`${primaryButton} class-mode:text-24`}>
          {t('teach:debrief.title')}
        </Link>
      ) : (
        <button type="button" className={`${primaryButton} class-mode:text-24`} onClick={() => act('next')}>
          {t('teach:class.next')}
        </button>
      )}
      <button type="button" className={`${secondButton} class-mode:text-24`} onClick={() => act('timer')}>
        {t(running ? 'teach:class.timerStop' : 'teach:class.timerStart')}
      </button>
      <button type="button" className={`${secondButton} class-mode:text-24`} onClick={() => act('presenter')}>
        {t('teach:class.presenter')}
      </button>
      <Link to={{ path: '/teach/class' }}>{t('teach:class.leave')}</Link>
    </div>
  );
}
