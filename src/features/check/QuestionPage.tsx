import { type FormEvent, useEffect, useRef, useState } from 'react';
import { knownFrom } from '#machines/facts/known-from.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import { type Answers, type Fact, takesMany } from '#machines/facts/vocabulary.ts';
import type { Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { carryChange, noteChange } from '#src/app/last-change.ts';
import { go, here, type Place } from '#src/app/location.ts';
import { useSeat } from '#src/app/seat.ts';
import { TakenIn } from '#src/features/verdict/TakenIn.tsx';
import { grid, primaryButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { pageTitle, usualTitle } from '#src/words/flow-words.ts';
import { answerWords, question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { Fieldset, type How } from './Fieldset.tsx';
import { journey } from './journey.ts';
import { Progress } from './Progress.tsx';
import { SoFar } from './SoFar.tsx';
import { takeIn, usualOn } from './take-in.ts';
import type { Step } from './walk/by-tables.ts';

interface Props {
  readonly place: Place;
  readonly flow: FlowId;
  readonly name: string;
  readonly page: Page;
  readonly answers: Answers;
  readonly passed: readonly Step[];
  /** The questions that the page shows: answered ones, and those that can still move a row. */
  readonly shown: readonly Fact[];
}

const now = (): Answers => readAnswers(here().answers).exchange.answers;
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** One subject a page: every choice is in the address at once, and the last one leads on. */
export function QuestionPage({ place, flow, name, page, answers, passed, shown }: Props) {
  const side = sideOfTheSeat(useSeat());
  const form = useRef<HTMLFormElement>(null);
  const [just, setJust] = useState<Answers>({});
  const [missing, setMissing] = useState<readonly Fact[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just chosen is in the address by then
  useEffect(() => setJust({}), [answers]);
  const single = shown.length === 1;

  /** Writes answers into the address, and goes on where nothing on this page is left to ask. */
  const take = async (given: Answers, goesOn: boolean) => {
    const before = now();
    const asks = Object.keys(given) as [Fact, ...Fact[]];
    const change = takeIn(before, { asks }, given);
    const written = writeAnswers({ answers: Object.fromEntries(Object.entries(change.answers).filter(([, value]) => !isEmpty(value))) });
    const later = new Set(passed.flatMap((step) => step.asked));
    const kept = change.kept.filter((fact) => later.has(fact) && !page.asks.includes(fact));
    noteChange(before, change, { path: place.path, answers: written }, kept, { path: place.path, answers: here().answers });
    go({ path: place.path, answers: written }, 'replace');
    if (!goesOn) return;
    const { next } = await journey(now());
    if (here().answers !== written || (next?.flow === flow && next.page === name)) return;
    const path = next ? `/check/${next.flow}/${next.page}` : '/verdict';
    carryChange({ path, answers: written });
    go({ path });
  };
  const choose = (fact: Fact, value: NonNullable<Answers[Fact]>, how: How) => {
    const complete = shown.every((one) => now()[one] !== undefined);
    setJust((chosen) => ({ ...chosen, [fact]: value }));
    setMissing([]);
    void take({ [fact]: value } as Answers, how === 'chosen' && !takesMany(fact) && (single || !complete));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unanswered = shown.filter((fact) => now()[fact] === undefined);
    setMissing(unanswered);
    const [first] = unanswered;
    if (first) form.current?.querySelector<HTMLElement>(`input[name="${first}"]`)?.focus();
    else void take({}, true);
  };

  const usual = usualOn(page, shown, answers);
  const [spelled, setSpelled] = useState(false);
  const hidden = usual && !spelled ? (Object.keys(usual) as Fact[]) : [];
  const open = shown.filter((fact) => !hidden.includes(fact));
  const ask = (fact: Fact) => question(fact, knownFrom(answers))[side === 'specialistSide' ? 'askSpecialist' : 'ask'];
  // What was said before this page was reached stands folded, while something else on it is asked.
  const [early, setEarly] = useState<readonly Fact[]>(() =>
    shown.some((fact) => answers[fact] === undefined) ? shown.filter((fact) => answers[fact] !== undefined) : [],
  );
  const folded = early.filter((fact) => shown.includes(fact));
  const asked = open.filter((fact) => !folded.includes(fact));
  const [only] = asked;
  const alone = asked.length === 1 && !usual;
  return (
    <div className={`${grid} grid items-start gap-24 pt-16 pb-40 desk:grid-cols-3`}>
      <div className="min-w-0 desk:col-span-2">
        <TakenIn place={place} />
        <Progress flow={flow} name={name} answers={answers} passed={passed} />
        <form ref={form} onSubmit={submit} noValidate>
          <h1 tabIndex={-1} className="mt-12 mb-16">
            {alone && only ? ask(only) : pageTitle(flow, name)}
          </h1>
          {shown.length === 0 && <p>{t('question.notYet')}</p>}
          {folded.length > 0 && <Early facts={folded} answers={answers} onOpen={() => setEarly([])} />}
          {asked.map((fact) => (
            <Fieldset
              key={fact}
              fact={fact}
              legend={ask(fact)}
              legendHidden={alone}
              value={just[fact] ?? answers[fact]}
              error={missing.includes(fact)}
              choose={(value, how) => choose(fact, value, how)}
            />
          ))}
          {usual && (
            <div className="mb-24 divide-y divide-line overflow-hidden rounded-6 border border-edge bg-card">
              <button
                type="button"
                data-usual=""
                onClick={() => void take(usual, true)}
                className="flex min-h-hit w-full items-center px-16 py-12 text-start text-16 leading-row font-strong text-accent hover:bg-accent-soft"
              >
                {usualTitle(flow, name)}
              </button>
              <button
                type="button"
                aria-expanded={spelled}
                onClick={() => setSpelled(!spelled)}
                className="flex min-h-hit w-full items-center px-16 py-8 text-start text-16 leading-row hover:bg-accent-soft"
              >
                {t('question.notUsual')}
              </button>
            </div>
          )}
          <p className="flex max-w-none flex-wrap items-center gap-16">
            <button type="submit" className={primaryButton}>
              {t('question.continue')}
            </button>
            <Link to={{ path: '/verdict', answers: place.answers }} className={textButton}>
              {t('question.stop')}
            </Link>
            <Link to={{ path: '/express', answers: place.answers }} className={textButton}>
              {t('question.express')}
            </Link>
          </p>
        </form>
      </div>
      <aside className="min-w-0" aria-label={t('question.beside')}>
        <SoFar answers={answers} />
        <AnswersSoFar answers={answers} passed={passed} />
      </aside>
    </div>
  );
}

/** What was said before, in one line that opens its questions. */
function Early({ facts, answers, onOpen }: { readonly facts: readonly Fact[]; readonly answers: Answers; readonly onOpen: () => void }) {
  const said = facts.map((fact) => {
    const value = answers[fact];
    const words = answerWords(fact, value);
    return value === 'yes' || value === 'no' || value === SAID_UNKNOWN ? `${question(fact, knownFrom(answers)).label}: ${words}` : words;
  });
  return (
    <p data-early="" className="mb-12 flex max-w-none flex-wrap items-center gap-x-16 text-15 text-quiet">
      {said.join(' · ')}
      <button type="button" className={textButton} onClick={onOpen}>
        {t('question.change')}
      </button>
    </p>
  );
}
