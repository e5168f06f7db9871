import { edition } from '#content/edition.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { actions, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Props {
  readonly way: 'class' | 'alone' | 'none';
  readonly titles: readonly string[];
  /** The actions on which the room differed, or about which the learner was sure and wrong. */
  readonly learned: readonly string[];
}

/** Reflection for a portfolio, begun from what was done here and finished elsewhere. */
export function Reflection({ way, titles, learned }: Props) {
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
    [t('teach:reflection.learned'), lesson],
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
