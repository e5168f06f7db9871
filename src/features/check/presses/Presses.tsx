import type { PressId } from '#content/exchanges.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { pickButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import { pressesOf } from './next-press.ts';

/** One question beside an answer, in presses that each state several facts: pressing one is an answer, shown and changeable like any other. */
export function Presses({ id, answers }: { readonly id: PressId; readonly answers: Answers }) {
  const { ways, unknown } = pressesOf(id, answers);
  const press = 'text-accent no-underline';
  return (
    <section aria-labelledby="press-asks" data-press={id} className="mb-16 flex flex-wrap items-center gap-8">
      <p id="press-asks" className="font-strong">
        {t(`exchanges:presses.${id}.ask`)}
      </p>
      {ways.map(({ way, answers: after }) => (
        <Link
          key={way}
          to={{ path: '/verdict', answers: writeAnswers({ answers: after }) }}
          className={`${pickButton} ${press}`}
          data-way={way}
        >
          {t(`exchanges:presses.${id}.answers.${way}`)}
        </Link>
      ))}
      <Link to={{ path: '/verdict', answers: writeAnswers({ answers: unknown }) }} className={`${pickButton} ${press}`} data-way="?">
        {t('question.unknown')}
      </Link>
    </section>
  );
}
