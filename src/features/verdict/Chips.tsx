import { useState } from 'react';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { chipButton, grid, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { chipsOf } from '#src/verdict/chips.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';

const WIDE = 3;
const NARROW = 1;

/** The exchange in one line: each answer in a few words, opening its question. How many more there are is said, and shown on a press. */
export function Chips({
  answers,
  tried,
  pathOf,
}: {
  readonly answers: Answers;
  /** An answer that is only tried, not given. */
  readonly tried?: Fact | undefined;
  readonly pathOf: (fact: Fact) => string;
}) {
  const [open, setOpen] = useState(false);
  const chips = chipsOf(answers);
  const shown = open ? chips : chips.slice(0, WIDE);
  const link = writeAnswers({ answers });
  const more = (most: number, where: string) =>
    chips.length > most && (
      <button type="button" className={`${textButton} ${where}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('matrix:page.fewerChips') : t('matrix:page.moreChips', { count: chips.length - most })}
      </button>
    );
  return (
    <section data-chips="" aria-label={t('matrix:page.chips')} className="border-b border-line bg-card print:hidden">
      <div className={`${grid} flex flex-wrap items-center gap-x-4 gap-y-4 py-4 max-desk:gap-y-0 max-desk:py-0 max-desk:text-13`}>
        {shown.map(({ fact, text }, n) => (
          <Link
            key={fact}
            to={{ path: pathOf(fact), answers: link }}
            className={`${chipButton} text-ink no-underline max-desk:my-4 max-desk:px-8 max-desk:text-13 ${open || n < NARROW ? '' : 'max-desk:hidden'} ${fact === tried ? 'border-accent bg-accent-soft font-strong' : ''}`}
            aria-label={t('question.changeWhat', { question: `${question(fact).label}: ${text}` })}
          >
            {text}
          </Link>
        ))}
        {more(WIDE, 'ml-8 max-desk:hidden')}
        {more(NARROW, 'ml-8 desk:hidden')}
        <Link to={{ path: '/express', answers: link }} className={`${textButton} ml-auto max-desk:hidden`}>
          {t('matrix:page.change')}
        </Link>
      </div>
    </section>
  );
}
