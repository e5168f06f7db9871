import { edition } from '#content/edition.ts';
import type { Marked } from '#machines/contracts/kept-on-device.ts';
import { calibrationOf, missedFacts } from '#machines/teaching/score.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { actions, small } from '#src/ui/text.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

interface Props {
  readonly way: 'class' | 'alone' | 'none';
  readonly titles: readonly string[];
  /** The actions on which the room differed, or about which the learner was sure and wrong. */
  readonly learned: readonly string[];
  /** What the learner's own answers show, for somebody who learnt alone. */
  readonly rows?: readonly Marked[];
}

const MOST_MISSED = 3;

/** Calibration and the facts missed, in a sentence each; none where nothing was measured. */
function measured(rows: readonly Marked[]): string[] {
  const sure = calibrationOf(rows).filter(({ of }) => of > 0);
  const missed = missedFacts(rows).slice(0, MOST_MISSED);
  const said = sure.map(({ confidence, right, of }) =>
    t('teach:reflection.calibrationOne', { confidence: t(`teach:progress.${confidence}`).toLowerCase(), right, of }),
  );
  return [
    ...(said.length > 0 ? [t('teach:reflection.calibration', { list: said.join('; ') })] : []),
    ...(missed.length > 0
      ? [t('teach:reflection.missed', { list: missed.map(({ fact }) => question(fact).label.toLowerCase()).join('; ') })]
      : []),
  ];
}

/** Reflection for a portfolio, begun from what was done here and finished elsewhere. */
export function Reflection({ way, titles, learned, rows = [] }: Props) {
  const values = { count: titles.length, titles: titles.join('; ') };
  const happened = t(`teach:reflection.happened${way === 'class' ? 'Class' : way === 'alone' ? 'Alone' : 'None'}`, values);
  const list = learned.join('; ');
  const lesson =
    learned.length === 0
      ? t('teach:reflection.learnedNone')
      : way === 'class'
        ? t('teach:reflection.learnedSplit', { list })
        : t('teach:reflection.learnedWrong', { list });
  const source = t('teach:reflection.source', { edition: edition.id });
  const parts = [
    [t('teach:reflection.happened'), happened],
    [t('teach:reflection.learned'), [lesson, ...measured(rows)].join(' ')],
    [t('teach:reflection.change'), t('teach:reflection.changeText')],
  ] as const;
  const text = [t('teach:reflection.warning'), ...parts.flat(), source].join('\n\n');
  return (
    <section aria-labelledby="reflection" className="break-inside-avoid space-y-8 border-t border-rule pt-16">
      <h2 id="reflection" className="pt-8">
        {t('teach:reflection.title')}
      </h2>
      <p>
        <strong>{t('teach:reflection.warning')}</strong>
      </p>
      {parts.map(([title, words]) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{words}</p>
        </div>
      ))}
      <p className={small}>{source}</p>
      <div className={actions}>
        <CopyButton text={text} label={t('teach:reflection.copy')} />
      </div>
    </section>
  );
}
