import { notKnown } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { pickButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import type { AnswerGroup, AnswerItem } from '#src/verdict/answer-groups.ts';
import { optionAnswer } from '#src/verdict/chips.ts';
import { t } from '#src/words/words.ts';

const MOST = 3;

/** Under the first thing that waits on an answer: its answers, each a press that settles it in place, or the way to it where they are many. */
export function OpenQuestion({
  item,
  groups,
  answers,
  step,
}: {
  readonly item: AnswerItem;
  readonly groups: readonly AnswerGroup[];
  readonly answers: Answers;
  /** Where it is asked in the walk. */
  readonly step: string;
}) {
  const first = groups.flatMap((group) => group.items).find((one) => one.asks);
  const fact = item.asks;
  if (!fact || item !== first) return null;
  const unknown = notKnown(fact);
  const offered = (options[fact] as readonly string[]).filter((option) => option !== unknown);
  if (offered.length > MOST)
    return (
      <span className="block">
        <Link to={{ path: step, answers: writeAnswers({ answers }) }} className={textButton}>
          {t('matrix:page.answer')}
        </Link>
      </span>
    );
  const withAnswer = (value: unknown): string => writeAnswers({ answers: { ...answers, [fact as Fact]: value } as Answers });
  return (
    <span className="mt-4 flex flex-wrap gap-4">
      {offered.map((option) => (
        <Link
          key={option}
          to={{ path: '/verdict', answers: withAnswer(takesMany(fact) ? [option] : option) }}
          className={`${pickButton} text-ink no-underline max-desk:px-8`}
        >
          {optionAnswer(fact, option)}
        </Link>
      ))}
      <Link to={{ path: '/verdict', answers: withAnswer(unknown) }} className={`${pickButton} text-ink no-underline max-desk:px-8`}>
        {t('matrix:page.dontKnow')}
      </Link>
    </span>
  );
}
