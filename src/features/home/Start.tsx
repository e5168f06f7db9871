import { useEffect, useState } from 'react';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { Fieldset, type How } from '#src/features/check/Fieldset.tsx';
import { type Remembered, remembered } from '#src/features/home/remembered.ts';
import { grid, primaryButton } from '#src/ui/controls.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { stillFirst } from './beginnings.ts';

/** What has to be known before any answer and was not remembered: asked on one page, and remembered if the reader says so. */
export default function Start({ place }: PageProps) {
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const [asks] = useState<readonly Fact[]>(() => stillFirst(answers));
  const [keep, setKeep] = useState(false);
  const goOn = (now: Answers) => {
    const { nation, requesterRole } = now;
    if (keep && nation && nation !== '?' && requesterRole && requesterRole !== '?')
      remembered.put({ nation, requesterRole } satisfies Remembered);
    go({ path: '/verdict', answers: writeAnswers({ answers: now }) });
  };
  const choose = (fact: Fact, value: NonNullable<Answers[Fact]>, how: How) => {
    const now = { ...answers, [fact]: value } as Answers;
    go({ path: place.path, answers: writeAnswers({ answers: now }) }, 'replace');
    if (how === 'chosen' && stillFirst(now).length === 0) goOn(now);
  };
  const nothingToAsk = asks.length === 0;
  useEffect(() => {
    if (nothingToAsk) go({ path: '/verdict' }, 'replace');
  }, [nothingToAsk]);
  return (
    <div className={`${grid} pt-16 pb-40`}>
      <AddressMessages dropped={dropped} />
      <form
        className="max-w-measure"
        onSubmit={(event) => {
          event.preventDefault();
          if (stillFirst(answers).length === 0) goOn(answers);
        }}
      >
        <h1 tabIndex={-1} className="mb-16">
          {t('home:first.title')}
        </h1>
        <label className="mb-16 flex min-h-hit items-start gap-12 text-15" htmlFor="remember">
          <input
            id="remember"
            type="checkbox"
            checked={keep}
            onChange={(event) => setKeep(event.target.checked)}
            className="mt-4 size-token shrink-0 accent-accent"
          />
          <span>
            {t('home:first.remember')}
            <span className="block text-13 text-quiet">{t('home:first.rememberHint')}</span>
          </span>
        </label>
        {asks.map((fact) => (
          <Fieldset
            key={fact}
            fact={fact}
            legend={question(fact).ask}
            legendHidden={false}
            value={answers[fact]}
            error={false}
            choose={(value, how) => choose(fact, value, how)}
          />
        ))}
        <button type="submit" className={primaryButton} disabled={stillFirst(answers).length > 0}>
          {t('question.continue')}
        </button>
      </form>
    </div>
  );
}
