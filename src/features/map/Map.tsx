import { type Stop, stops } from '#machines/exchange/exchange.ts';
import { nextEvents, regionStatesOf, stopOf } from '#machines/exchange/next-events.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { lead, linkLine, message, page, part } from '#src/ui/text.ts';
import { type EventLine, whatWouldMove } from '#src/verdict/what-would-move.ts';
import { t } from '#src/words/words.ts';

export const load = (): Promise<Guidance> => loadGuidance();

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** What would move it: where this exchange is on its way, and what each next event would begin and end. */
export default function WhatWouldMove({ place, data: { tables, verdictOn } }: PageProps<Guidance>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const facts = knownFrom(exchange.answers);
  const who = { seat: useSeat(), facts };
  const link = writeAnswers({ answers: exchange.answers });
  const started = facts.stage !== undefined;
  return (
    <div className={page}>
      <AddressMessages dropped={dropped} />
      {started && (
        <Link to={{ path: '/verdict', answers: link }} className={textButton}>
          {t('map:back')}
        </Link>
      )}
      <h1 tabIndex={-1}>{t('map:title')}</h1>
      <p className={lead}>{t('map:lead')}</p>
      {started ? (
        <>
          <Track stage={regionStatesOf(facts).stage} />
          <Events lines={whatWouldMove(verdictOn(facts), nextEvents(tables, facts), who, verdictOn)} />
        </>
      ) : (
        <p className={message}>
          {t('map:needStage')} <Link to={{ path: '/check', answers: link }}>{t('map:start')}</Link>
        </p>
      )}
      <p className="mt-16 print:hidden">
        <Link to={{ path: '/tables', answers: '' }} className={linkLine}>
          {t('map:diagramLink')}
        </Link>
      </p>
    </div>
  );
}

/** The five stops of a request, upright on a phone. Where nobody is sure how far it has got, none is marked. */
function Track({ stage }: { readonly stage: string }) {
  const here = stopOf(stage);
  return (
    <section aria-labelledby="way" className="my-16 rounded-6 border border-line bg-card p-16">
      <h2 id="way" className="sr-only">
        {t('map:way')}
      </h2>
      {!here && <p className="mb-12 text-15">{t(`map:states.stage.${stage}`)}</p>}
      <ol className="desk:grid desk:grid-cols-5">
        {stops.map((stop, n) => (
          <StopMark key={stop} stop={stop} at={here ? n - stops.indexOf(here) : 1} last={n === stops.length - 1} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

/** @param at how many stops it is ahead of where the exchange is: negative behind it, 0 here */
function StopMark({ stop, at, last, stage }: { readonly stop: Stop; readonly at: number; readonly last: boolean; readonly stage: string }) {
  const line = at < 0 ? 'border-accent' : 'border-dashed border-edge';
  const mark =
    at < 0 ? 'border-accent bg-accent' : at === 0 ? 'border-accent bg-accent outline-2 outline-offset-2 outline-accent' : 'border-edge';
  return (
    <li
      data-stop={stop}
      aria-current={at === 0 ? 'step' : undefined}
      className="relative flex items-start gap-12 max-desk:min-h-top desk:block desk:pr-12"
    >
      {!last && (
        <span
          aria-hidden="true"
          className={`absolute max-desk:top-24 max-desk:bottom-0 max-desk:left-8 max-desk:border-l-2 desk:top-8 desk:right-0 desk:left-24 desk:border-t-2 ${line}`}
        />
      )}
      <span aria-hidden="true" className={`block size-token flex-none rounded-full border-2 forced-color-adjust-none ${mark}`} />
      <span className="block leading-row desk:mt-8">
        <span className={at === 0 ? 'block font-strong' : 'block text-quiet'}>
          {at === 0 ? t(`map:states.stage.${stage}`) : t(`map:stops.${stop}`)}
        </span>
        {at === 0 && <span className="block text-13 font-strong text-accent">{t('map:here')}</span>}
      </span>
    </li>
  );
}

function Events({ lines }: { readonly lines: readonly EventLine[] }) {
  if (lines.length === 0) return <p>{t('map:nextNone')}</p>;
  const moving = lines.filter(({ begins, ends, depends }) => begins.length + ends.length + depends.length > 0);
  const still = lines.filter((line) => !moving.includes(line)).map(({ event }) => t(`map:events.${event}`));
  return (
    <section className={part}>
      <StackedTable
        caption={t('map:next')}
        captionHidden
        heads={[{ label: t('map:if') }, { label: t('map:begins') }, { label: t('map:ends') }, { label: t('map:result') }]}
        rows={moving.map((line) => ({
          key: line.event,
          about: t(`map:events.${line.event}`),
          cells: [
            <Begins key="begins" line={line} />,
            <Steps key="ends" steps={line.ends} />,
            <Link key="see" to={{ path: '/verdict', answers: writeAnswers({ answers: line.facts }) }} className={textButton}>
              {t('map:see')}
              <span className="sr-only">: {t(`map:events.${line.event}`)}</span>
            </Link>,
          ],
        }))}
      />
      {still.length > 0 && <p className="text-15">{t('map:still', { list: still.join('; ') })}</p>}
    </section>
  );
}

function Begins({ line: { begins, depends } }: { readonly line: EventLine }) {
  if (begins.length + depends.length === 0) return <span className="text-quiet">{t('map:nothingBegins')}</span>;
  return (
    <>
      <ul className="grid gap-4">
        {begins.map(({ thing, row }) => (
          <li key={row.key}>
            {thing}: {row.label.charAt(0).toLowerCase()}
            {row.label.slice(1)}{' '}
            {row.tokens.map((token) => (
              <TokenMark key={`${token.party}.${token.form}`} party={token.party} form={token.form} size="list" />
            ))}{' '}
            <b className={`text-${row.tokens[0]?.party}`}>{row.holders}</b> <span className="text-13 text-quiet">{row.word}</span>
          </li>
        ))}
      </ul>
      {depends.length > 0 && <Folded summary={t('map:depends', { count: depends.length })} steps={depends} />}
    </>
  );
}

/** What they are, or how many, with all of them a press away. */
function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return <span className="text-quiet">{t('map:nothingEnds')}</span>;
  return steps.length <= MOST_STEPS ? steps.join('; ') : <Folded summary={t('map:steps', { count: steps.length })} steps={steps} />;
}
const MOST_STEPS = 3;

function Folded({ summary, steps }: { readonly summary: string; readonly steps: readonly string[] }) {
  return (
    <details>
      <summary className={textButton}>{summary}</summary>
      <ul className="list-disc pl-16 text-13">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </details>
  );
}
