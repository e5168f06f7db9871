import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import type { Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { noteChange } from '#src/app/last-change.ts';
import { go, here, type Place } from '#src/app/location.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { TakenIn } from '#src/features/verdict/TakenIn.tsx';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { actions, aside, choice, columns, lead, main, page, small, tick } from '#src/ui/text.ts';
import { pageTitle, usualTitle } from '#src/words/flow-words.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { AddressMessages } from './AddressMessages.tsx';
import { Fieldset } from './Fieldset.tsx';
import { SoFar } from './SoFar.tsx';
import { takeIn, usualOn } from './take-in.ts';

type Walk = typeof import('./walk/whole.ts');

/** The chart and the tables: what can still move a row is worked out from them. */
export const load = (_: PageAt): Promise<Walk> => import('./walk/whole.ts');

/** A page of questions, and one question that still waits on it. */
type Asked = ReturnType<Walk['pagesAsked']>[number];
interface Waiting extends Asked {
  readonly fact: Fact;
}

/** All questions on one screen: digits answer, the address keeps, and what is settled stands beside. */
export default function Express({ place, data: { pagesAsked } }: PageProps<Walk>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const [chosen, setChosen] = useState<Fact>();
  const [digits, setDigits] = useState(true);
  const asked = pagesAsked(answers);
  const open = asked.flatMap((one) => one.facts.filter((fact) => answers[fact] === undefined).map((fact): Waiting => ({ ...one, fact })));
  const current = open.find((one) => one.fact === chosen) ?? open[0];

  const take = (asking: Page, given: Answers) => {
    setChosen(undefined);
    takeOn(place, asking, given);
  };
  useKeys((event) => {
    if (!current || !digits || here() !== place || meansSomethingElse(event)) return;
    const given = givenBy(event, current.fact, answers, usualOn(current.page, current.facts, answers));
    if (!given) return;
    take(current.page, given);
    event.preventDefault();
  });
  useMeant((name) => {
    if (open.some((one) => one.fact === name)) setChosen(name as Fact);
  });
  useFocusOn(current?.fact);

  const link = writeAnswers({ answers });
  return (
    <div className={`express ${page}`}>
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('express:title')}</h1>
      <p className={lead}>{t('express:lead')}</p>
      <p className={`${small} mb-16`}>{t('express:keys')}</p>
      <div className={columns}>
        <div className={main}>
          <Digits on={digits} turn={setDigits} />
          <Notice id="emergency" strong brief />
          {asked.map((one) => (
            <Group
              key={`${one.flow.id}/${one.name}`}
              one={one}
              answers={answers}
              current={current?.fact}
              take={(given) => take(one.page, given)}
            />
          ))}
        </div>
        <aside aria-label={t('question.beside')} className={`beside ${aside} desk:sticky desk:top-16`}>
          <TakenIn place={place} />
          <p className={actions}>
            <Link to={{ path: '/verdict', answers: link }} className={primaryButton}>
              {t('express:result')}
            </Link>
            <Link to={{ path: '/check', answers: link }}>{t('express:guided')}</Link>
          </p>
          <SoFar answers={answers} />
        </aside>
      </div>
    </div>
  );
}

/** Takes in answers to a page. A further one may come before what the last one called for is drawn: the address says what is answered. */
function takeOn(place: Place, asking: Page, given: Answers): void {
  const { answers } = readAnswers(here().answers).exchange;
  const kept = Object.fromEntries(
    asking.asks.flatMap((fact) => (answers[fact] !== undefined && !(fact in given) ? [[fact, answers[fact]]] : [])),
  ) as Answers;
  const change = takeIn(answers, asking, { ...kept, ...given });
  const to = { path: place.path, answers: writeAnswers({ answers: change.answers }) };
  // What is kept is in sight here: only what is left out is said.
  noteChange(answers, change, to, []);
  go(to, 'replace');
}

/** Hears every key while the page is shown. */
function useKeys(heard: (event: KeyboardEvent) => void): void {
  const press = useEffectEvent(heard);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Hears which question the focus comes into. */
function useMeant(meant: (name: string | undefined) => void): void {
  const come = useEffectEvent(meant);
  useEffect(() => {
    const listen = (event: FocusEvent) => come((event.target as HTMLElement | null)?.closest('fieldset')?.id);
    document.addEventListener('focusin', listen);
    return () => document.removeEventListener('focusin', listen);
  }, []);
}

/** Moves the focus to the question that is next, but not to the first one as the page opens. */
function useFocusOn(fact: Fact | undefined): void {
  const opening = useRef(true);
  useEffect(() => {
    if (!opening.current && fact) document.getElementById(fact)?.querySelector('input')?.focus();
    opening.current = false;
  }, [fact]);
}

function Digits({ on, turn }: { readonly on: boolean; readonly turn: (on: boolean) => void }) {
  return (
    <div className={`${choice} digits`}>
      <input
        className={tick}
        type="checkbox"
        id="digits"
        checked={on}
        onChange={(event) => turn(event.target.checked)}
        aria-describedby="digits-hint"
      />
      <span>
        <label htmlFor="digits" className="inline-block min-h-strip">
          {t('express:digits')}
        </label>
        <span className={`${small} block`} id="digits-hint">
          {t('express:digitsHint')}
        </span>
      </span>
    </div>
  );
}

interface GroupProps {
  readonly one: Asked;
  readonly answers: Answers;
  /** The question that a digit answers. */
  readonly current: Fact | undefined;
  readonly take: (given: Answers) => void;
}

/** The questions of one page, under its name. */
function Group({ one, answers, current, take }: GroupProps) {
  const side = sideOfTheSeat(useSeat());
  const flow = one.flow.id as FlowId;
  const heading = `g-${flow}-${one.name}`;
  return (
    <section aria-labelledby={heading} className="express-group space-y-8">
      <h2 id={heading}>{pageTitle(flow, one.name)}</h2>
      <Usual given={usualOn(one.page, one.facts, answers)} flow={flow} name={one.name} take={take} />
      {one.facts.map((asking) => (
        <div key={asking} className={asking === current ? 'now border-l-3 border-accent pl-12' : ''}>
          {asking === current && <p className="sr-only">{t('express:current')}</p>}
          <Fieldset
            fact={asking}
            legend={side === 'specialistSide' ? question(asking).askSpecialist : question(asking).ask}
            legendHidden={false}
            value={answers[asking]}
            error={false}
            choose={(value) => take({ [asking]: value } as Answers)}
            numbered
          />
        </div>
      ))}
    </section>
  );
}

interface UsualProps {
  readonly given: Answers | undefined;
  readonly flow: FlowId;
  readonly name: string;
  readonly take: (given: Answers) => void;
}

/** What is usually so, stated in one press: every fact of it is named. */
function Usual({ given, flow, name, take }: UsualProps) {
  if (!given) return null;
  return (
    <div>
      <button type="button" className={secondButton} onClick={() => take(given)}>
        {t('express:usual', { label: usualTitle(flow, name) })}
      </button>
      <p className={small}>{t('question.usualHint', { list: said(given) })}</p>
    </div>
  );
}

/** Is this key for the browser, or for a field where something is typed? */
const meansSomethingElse = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  // What has the focus may be the document itself, which matches nothing.
  (event.target instanceof Element && event.target.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])'));

/** What a key answers to a question: a digit its option, 0 what is usual, "?" that it is not known. */
function givenBy(event: KeyboardEvent, fact: Fact, answers: Answers, usual: Answers | undefined): Answers | undefined {
  if (event.key === '?') return { [fact]: '?' };
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1] ?? (/^[0-9]$/.test(event.key) ? event.key : undefined);
  if (digit === '0') return usual;
  const option = digit && options[fact][Number(digit) - 1];
  if (!option) return undefined;
  if (!takesMany(fact)) return { [fact]: option } as Answers;
  const before = Array.isArray(answers[fact]) ? (answers[fact] as readonly string[]) : [];
  return { [fact]: event.shiftKey ? [...new Set([...before, option])] : [option] } as Answers;
}

const said = (given: Answers): string =>
  (Object.entries(given) as [Fact, string | readonly string[]][])
    .flatMap(([fact, value]) => [value].flat().map((option) => question(fact).options[option]?.said ?? ''))
    .join('; ');
