import { splitOf } from '#machines/class-session.ts';
import { decidingFacts } from '#machines/deciding.ts';
import { sureAndWrong } from '#machines/score.ts';
import type { Action } from '#machines/vocabulary.ts';
import { caseIfLoaded, inEnglish, loadCases } from '../../cases.ts';
import { classKeeper } from '../../class-kept.ts';
import { useKept } from '../../kept.ts';
import { English } from '../../parts/English.tsx';
import { whoName } from '../../parts/teach/ClassStepView.tsx';
import { whoWords } from '../../parts/teach/Predict.tsx';
import { Reflection } from '../../parts/teach/Reflection.tsx';
import { Sheet } from '../../parts/teach/Sheet.tsx';
import { Trouble } from '../../parts/teach/Trouble.tsx';
import { progressKeeper } from '../../progress.ts';
import { answerWords, question } from '../../question-words.ts';
import { loadTables, tablesIfLoaded, verdictNow } from '../../use-verdict.ts';
import { t } from '../../words.ts';
import '../../teach.css';

export async function prepare(): Promise<void> {
  await Promise.all([loadTables(), loadCases()]);
}
const MOST = 2;

/** It depends on the answers, or on what is kept here, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The debrief sheet of the class on this machine, and the reflection text. */
export default function Debrief() {
  const { value: now, trouble } = useKept(classKeeper);
  const { value: progress } = useKept(progressKeeper);
  const held = (now?.at.cases ?? []).flatMap(({ id, asks }) => {
    const one = caseIfLoaded(id);
    return one ? [{ one, asks }] : [];
  });
  const tables = tablesIfLoaded();
  const tallyOf = (id: string, action: Action) => splitOf(now?.at.tallies[`${id}.${action}`] ?? {});
  const split = held
    .flatMap(({ one, asks }) => asks.map((action) => ({ action, named: tallyOf(one.id, action).named.length })))
    .filter((row) => row.named > 1)
    .sort((a, b) => b.named - a.named);
  const results = progress?.results ?? {};
  const titleOf = (action: Action): string => t(`actions:${action}.title`).toString();
  const done = Object.keys(results).flatMap((id) => caseIfLoaded(id)?.title ?? []);
  return (
    <Sheet title={t('teach:debrief.title')}>
      <Trouble kind={trouble} name="teach.class" />
      <p>{held.length ? t('teach:debrief.lead') : t('teach:debrief.none')}</p>
      <p className="write-line">{t('teach:debrief.date')}</p>
      {held.map(({ one, asks }) => (
        <section key={one.id} className="keep-together">
          <h2>
            <English when={inEnglish(one)}>{one.title}</English>
          </h2>
          <div className="wide">
            <table className="ruled full">
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
                  const row = verdictNow(one.facts).allocations.find((r) => r.action === action);
                  const { named } = tallyOf(one.id, action);
                  const facts = tables ? decidingFacts(tables[action], one.facts).slice(0, MOST) : [];
                  return (
                    <tr key={action}>
                      <th scope="row">{titleOf(action)}</th>
                      <td>{named.map(({ who, hands }) => `${whoName(who)}: ${hands}`).join('; ') || t('teach:debrief.notAsked')}</td>
                      <td>
                        {whoWords(row?.holder ?? null)} ({t(`words:standings.${row?.status ?? 'open'}.label`)})
                      </td>
                      <td>{facts.map((fact) => `${question(fact).label}: ${answerWords(fact, one.facts[fact])}`).join('; ')}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <p>
            <strong>{t('teach:debrief.talk')}:</strong> <English when={inEnglish(one)}>{one.discussion.join(' ')}</English>
          </p>
        </section>
      ))}
      {(['learned', 'agree', 'doubt'] as const).map((part) => (
        <section key={part} className="keep-together">
          <h2>{t(`teach:debrief.${part}`)}</h2>
          <div className="write-space" />
        </section>
      ))}
      <Reflection
        way={held.length ? 'class' : done.length ? 'alone' : 'none'}
        titles={held.length ? held.map(({ one }) => one.title) : done}
        learned={
          held.length
            ? split.slice(0, 3).map((row) => titleOf(row.action))
            : sureAndWrong(Object.values(results).flat()).map((row) => titleOf(row.action))
        }
      />
    </Sheet>
  );
}
