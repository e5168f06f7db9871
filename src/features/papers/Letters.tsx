import { useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSide } from '#src/app/use-side.ts';
import { useLocal } from '#src/data/device-agreement.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { draftLine } from '#src/papers/draft-line.ts';
import { interfaceLetter } from '#src/papers/interface-letter.ts';
import { letterText } from '#src/papers/letter.ts';
import { type Message, type Moment, messagesFor, messageText, wordsIn } from '#src/papers/messages.ts';
import { patientLine } from '#src/papers/patient-line.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { pickButton, primaryButton, secondButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import { ChooseSide } from './ChooseSide.tsx';
import { Gaps } from './Gaps.tsx';
import { LetterPaper } from './LetterPaper.tsx';
import { QrCode } from './QrCode.tsx';
import { SaveDocx } from './SaveDocx.tsx';

interface Data {
  readonly guidance: Guidance;
}

export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The message that fits, the others one press away; a line for the patient; the letter to a group. */
export default function Letters({ place, data: { guidance } }: PageProps<Data>) {
  const choice = useSide();
  const { exchange, dropped } = readAnswers(place.answers);
  return (
    <div className="page">
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('letters:title')}</h1>
      {exchange.answers.stage === undefined ? (
        <>
          <p className="my-16">{t('letters:noExchange')}</p>
          <Link to={{ path: '/' }} className={primaryButton}>
            {t('letters:start')}
          </Link>
        </>
      ) : (
        <>
          <p className="mt-4 text-quiet print:hidden">{t('letters:lead')}</p>
          <ChooseSide {...choice} />
          {choice.side && <Offered key={choice.side} answers={exchange.answers} side={choice.side} guidance={guidance} />}
          <p className="mt-24 flex flex-wrap gap-16 print:hidden">
            <Link to={{ path: '/verdict', answers: place.answers }} className={textButton}>
              {t('letters:back')}
            </Link>
            <Link to={{ path: '/record', answers: place.answers }} className={textButton}>
              {t('record:title')}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

interface OfferedProps extends Data {
  readonly answers: Answers;
  readonly side: Side;
}

function Offered({ answers, side, guidance }: OfferedProps) {
  const facts = knownFrom(answers);
  const local = useLocal(guidance.tables, facts);
  const verdict = guidance.verdictOn(facts);
  const link = shareLink(answers, verdict, side);
  const letter = interfaceLetter(verdict, facts, link, local);
  const line = [patientLine(verdict, facts, side, local), ...draftLine()].join('\n\n');
  return (
    <>
      <Messages messages={messagesFor(verdict, facts, side, local)} link={link} />
      <section aria-labelledby="patient" className="mt-40 max-w-measure space-y-12 print:hidden">
        <h2 id="patient">{t('letters:patient.title')}</h2>
        <p className="text-15 text-quiet">{t('letters:patient.use')}</p>
        <p className="whitespace-pre-line rounded-6 border border-line bg-card p-16">
          <Gaps text={line} />
        </p>
        <div className="flex flex-wrap items-center gap-12">
          <CopyButton text={line} label={t('letters:copyLine')} />
        </div>
      </section>
      {letter && (
        <details className="mt-40 print:hidden">
          <summary className="text-20 font-strong">{letter.title}</summary>
          <p className="my-8 text-15 text-quiet">{t('letters:interface.use')}</p>
          <LetterPaper letter={letter} />
          <div className="mt-12 flex flex-wrap items-center gap-12">
            <CopyButton text={letterText(letter)} label={t('letters:copy')} />
            <SaveDocx letter={letter} />
          </div>
        </details>
      )}
    </>
  );
}

function Messages({ messages, link }: { readonly messages: readonly Message[]; readonly link: string }) {
  const [picked, pick] = useState<Moment>();
  const message = messages.find(({ id }) => id === picked) ?? messages[0];
  if (!message) return <p className="my-16">{t('letters:none')}</p>;
  return (
    <section aria-labelledby="message" className="mt-24 max-w-measure space-y-12">
      <h2 id="message">{message.title}</h2>
      <p className="whitespace-pre-line rounded-6 border border-line bg-card p-16 print:border-0 print:p-0 print:text-print">
        <Gaps text={messageText(message, link)} />
      </p>
      <div className="flex flex-wrap items-center gap-12 print:hidden">
        <CopyButton look="primary" text={messageText(message, link)} label={t('letters:copyMessage')} />
        <button type="button" className={secondButton} onClick={() => window.print()}>
          {t('letters:print')}
        </button>
        <span className="text-13 text-quiet">{t('letters:count', { count: wordsIn(message.text) })}</span>
      </div>
      {messages.length > 1 && (
        <fieldset className="print:hidden">
          <legend className="mb-8 text-15 font-strong">{t('letters:choose')}</legend>
          <div className="flex flex-wrap gap-8">
            {messages.map(({ id, title }) => (
              <button key={id} type="button" className={pickButton} aria-pressed={id === message.id} onClick={() => pick(id)}>
                {title}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <QrCode text={link} label={t('letters:qr')} />
    </section>
  );
}
