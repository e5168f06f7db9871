import type { LessonKept } from '#machines/contracts/kept-on-device.ts';
import { decidingFacts } from '#machines/decide/turning-facts.ts';
import type { Case } from '#machines/teaching/case.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { marked } from '#src/data/progress.ts';
import { DetailAlone } from '#src/features/verdict/DetailAlone.tsx';
import { card } from '#src/ui/text.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { MarkWord } from './MarkWord.tsx';
import { whoWords } from './Predict.tsx';

const MOST = 3;

interface Props {
  readonly guidance: Guidance;
  readonly one: Pick<Case, 'facts'>;
  readonly kept: LessonKept;
}

/** Every committed action beside what holds: right, not this one, or for discussion, with the row and its sources. */
export function Revealed({ guidance, one, kept }: Props) {
  const verdict = guidance.verdictOn(one.facts);
  const rows = marked(guidance, one, kept);
  const scored = rows.filter((row) => row.mark !== 'forDiscussion');
  return (
    <>
      <p className={`next ${card}`}>
        {t('teach:lesson.score', {
          right: scored.filter((row) => row.mark === 'right').length,
          of: scored.length,
          talk: rows.length - scored.length,
        })}
      </p>
      {rows.map((row) => {
        const allocation = verdict.allocations.find((r) => r.action === row.action);
        const because = kept.commitments.find((c) => c.action === row.action)?.because;
        const deciding = because ? decidingFacts(guidance.tables[row.action], one.facts) : [];
        if (!allocation) return null;
        return (
          <section key={row.action} className={`said ${row.mark} space-y-8 border-l-3 border-edge pl-12`}>
            <p>
              <MarkWord mark={row.mark}>{t(`teach:lesson.${row.mark}`)}.</MarkWord>{' '}
              {t('teach:lesson.youSaid', { said: whoWords(row.said), confidence: t(`teach:progress.${row.confidence}`).toLowerCase() })}{' '}
              {because &&
                (deciding.includes(because)
                  ? t('teach:lesson.whyRight', { fact: question(because).label.toLowerCase() })
                  : t('teach:lesson.whyWrong', {
                      fact: question(because).label.toLowerCase(),
                      facts: deciding
                        .slice(0, MOST)
                        .map((fact) => question(fact).label.toLowerCase())
                        .join(', '),
                    }))}
            </p>
            <DetailAlone row={allocation} guidance={guidance} facts={one.facts} />
          </section>
        );
      })}
    </>
  );
}
