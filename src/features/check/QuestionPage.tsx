import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import { type Answers, type Fact, takesMany } from '#machines/facts/vocabulary.ts';
import type { Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { writeAnswers } from '#src/app/address.ts';
import { noteChange } from '#src/app/last-change.ts';
import { go, type Place } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { TakenIn } from '#src/features/verdict/TakenIn.tsx';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { flowTitle, pageTitle, usualTitle } from '#src/words/flow-words.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { Fieldset } from './Fieldset.tsx';
import { journey, type Step, shownOn, takeIn } from './journey.ts';
import { SettledSoFar } from './SettledSoFar.tsx';

interface Props {
  readonly place: Place;
  readonly flow: FlowId;
  readonly name: string;
  readonly page: Page;
  readonly answers: Answers;
  readonly passed: readonly Step[];
  readonly loadAhead: PageProps['ahead'];
}

const pick = (answers: Answers, facts: readonly Fact[]): Answers =>
  Object.fromEntries(facts.flatMap((fact) => (answers[fact] === undefined ? [] : [[fact, answers[fact]]])));
/** Milliseconds after an answer in which somebody may still choose another. */
const AHEAD = 60;

/** Up to five questions answered together, after the NHS pattern: fieldsets, an error summary, Continue. */
export function QuestionPage({ place, flow, name, page, answers, passed, loadAhead }: Props) {
  const side = sideOfTheSeat(useSeat());
  const [given] = useState<Answers>(() => pick(answers, page.asks));
  const [draft, setDraft] = useState(given);
  const [missing, setMissing] = useState<readonly Fact[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const others = Object.fromEntries(Object.entries(answers).filter(([fact]) => !page.asks.includes(fact as Fact))) as Answers;
  const shown = shownOn(page, { ...others, ...draft });
  const heading = pageTitle(flow, name);
  const single = shown.length === 1;

  useEffect(() => {
    if (missing.length) summary.current?.focus();
  }, [missing]);

  const isAnswered = (fact: Fact) => {
    const value = draft[fact];
    return value !== undefined && (value === '?' || !takesMany(fact) || (value as readonly string[]).length > 0);
  };
  const leadsTo = async (given: Answers) => {
    const change = takeIn(others, page, given);
    const { next } = await journey(change.answers);
    return { change, path: next ? `/check/${next.flow}/${next.page}` : '/verdict', answers: writeAnswers({ answers: change.answers }) };
  };
  const goOn = async (given: Answers) => {
    const { change, ...to } = await leadsTo(given);
    const before = new Set(passed.flatMap((step) => step.asked));
    noteChange(
      answers,
      change,
      to,
      change.kept.filter((fact) => before.has(fact)),
    );
    go(to);
  };
  const complete = shown.every(isAnswered);
  // The next page is made ready while a hand moves from the option to the button.
  const ahead = useEffectEvent(async () => {
    const { path, answers } = await leadsTo(pick(draft, shown));
    await loadAhead({ ...place, path, answers });
  });
  useEffect(() => {
    if (!complete || draft === given) return;
    const soon = setTimeout(() => void ahead().catch(() => undefined), AHEAD);
    return () => clearTimeout(soon);
  }, [complete, draft, given]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unanswered = shown.filter((fact) => !isAnswered(fact));
    setMissing(unanswered);
    if (unanswered.length === 0) void goOn(pick(draft, shown));
  };
  const { usual } = page;
  const title = single && shown[0] ? ask(shown[0], side) : heading;
  return (
    <div className="page with-aside">
      <div>
        {missing.length > 0 && (
          <div className="error-summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="problem">
            <h2 id="problem">{t('question.errorTitle')}</h2>
            <ul>
              {missing.map((fact) => (
                <li key={fact}>
                  <a
                    href={`#${fact}`}
                    onClick={(event) => {
                      event.preventDefault();
                      form.current?.querySelector<HTMLInputElement>(`input[name="${fact}"]`)?.focus();
                    }}
                  >
                    {t('question.errorOne', { question: ask(fact, side) })}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <TakenIn place={place} />
        {flowTitle(flow) !== title && <p className="quiet caption">{flowTitle(flow)}</p>}
        <form ref={form} onSubmit={submit} noValidate>
          <h1 tabIndex={-1}>{title}</h1>
          {flow === 'opening' && name === 'who' && <Notice id="emergency" strong brief />}
          {usual && shown.every((fact) => usual[fact] !== undefined) && (
            <div className="usual">
              <button type="button" className="button second" onClick={() => void goOn(pick(usual, shown))} aria-describedby="usual-hint">
                {usualTitle(flow, name)}
              </button>
              <p id="usual-hint" className="quiet">
                {t('question.usualHint', { list: shown.map((fact) => question(fact).options[String(usual[fact])]?.said).join('; ') })}
              </p>
            </div>
          )}
          {shown.length === 0 && <p>{t('question.notYet')}</p>}
          {shown.map((fact) => (
            <Fieldset
              key={fact}
              fact={fact}
              legend={ask(fact, side)}
              legendHidden={single}
              value={draft[fact]}
              error={missing.includes(fact) && !isAnswered(fact)}
              choose={(value) => setDraft((now) => ({ ...now, [fact]: value }))}
            />
          ))}
          <div className="actions">
            <button type="submit" className="button">
              {t('question.continue')}
            </button>
            <Link to={{ path: '/express', answers: writeAnswers({ answers }) }} className="quiet">
              {t('question.express')}
            </Link>
            {passed.length > 1 && (
              <Link to={{ path: '/verdict', answers: writeAnswers({ answers }) }} className="quiet">
                {t('question.stop')}
              </Link>
            )}
          </div>
        </form>
      </div>
      <div className="beside">
        <SettledSoFar answers={answers} />
        <AnswersSoFar answers={answers} passed={passed} />
      </div>
    </div>
  );
}

const ask = (fact: Fact, side: ReturnType<typeof sideOfTheSeat>): string =>
  side === 'specialistSide' ? question(fact).askSpecialist : question(fact).ask;
