import { useEffect, useState } from 'react';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { Holder } from '#src/ui/Holder.tsx';
import type { Settled } from '#src/verdict/settled.ts';
import { loadWords, t } from '#src/words/words.ts';

/** What can no longer change, whatever the answers still to come. Loaded after the question has been painted. */
export function SettledSoFar({ answers }: { readonly answers: Answers }) {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    let live = true;
    if (answers.stage === undefined) {
      setSettled(undefined);
      return;
    }
    const workOut = async () =>
      Promise.all([import('#src/verdict/settled.ts').then((m) => m.settledBy(answers)), loadWords(['actions', 'parties'])]);
    const painted = new Promise((done) => setTimeout(done, 0));
    void painted.then(workOut).then(
      ([now]) => live && setSettled(now),
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
