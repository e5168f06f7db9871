import { useEffect, useState } from 'react';
import type { Verdict } from '#machines/allocate.ts';
import { alreadyDone, standingDuties } from '#machines/sides.ts';
import type { Answers } from '#machines/vocabulary.ts';
import { factsOf } from '../journey.ts';
import { verdictOn } from '../use-verdict.ts';
import { loadWords, t } from '../words.ts';
import { Holder } from './Holder.tsx';

/** What can no longer change, whatever the answers still to come. Loaded after the question has been painted. */
export function SettledSoFar({ answers }: { readonly answers: Answers }) {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let live = true;
    if (answers.stage === undefined) {
      setVerdict(undefined);
      return;
    }
    void Promise.all([verdictOn(factsOf(answers)), loadWords(['actions', 'parties'])]).then(
      ([next]) => live && setVerdict(next),
      () => {
        // No network and nothing cached yet: the questions still work, and the result page says what is missing.
      },
    );
    return () => {
      live = false;
    };
  }, [answers]);
  if (!verdict) return null;
  const rows = verdict.allocations.filter((row) => row.status !== 'open' && row.status !== 'notNeeded');
  const steps = rows.filter((row) => !standingDuties.includes(row.action) && !alreadyDone.includes(row.action));
  return (
    <section className="settled" aria-labelledby="settled">
      <h2 id="settled">{t('question.settled')}</h2>
      {steps.length === 0 ? (
        <p className="quiet">{t('question.settledNone')}</p>
      ) : (
        <ul aria-live="polite" aria-relevant="additions">
          {steps.map((row) => (
            <li key={row.action}>
              {t(`actions:${row.action}.title`)}
              {row.holder && <Holder party={row.holder} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
