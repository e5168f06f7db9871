import type { ReactNode } from 'react';
import type { Verdict } from '#machines/decide/allocate.ts';
import { answeredBy, toldByTheAnswer, type Way, wayIds } from '#machines/exchange/answering.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { alreadyDone, answeringSide, seatOfSide, standingDuties } from '#machines/facts/sides.ts';
import { type Action, type Answers, type Fact, type Facts, nations } from '#machines/facts/vocabulary.ts';
import { answeringARequest } from '#machines/flows/answering-a-request.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { takeIn } from '#src/features/check/take-in.ts';
import { Chips } from '#src/features/verdict/Chips.tsx';
import { messageFor, messageText } from '#src/papers/messages.ts';
import { gapsOf } from '#src/papers/offer.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { pickButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { Matrix } from '#src/ui/matrix/Matrix.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { lead, message, page, small } from '#src/ui/text.ts';
import { type Account, goesWithoutSaying, matrixOf, matrixOfAccounts } from '#src/verdict/matrix-view.ts';
import { presses, shownStanding } from '#src/verdict/standing.ts';
import { capital } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import {
  asksOfAReply,
  headHolds,
  isPressed,
  type PressedQuestion,
  pressesBefore,
  questionsBefore,
  statedByPress,
} from './four-questions.ts';
import { Offer } from './Offer.tsx';

interface Data {
  readonly guidance: Guidance;
}
export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It can be read before anything is pressed. */
export const paths = (): string[] => ['/answering'];

const seat = seatOfSide[answeringSide];
const awaited = toldByTheAnswer;

/** The specialist's way in: at most four questions, what a reply would leave to guess, and a reply that closes it. */
export default function Answering({ place, data: { guidance } }: PageProps<Data>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const facts = knownFrom(answers);
  const state = (states: Answers) => {
    const change = takeIn(answers, { asks: Object.keys(states) as [Fact, ...Fact[]] }, states);
    go({ path: '/answering', answers: writeAnswers({ answers: change.answers }) }, 'replace');
  };
  const made = wayIds.flatMap((way): Made[] => {
    const led = answeredBy(facts, way);
    return led ? [{ way, facts: led, verdict: guidance.verdictOn(led) }] : [];
  });
  const reply = made.find(({ way }) => way === 'reply');
  const ready = facts.nation !== undefined && facts.route !== undefined && (facts.replyAsks?.length ?? 0) > 0 && reply !== undefined;
  const gaps = ready ? gapsOf(reply.verdict, reply.facts) : [];
  const urgent = facts.urgency === 'emergency' || facts.urgency === 'suspectedCancer' || facts.newInformation === 'worse';
  return (
    <>
      {Object.keys(answers).length > 0 && <Chips answers={answers} pathOf={() => '/express'} />}
      <div className={page}>
        <AddressMessages dropped={dropped} />
        <h1 tabIndex={-1}>{gaps.length > 0 ? t('answering:heading', { count: gaps.length }) : t('answering:title')}</h1>
        <p className={`${lead} mb-16 max-w-none print:hidden`}>{t('answering:lead')}</p>
        {urgent && <Notice id="emergency" strong brief />}
        <div className="grid grid-cols-1 items-start gap-24 wide:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] print:block">
          <Questions answers={answers} state={state} />
          {ready ? (
            <Offer
              key={gaps.map(({ id, closes }) => id + closes).join()}
              gaps={gaps}
              link={shareLink(reply.facts, reply.verdict, answeringSide)}
            >
              <Instead made={made} />
              <Link to={{ path: '/verdict', answers: writeAnswers({ answers: reply.facts }) }} className={textButton}>
                {t('answering:result')}
              </Link>
              <Link to={{ path: '/letters', answers: writeAnswers({ answers: reply.facts }) }} className={textButton}>
                {t('answering:letters')}
              </Link>
            </Offer>
          ) : (
            <p className={message} role="status">
              {t(facts.nation === undefined ? 'answering:next.nation' : 'answering:next.asks')}
            </p>
          )}
        </div>
        {ready && <Ways made={made} reply={reply} />}
      </div>
    </>
  );
}

interface Made {
  readonly way: Way;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** The messages of the other ways, for those who choose one. */
function Instead({ made }: { readonly made: readonly Made[] }) {
  return made
    .flatMap(({ way, ...one }) => (way === 'reply' ? [] : [{ way, ...one }]))
    .map(({ way, facts, verdict }) => {
      const text = messageFor(verdict, facts, seat);
      return (
        text && (
          <CopyButton
            key={way}
            look="text"
            label={t(`answering:instead.${way}`)}
            text={() => messageText(text, shareLink(facts, verdict, answeringSide))}
          />
        )
      );
    });
}

/** What each way leaves with whom, in one matrix: a line each where the ways differ. */
function Ways({ made, reply }: { readonly made: readonly Made[]; readonly reply: Made }) {
  const accounts: Account[] = made.map(({ way, facts, verdict }) => ({
    name: t(`answering:way.${way}`),
    facts,
    rows: verdict.allocations,
  }));
  const who = { seat, awaited, facts: reply.facts };
  const matrix = (shown: (action: Action) => boolean) =>
    accounts.length > 1
      ? matrixOfAccounts(accounts, { seat, awaited }, { head: t('answering:ifYou'), alike: t('answering:eachWay') }, shown)
      : matrixOf(
          reply.verdict.allocations.filter((row) => shown(row.action)),
          who,
        );
  const live = [...new Set(accounts.flatMap(({ rows }) => rows.filter((row) => row.status !== 'notNeeded').map((row) => row.action)))];
  const shown = live.filter((action) => isTelling(action, accounts));
  const rest = live.length - shown.length;
  const closed = wayIds.flatMap((way) => (way === 'reply' || made.some((one) => one.way === way) ? [] : [way]));
  return (
    <section aria-labelledby="ways" className="mt-24">
      <h2 id="ways">{t(accounts.length > 1 ? 'answering:ways' : 'answering:waysOne')}</h2>
      {closed.length > 0 && <p className={`${small} mb-8`}>{closed.map((way) => t(`answering:notOpen.${way}`)).join(' ')}</p>}
      <Matrix matrix={matrix((action) => shown.includes(action))} />
      {rest > 0 && (
        <details className="mt-8 print:hidden">
          <summary className={textButton}>{t('answering:more', { count: rest })}</summary>
          <Matrix matrix={matrix((action) => !shown.includes(action))} bare />
        </details>
      )}
    </section>
  );
}

/** Does a step belong among those seen first: one that somebody comes to hold by this answer, or that waits on the other side's? */
function isTelling(action: Action, accounts: readonly Account[]): boolean {
  const rows = accounts.flatMap(({ rows: of }) => of.filter((row) => row.action === action && row.status !== 'notNeeded'));
  if (new Set(rows.map(({ holder }) => holder)).size > 1 || rows.some((row) => presses(shownStanding(row)))) return true;
  if ([...standingDuties, ...alreadyDone].includes(action)) return false;
  return rows.some((row, n) =>
    row.status === 'open' ? row.needs.every((fact) => awaited.includes(fact)) : !goesWithoutSaying(row, accounts[n]?.facts ?? {}),
  );
}

/** The nation where nothing says it yet, then the questions, each a line or two of presses. */
function Questions({ answers, state }: { readonly answers: Answers; readonly state: (states: Answers) => void }) {
  return (
    <div className="space-y-16 print:hidden">
      {answers.nation === undefined && (
        <Presses legend={t('answering:nation')} asks="nation">
          {nations.map((nation) => (
            <Press key={nation} id={nation} pressed={false} onPress={() => state({ nation })}>
              {capital(t(`words:nations.${nation}.label`))}
            </Press>
          ))}
        </Presses>
      )}
      {questionsBefore(answers).map((parts, n) => (
        <div key={parts.join()} className="space-y-8" data-question={n + 1}>
          {parts.map((part) => (
            <Presses
              key={part}
              asks={part}
              legend={`${n + 1}. ${t(`answering:questions.${part}`)}`}
              hint={part === 'request' && headHolds(answers) ? t('answering:head') : part === 'asks' ? t('answering:many') : undefined}
            >
              {part === 'asks' ? <Asks answers={answers} state={state} /> : <OneOf question={part} answers={answers} state={state} />}
            </Presses>
          ))}
        </div>
      ))}
      <Link
        to={{ path: `/check/${answeringARequest.id}/${answeringARequest.initial}`, answers: writeAnswers({ answers }) }}
        className={textButton}
      >
        {t('answering:guided')}
      </Link>
    </div>
  );
}

interface Asked {
  readonly answers: Answers;
  readonly state: (states: Answers) => void;
}

/** What the reply asks for: any number. */
function Asks({ answers, state }: Asked) {
  const chosen: readonly string[] = Array.isArray(answers.replyAsks) ? answers.replyAsks : [];
  const toggle = (ask: string) =>
    state({ replyAsks: asksOfAReply.filter((one) => (one === ask ? !chosen.includes(one) : chosen.includes(one))) });
  return asksOfAReply.map((ask) => (
    <Press key={ask} id={`asks-${ask}`} pressed={chosen.includes(ask)} onPress={() => toggle(ask)}>
      {t(`answering:asks.${ask}`)}
    </Press>
  ));
}

/** A question with one answer. */
function OneOf({ question, answers, state }: Asked & { readonly question: PressedQuestion }) {
  return Object.keys(pressesBefore[question]).map((press) => (
    <Press
      key={press}
      id={`${question}-${press}`}
      pressed={isPressed(question, press, answers)}
      onPress={() => state(statedByPress(question, press, answers))}
    >
      {t(`answering:presses.${question}.${press}`)}
    </Press>
  ));
}

function Presses({
  legend,
  hint,
  asks,
  children,
}: {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly asks: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset data-asks={asks}>
      <legend className="text-15 font-strong">{legend}</legend>
      {hint && <p className={small}>{hint}</p>}
      <div className="mt-4 flex flex-wrap gap-8">{children}</div>
    </fieldset>
  );
}

function Press({
  id,
  pressed,
  onPress,
  children,
}: {
  readonly id: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" id={id} aria-pressed={pressed} onClick={onPress} className={pickButton}>
      {children}
    </button>
  );
}
