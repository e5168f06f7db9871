import { useEffect, useState } from 'react';
import { outcomesOf } from '#machines/decide.ts';
import { alreadyDone, standingDuties } from '#machines/sides.ts';
import { type Action, type Answers, actions, type Party } from '#machines/vocabulary.ts';
import { factsOf } from '../journey.ts';
import { loadTables, tablesIfLoaded } from '../use-verdict.ts';
import { loadWords, t } from '../words.ts';
import { Holder } from './Holder.tsx';

interface Settled {
  readonly steps: readonly { readonly action: Action; readonly holder: Party }[];
  /** Steps that the reply may raise and that nothing has settled yet. */
  readonly open: number;
  /** Rows of any kind that nothing has settled yet. */
  readonly undecided: number;
}

/** What can no longer change, whatever the answers still to come. Loaded after the question has been painted. */
export function SettledSoFar({ answers }: { readonly answers: Answers }) {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    let live = true;
    if (answers.stage === undefined) {
      setSettled(undefined);
      return;
    }
    void Promise.all([loadTables(), loadWords(['actions', 'parties'])]).then(
      () => live && setSettled(settle(answers)),
      () => {
        // No network and nothing cached yet: the questions still work, and the result page says what is missing.
      },
    );
    return () => {
      live = false;
    };
  }, [answers]);
  if (!settled) return null;
  return (
    <section className="settled" aria-labelledby="settled" data-undecided={settled.undecided}>
      <h2 id="settled">{t('question.settled')}</h2>
      {settled.steps.length === 0 ? (
        <p className="quiet">{t('question.settledNone')}</p>
      ) : (
        <ul aria-live="polite" aria-relevant="additions">
          {settled.steps.map(({ action, holder }) => (
            <li key={action}>
              {t(`actions:${action}.title`)}
              <Holder party={holder} />
            </li>
          ))}
        </ul>
      )}
      {settled.open === 0 && <p role="status">{t('question.stopReady')}</p>}
    </section>
  );
}

function settle(answers: Answers): Settled {
  const tables = tablesIfLoaded();
  const facts = factsOf(answers);
  const isStep = (action: Action) => !standingDuties.includes(action) && !alreadyDone.includes(action);
  const all = actions.map((action) => ({ action, outcomes: tables ? outcomesOf(tables[action].rules, facts) : [] }));
  return {
    steps: all.flatMap(({ action, outcomes: [only, other] }) =>
      only?.holder && !other && isStep(action) ? [{ action, holder: only.holder }] : [],
    ),
    open: all.filter(({ action, outcomes }) => isStep(action) && outcomes.length > 1).length,
    undecided: all.filter(({ outcomes }) => outcomes.length > 1).length,
  };
}
