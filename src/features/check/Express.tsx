import { useEffect, useRef, useState } from 'react';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import type { Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { noteChange } from '#src/app/last-change.ts';
import { go, here } from '#src/app/location.ts';
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
import { takeIn } from './take-in.ts';

type Walk = typeof import('./walk.ts');

/** The chart and the tables: what can still move a row is worked out from them. */
export const load = (_: PageAt): Promise<Walk> => import('./walk.ts');

/** All questions on one screen: digits answer, the address keeps, and what is settled stands beside. */
export default function Express({ place, data: { pagesAsked } }: PageProps<Walk>) {
  const side = sideOfTheSeat(useSeat());
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const [chosen, setChosen] = useState<Fact>();
  const asked = pagesAsked(answers).map((one) => ({ ...one, flow: one.flow.id as FlowId }));
  type Asked = (typeof asked)[number];
  const open = asked.flatMap((one) => one.facts.filter((fact) => answers[fact] === undefined).map((fact) => ({ ...one, fact })));
  const current = open.find((one) => one.fact === chosen) ?? open[0];
  const top = useRef(true);
  const [digits, setDigits] = useState(true);

  const take = (asking: Page, given: Answers) => {
    // A further answer may come before what the last one called for is drawn.
    const { answers } = readAnswers(here().answers).exchange;
    const kept = Object.fromEntries(
      asking.asks.flatMap((fact) => (answers[fact] !== undefined && !(fact in given) ? [[fact, answers[fact]]] : [])),
    ) as Answers;
    setChosen(undefined);
    const change = takeIn(answers, asking, { ...kept, ...given });
    const to = { path: place.path, answers: writeAnswers({ answers: change.answers }) };
    // What is kept is in sight here: only what is left out is said.
    noteChange(answers, change, to, []);
    go(to, 'replace');
  };
  const usualOf = (one: Asked): Answers | undefined => {
    const left = one.facts.filter((fact) => answers[fact] === undefined && one.page.usual?.[fact] !== undefined);
    return left.length > 1 ? (Object.fromEntries(left.map((fact) => [fact, one.page.usual?.[fact]])) as Answers) : undefined;
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!current || !digits || here() !== place || meansSomethingElse(event)) return;
      const given = givenBy(event, current.fact, answers, usualOf(current));
      if (!given) return;
      take(current.page, given);
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const name = (event.target as HTMLElement | null)?.closest('fieldset')?.id;
      const meant = open.find((one) => one.fact === name);
      if (meant) setChosen(meant.fact);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  });

  const fact = current?.fact;
  useEffect(() => {
    if (top.current) {
      top.current = false;
      return;
    }
    if (fact) document.getElementById(fact)?.querySelector('input')?.focus();
  }, [fact]);

  return (
    <div className={`express ${page}`}>
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('express:title')}</h1>
      <p className={lead}>{t('express:lead')}</p>
      <p className={`${small} mb-16`}>{t('express:keys')}</p>
      <div className={columns}>
        <div className={main}>
          <div className={`${choice} digits`}>
            <input
              className={tick}
              type="checkbox"
              id="digits"
              checked={digits}
              onChange={(event) => setDigits(event.target.checked)}
              aria-describedby="digits-hint"
            />
            <span>
              <label htmlFor="digits">{t('express:digits')}</label>
              <span className={`${small} block`} id="digits-hint">
                {t('express:digitsHint')}
              </span>
            </span>
          </div>
          <Notice id="emergency" strong brief />
          {asked.map((one) => (
            <section key={`${one.flow}/${one.name}`} aria-labelledby={`g-${one.flow}-${one.name}`} className="express-group space-y-8">
              <h2 id={`g-${one.flow}-${one.name}`}>{pageTitle(one.flow, one.name)}</h2>
              <Usual given={usualOf(one)} flow={one.flow} name={one.name} take={(given) => take(one.page, given)} />
              {one.facts.map((asking) => (
                <div key={asking} className={asking === fact ? 'now border-l-3 border-accent pl-12' : ''}>
                  {asking === fact && <p className="sr-only">{t('express:current')}</p>}
                  <Fieldset
                    fact={asking}
                    legend={side === 'specialistSide' ? question(asking).askSpecialist : question(asking).ask}
                    legendHidden={false}
                    value={answers[asking]}
                    error={false}
                    choose={(value) => take(one.page, { [asking]: value } as Answers)}
                    numbered
                  />
                </div>
              ))}
            </section>
          ))}
        </div>
        <aside className={`beside ${aside} desk:sticky desk:top-16`}>
          <TakenIn place={place} />
          <p className={actions}>
            <Link to={{ path: '/verdict', answers: writeAnswers({ answers }) }} className={primaryButton}>
              {t('express:result')}
            </Link>
            <Link to={{ path: '/check', answers: writeAnswers({ answers }) }}>{t('express:guided')}</Link>
          </p>
          <SoFar answers={answers} />
        </aside>
      </div>
    </div>
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
  (event.target as HTMLElement | null)?.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])') === true;

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
