import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { Link } from '#src/ui/Link.tsx';
import { pair, pairName, pairs } from '#src/ui/text.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import type { Step } from './walk/by-tables.ts';

/** The answers given, each with its way back. */
export function AnswersSoFar({
  answers,
  passed,
  open = false,
}: {
  readonly answers: Answers;
  readonly passed: readonly Step[];
  readonly open?: boolean;
}) {
  const asked = passed.flatMap((step) => step.asked.map((fact) => ({ fact, step })));
  if (asked.length === 0) return null;
  return (
    <details className="answers" open={open}>
      <summary className="flex min-h-row items-center text-15 text-accent underline underline-offset-3 max-desk:min-h-hit">
        {t('question.answers')}
      </summary>
      <dl className={pairs}>
        {asked.map(({ fact, step }) => (
          <div key={fact} className={pair}>
            <dt className={pairName}>{question(fact).label}</dt>
            <dd>{answerWords(fact, answers[fact])}</dd>
            <dd className="change">
              <Link
                to={{ path: `/check/${step.flow}/${step.page}`, answers: writeAnswers({ answers }) }}
                aria-label={t('question.changeWhat', { question: question(fact).label })}
              >
                {t('question.change')}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
