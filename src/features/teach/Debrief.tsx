import { decidingFacts } from '#machines/decide/turning-facts.ts';
import type { Action } from '#machines/facts/vocabulary.ts';
import { splitOf } from '#machines/teaching/class-session.ts';
import { sureAndWrong } from '#machines/teaching/score.ts';
import type { PageProps } from '#src/app/page.ts';
import { caseAmong, inEnglish } from '#src/data/cases.ts';
import { classKeeper } from '#src/data/class-storage.ts';
import { useKept } from '#src/data/device-storage.ts';
import { progressKeeper } from '#src/data/progress.ts';
import { whoName } from '#src/features/teach/class/ClassStepView.tsx';
import { exchangeNamed } from '#src/features/teach/class/exchanges.ts';
import { whoWords } from '#src/features/teach/parts/Predict.tsx';
import { PrintedPage } from '#src/features/teach/parts/PrintedPage.tsx';
import { Reflection } from '#src/features/teach/parts/Reflection.tsx';
import { Trouble } from '#src/features/teach/parts/Trouble.tsx';
import { loadTeaching, type Teaching } from '#src/features/teach/parts/teaching.ts';
import { English } from '#src/ui/English.tsx';
import { ruled } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

export const load = loadTeaching;
const MOST = 2;

/** It depends on the answers, or on what is kept here, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The debrief sheet of the class on this machine, and the reflection text. */
export default function Debrief({ data: { guidance, cases } }: PageProps<Teaching>) {
  const { value: now, trouble } = useKept(classKeeper);
  const { value: progress } = useKept(progressKeeper);
  const held = (now?.at.cases ?? []).flatMap(({ id, asks }) => {
    const one = exchangeNamed(guidance, cases, id);
    return one ? [{ one, asks }] : [];
  });
  const tallyOf = (id: string, action: Action) => splitOf(now?.at.tallies[`${id}.${action}`] ?? {});
  const split = held
    .flatMap(({ one, asks }) => asks.map((action) => ({ action, named: tallyOf(one.id, action).named.length })))
    .filter((row) => row.named > 1)
    .sort((a, b) => b.named - a.named);
  const results = progress?.results ?? {};
  const titleOf = (action: Action): string => t(`actions:${action}.title`).toString();
  const done = Object.keys(results).flatMap((id) => caseAmong(cases, id)?.title ?? []);
  return (
    <PrintedPage title={t('teach:debrief.title')}>
      <Trouble kind={trouble} name="teach.class" />
      <p>{held.length ? t('teach:debrief.lead') : t('teach:debrief.none')}</p>
      <p className="max-w-measure border-b border-edge pb-4">{t('teach:debrief.date')}</p>
      {held.map(({ one, asks }) => (
        <section key={one.id} className="break-inside-avoid space-y-8 pt-12">
          <h2 className="pt-8">
            <English when={inEnglish(one)}>{one.title}</English>
          </h2>
          <div className="overflow-x-auto">
            <table className={`w-full ${ruled}`}>
              <thead>
                <tr>
                  {(['action', 'room', 'held', 'decides'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`teach:debrief.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {asks.map((action) => {
                  const row = guidance.verdictOn(one.facts).allocations.find((r) => r.action === action);
                  const { named } = tallyOf(one.id, action);
                  const facts = decidingFacts(guidance.tables[action], one.facts).slice(0, MOST);
                  return (
                    <tr key={action}>
                      <th scope="row">{titleOf(action)}</th>
                      <td>{named.map(({ who, hands }) => `${whoName(who)}: ${hands}`).join('; ') || t('teach:debrief.notAsked')}</td>
                      <td>
                        {whoWords(row?.holder ?? null)} ({t(`words:standings.${row ? shownStanding(row) : 'depends'}.label`)})
                      </td>
                      <td>{facts.map((fact) => `${question(fact).label}: ${answerWords(fact, one.facts[fact])}`).join('; ')}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {one.discussion.length > 0 && (
            <p>
              <strong>{t('teach:debrief.talk')}:</strong> <English when={inEnglish(one)}>{one.discussion.join(' ')}</English>
            </p>
          )}
        </section>
      ))}
      {(['learned', 'agree', 'doubt'] as const).map((part) => (
        <section key={part} className="break-inside-avoid space-y-8 pt-12">
          <h2 className="pt-8">{t(`teach:debrief.${part}`)}</h2>
          <div className="max-w-measure border border-rule py-40" />
        </section>
      ))}
      <Reflection
        way={held.length ? 'class' : done.length ? 'alone' : 'none'}
        rows={held.length ? [] : Object.values(results).flat()}
        titles={held.length ? held.map(({ one }) => one.title) : done}
        learned={
          held.length
            ? split.slice(0, 3).map((row) => titleOf(row.action))
            : sureAndWrong(Object.values(results).flat()).map((row) => titleOf(row.action))
        }
      />
    </PrintedPage>
  );
}
