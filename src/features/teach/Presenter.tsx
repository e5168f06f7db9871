import { useEffect, useState } from 'react';
import { classKept, resumeClass } from '#machines/teaching/class-session.ts';
import type { PageProps } from '#src/app/page.ts';
import { inEnglish } from '#src/data/cases.ts';
import { type ClassMessage, type ClassNow, classChannel, classKeeper, isClass } from '#src/data/class-storage.ts';
import { Clock } from '#src/features/teach/class/Clock.tsx';
import { exchangeNamed } from '#src/features/teach/class/exchanges.ts';
import { whoWords } from '#src/features/teach/parts/Predict.tsx';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { actions, bullets, card, page } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;

/** It depends on the answers, or on what is kept here, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The second window: notes, the answer before the room sees it, and the same two buttons. */
export default function Presenter({ data: { guidance, cases } }: PageProps<Teaching>) {
  const [now, setNow] = useState<ClassNow | undefined>(undefined);
  const [say, setSay] = useState<(message: ClassMessage) => void>(() => () => {});
  useEffect(() => {
    setNow(classKeeper.get().value);
    const channel = classChannel((message) => {
      if (message.kind === 'now' && isClass(message.now)) setNow(message.now);
    });
    setSay(() => channel.say);
    channel.say({ kind: 'hello' });
    return channel.close;
  }, []);
  const id = now?.at.cases[now.at.caseAt]?.id;
  const one = id === undefined ? undefined : exchangeNamed(guidance, cases, id);
  const action = now?.at.cases[now.at.caseAt]?.asks[now.at.askAt];
  if (!now || !one || !action)
    return (
      <div className={`teach ${page} space-y-12`}>
        <h1 tabIndex={-1}>{t('teach:presenter.title')}</h1>
        <p role="status">{t('teach:presenter.waiting')}</p>
      </div>
    );
  const at = classKept(resumeClass(now.at));
  return (
    <div className={`teach presenter ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:presenter.title')}</h1>
      <p className={`next ${card}`} role="status">
        {t('teach:presenter.now')}: <strong>{t(`teach:presenter.steps.${at.step}`)}</strong> ·{' '}
        <English when={inEnglish(one)}>{one.title}</English> ·{' '}
        {t('teach:class.actionOf', { n: at.askAt + 1, of: at.cases[at.caseAt]?.asks.length })} · <Clock timer={now.timer} />
      </p>
      <div className={actions}>
        <button type="button" className={secondButton} onClick={() => say({ kind: 'back' })}>
          {t('teach:class.back')}
        </button>
        <button type="button" className={primaryButton} onClick={() => say({ kind: 'next' })}>
          {t('teach:class.next')}
        </button>
        <button type="button" className={secondButton} onClick={() => say({ kind: 'timer' })}>
          {now.timer.since === null ? t('teach:class.timerStart') : t('teach:class.timerStop')}
        </button>
      </div>
      <h2 className="pt-8">{t('teach:presenter.answer')}</h2>
      <ul className={bullets}>
        {one.asks.map((asked) => {
          const row = guidance.verdictOn(one.facts).allocations.find((r) => r.action === asked);
          return (
            <li
              key={asked}
              aria-current={at.step === 'vote' && asked === action ? 'step' : undefined}
              className="aria-[current]:font-strong"
            >
              {t(`actions:${asked}.title`)}: <strong>{whoWords(row?.holder ?? null)}</strong> (
              {t(`words:standings.${row ? shownStanding(row) : 'depends'}.label`)})
            </li>
          );
        })}
      </ul>
      <h2 className="pt-8">{t('teach:presenter.notes')}</h2>
      <ul className={bullets}>
        {one.notes.map((text) => (
          <li key={text}>
            <English when={inEnglish(one)}>{text}</English>
          </li>
        ))}
      </ul>
      <h2 className="pt-8">{t('teach:presenter.ask')}</h2>
      <ul className={bullets}>
        {one.discussion.map((text) => (
          <li key={text}>
            <English when={inEnglish(one)}>{text}</English>
          </li>
        ))}
      </ul>
      <h2 className="pt-8">{t('teach:presenter.trap')}</h2>
      <p>
        <English when={inEnglish(one)}>{one.trap}</English>
      </p>
      <h2 className="pt-8">{t('teach:presenter.lesson')}</h2>
      <p>
        <English when={inEnglish(one)}>{one.lesson}</English>
      </p>
    </div>
  );
}
