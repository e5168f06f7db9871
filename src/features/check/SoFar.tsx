import { useEffect, useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { useSeat } from '#src/app/seat.ts';
import { loadWords, t } from '#src/words/words.ts';
import type { SoFarData } from './so-far.ts';

type Parts = readonly [typeof import('./so-far.ts'), typeof import('#src/ui/matrix/Matrix.tsx')];

/** The small matrix that fills in as answers come. Loaded and worked out after the question has been painted. */
export function SoFar({ answers }: { readonly answers: Answers }) {
  const seat = useSeat();
  const [parts, setParts] = useState<Parts>();
  const [data, setData] = useState<SoFarData>();
  useEffect(() => {
    let live = true;
    const work = async () => {
      const both = await Promise.all([
        import('./so-far.ts'),
        import('#src/ui/matrix/Matrix.tsx'),
        loadWords(['actions', 'parties', 'rules', 'words', 'matrix']),
      ]);
      const made = await both[0].soFar(knownFrom(answers), seat);
      if (!live) return;
      setParts([both[0], both[1]]);
      setData(made);
    };
    if (answers.stage === undefined) setData(undefined);
    else
      setTimeout(
        () =>
          void work().catch(() => {
            // No network and nothing cached yet: the questions still work, and the result page says what is missing.
          }),
        0,
      );
    return () => {
      live = false;
    };
  }, [answers, seat]);
  if (!data || !parts) return null;
  const { Matrix } = parts[1];
  return (
    <section aria-labelledby="so-far" data-undecided={data.waiting + data.open} className="mb-16">
      <h2 id="so-far" className="text-16">
        {t('question.soFar')}
      </h2>
      <p className="mb-8 text-13 text-quiet" role="status">
        {t('question.soFarCount', { count: data.settled })} {data.waiting > 0 && t('question.soFarWaiting', { count: data.waiting })}
      </p>
      <Matrix matrix={data.matrix} bare />
    </section>
  );
}
