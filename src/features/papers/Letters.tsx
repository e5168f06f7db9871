import { useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSide } from '#src/app/use-side.ts';
import { useLocal } from '#src/data/device-agreement.ts';
import { loadTables, verdictNow } from '#src/data/use-verdict.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { letterOf, letterText, speaksOf } from '#src/papers/letter-words.ts';
import { type LetterId, lettersFor } from '#src/papers/letters.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import { ChooseSide } from './ChooseSide.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { SaveDocx } from './SaveDocx.tsx';

export const load = loadTables;

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** Letters and messages made from the verdict: only those that apply are offered. */
export default function Letters({ place }: PageProps) {
  const choice = useSide();
  const { exchange, dropped } = readAnswers(place.answers);
  return (
    <div className="page paper">
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1} className="screen-only">
        {t('letters:title')}
      </h1>
      <p className="screen-only">{t('letters:lead')}</p>
      {exchange.answers.stage === undefined ? (
        <>
          <p>{t('letters:noExchange')}</p>
          <Link to={{ path: '/' }} className="button">
            {t('letters:start')}
          </Link>
        </>
      ) : (
        <>
          <ChooseSide {...choice} />
          {choice.side && <Offered key={choice.side} answers={exchange.answers} side={choice.side} />}
          <p className="actions screen-only">
            <Link to={{ path: '/verdict', answers: place.answers }}>{t('letters:back')}</Link>
            <Link to={{ path: '/record', answers: place.answers }}>{t('record:title')}</Link>
          </p>
        </>
      )}
    </div>
  );
}

function Offered({ answers, side }: { readonly answers: Answers; readonly side: Side }) {
  const [picked, pick] = useState<LetterId>();
  const facts = knownFrom(answers);
  const local = useLocal(facts);
  const verdict = verdictNow(facts);
  const plans = lettersFor(verdict, side, (row) => speaksOf(row, facts));
  const plan = plans.find((p) => p.id === picked) ?? plans[0];
  if (!plan) return <p>{t('letters:none')}</p>;
  const letter = letterOf(plan, facts, shareLink(answers, verdict), local);
  return (
    <div className="letter-desk">
      <fieldset className="question screen-only">
        <legend>{t('letters:choose')}</legend>
        <div className="choices">
          {plans.map(({ id }) => (
            <div className="choice" key={id}>
              <input type="radio" name="letter" id={`letter-${id}`} checked={id === plan.id} onChange={() => pick(id)} />
              <label htmlFor={`letter-${id}`}>{t(`letters:letters.${id}.title`)}</label>
              <span className="hint">{t(`letters:letters.${id}.use`)}</span>
            </div>
          ))}
        </div>
      </fieldset>
      <div>
        <div className="actions screen-only">
          <CopyButton look="primary" text={letterText(letter)} label={t('letters:copy')} />
          <button type="button" className="button second" onClick={() => window.print()}>
            {t('letters:print')}
          </button>
          <SaveDocx key={letter.id} letter={letter} />
        </div>
        <LetterPaper letter={letter} />
      </div>
    </div>
  );
}
