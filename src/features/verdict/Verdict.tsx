import { type ReactNode, useState } from 'react';
import { changed, type Hinge } from '#machines/decide/hinges.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { sideOfTheSeat, sides } from '#machines/facts/sides.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { type Exchange, readAnswers, writeAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { changeLog } from '#src/data/change-log.ts';
import { useLocal } from '#src/data/device-agreement.ts';
import { type GuidedVerdict as Decided, type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { journey } from '#src/features/check/journey.ts';
import { nextPress } from '#src/features/check/presses/next-press.ts';
import { Presses } from '#src/features/check/presses/Presses.tsx';
import type { Journey } from '#src/features/check/walk/by-tables.ts';
import { PrintSheet } from '#src/features/papers/PrintSheet.tsx';
import { grid, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { type Choosing, Matrix } from '#src/ui/matrix/Matrix.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { useWide } from '#src/ui/use-wide.ts';
import { type Answer, answerOf, linesInWords } from '#src/verdict/answer.ts';
import { type Looker, type MatrixData, matrixOf } from '#src/verdict/matrix-view.ts';
import { question } from '#src/words/question-words.ts';
import { clause } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { Acts, StickyActs } from './Acts.tsx';
import { Below } from './Below.tsx';
import { Chips } from './Chips.tsx';
import { Detail } from './Detail.tsx';
import { Groups } from './Groups.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import { SinceLink } from './SinceLink.tsx';
import { TakenIn } from './TakenIn.tsx';

interface Data {
  readonly guidance: Guidance;
  /** The walk that the answers make: where each answer was given. */
  readonly way: Journey;
}

export async function load({ place }: PageAt): Promise<Data> {
  const [guidance, way] = await Promise.all([loadGuidance(), journey(readAnswers(place.answers).exchange.answers)]);
  return { guidance, way };
}

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The answer: a heading that says it, three groups, the matrix, and the detail of the row that is chosen. */
export default function Verdict({ place, data }: PageProps<Data>) {
  const { exchange, dropped } = readAnswers(place.answers);
  // What is tried belongs to these answers: others begin anew.
  return (
    <Shown key={place.answers} exchange={exchange} {...data}>
      <AddressMessages dropped={dropped} />
      <TakenIn place={place} />
    </Shown>
  );
}

interface ShownProps extends Data {
  readonly exchange: Exchange;
  readonly children: ReactNode;
}

function Shown({ exchange, guidance, way, children }: ShownProps) {
  const seat = useSeat();
  const [tried, setTried] = useState<Hinge>();
  const { answers, shared } = exchange;
  const given = knownFrom(answers);
  const facts = tried ? changed(given, tried) : given;
  const shownAnswers = tried ? ({ ...answers, [tried.fact]: facts[tried.fact] } as Answers) : answers;
  const verdict = guidance.verdictOn(facts);
  const who: Looker = { seat, facts };
  const answer = answerOf(verdict, guidance.tables, who);
  const matrix = matrixOf(answer.shown, who);
  const stepFor = stepsOf(way);
  const press = tried ? undefined : nextPress(answers, sideOfTheSeat(seat) ?? sides[0]);
  return (
    <>
      <Chips answers={shownAnswers} tried={tried?.fact} pathOf={(fact) => stepFor([fact]) ?? '/express'} />
      <div className={`verdict ${grid} pt-12 pb-4 print:hidden`}>
        {children}
        {shared && <SharedWith shared={shared} answers={answers} verdict={verdict} />}
        <div className="mb-12 grid items-center gap-x-24 gap-y-8 desk:grid-cols-[minmax(0,1fr)_auto] max-desk:mb-8">
          <h1 tabIndex={-1}>{answer.heading}</h1>
          <Acts answers={shownAnswers} verdict={verdict} facts={facts} />
        </div>
        {tried && <Tried hinge={tried} who={{ seat, facts: given }} answers={shownAnswers} onBack={() => setTried(undefined)} />}
        <Urgent verdict={verdict} facts={facts} />
        {press && <Presses id={press} answers={answers} />}
        <Groups
          groups={answer.groups}
          beside={(item) =>
            press ? null : (
              <OpenQuestion
                item={item}
                groups={answer.groups}
                answers={answers}
                step={stepFor(item.asks ? [item.asks] : []) ?? '/express'}
              />
            )
          }
        />
        <Body {...{ answer, matrix, verdict, who, answers: shownAnswers, stepFor, tried, onTry: setTried }}>
          <Below {...{ verdict, who, answers }} />
        </Body>
      </div>
      <StickyActs answers={shownAnswers} verdict={verdict} facts={facts} />
      <Paper {...{ verdict, who, answers: shownAnswers }} />
    </>
  );
}

/** Where the answer to a fact was, or will be, given. */
function stepsOf(way: Journey): (needs: readonly Fact[]) => string | undefined {
  const goOn = way.next ? `/check/${way.next.flow}/${way.next.page}` : undefined;
  return (needs) => {
    const step = way.passed.find((one) => one.asked.some((fact) => needs.includes(fact)));
    return step ? `/check/${step.flow}/${step.page}` : goOn;
  };
}

/** A link from somebody else: whose facts they are, which decide, and what has changed since. */
function SharedWith({
  shared,
  answers,
  verdict,
}: {
  readonly shared: NonNullable<Exchange['shared']>;
  readonly answers: Answers;
  readonly verdict: Decided;
}) {
  const deciding = [...new Set(verdict.allocations.flatMap((row) => row.hinges.map((h) => h.fact)))]
    .filter((fact) => answers[fact] !== undefined)
    .slice(0, 6);
  return (
    <section role="status" className="shared-with mb-16 rounded-6 border border-accent bg-accent-soft px-16 py-8 text-15">
      <p>
        <b>{t('verdict.shared')}</b>{' '}
        {deciding.length > 0 && `${t('verdict.sharedDecide')} ${deciding.map((fact) => question(fact).label.toLowerCase()).join(', ')}.`}{' '}
        {t('verdict.sharedUse')}
      </p>
      <SinceLink shared={shared} verdict={verdict} log={changeLog()} />
    </section>
  );
}

/** Said while a hinge is tried: the result is as if, and one press puts it back or keeps it. */
function Tried({
  hinge,
  who,
  answers,
  onBack,
}: {
  readonly hinge: Hinge;
  readonly who: Looker;
  readonly answers: Answers;
  readonly onBack: () => void;
}) {
  return (
    <p
      role="status"
      className="mb-16 flex max-w-none flex-wrap items-center gap-x-16 border-l-4 border-accent bg-accent-soft px-12 text-15"
    >
      {t('matrix:page.asIf', { clause: clause(hinge, who.facts) })}
      <button type="button" className={textButton} onClick={onBack}>
        {t('matrix:page.back')}
      </button>
      <Link to={{ path: '/verdict', answers: writeAnswers({ answers }) }} className={textButton}>
        {t('matrix:page.keep')}
      </Link>
    </p>
  );
}

/** What does not wait stands before everything else. */
function Urgent({ verdict, facts }: { readonly verdict: Decided; readonly facts: Looker['facts'] }) {
  const urgent = facts.urgency === 'emergency' || facts.urgency === 'suspectedCancer' || facts.newInformation === 'worse';
  return urgent && verdict.notices.some(({ id }) => id === 'emergency') ? <Notice id="emergency" strong /> : null;
}

interface BodyProps {
  readonly answer: Answer;
  readonly matrix: MatrixData;
  readonly verdict: Decided;
  readonly who: Looker;
  readonly answers: Answers;
  readonly stepFor: (needs: readonly Fact[]) => string | undefined;
  readonly tried: Hinge | undefined;
  readonly onTry: (hinge: Hinge | undefined) => void;
  readonly children: ReactNode;
}

/** The matrix with the detail of the chosen row: beside it, or under the row where there is no room. */
function Body({ answer, matrix, verdict, who, answers, stepFor, tried, onTry, children }: BodyProps) {
  const wide = useWide();
  const local = useLocal(verdict.guidance.tables, who.facts);
  const [chosen, choose] = useState<string>();
  const obvious = matrixOf(answer.obvious, who, false);
  const lines = [...matrix.groups, ...obvious.groups].flatMap((group) => group.rows).flatMap((row) => [row, ...row.steps]);
  const line =
    lines.find((one) => one.key === chosen) ??
    lines.find((one) => one.actions.some((action) => action === chosen?.split('+')[0])) ??
    (wide ? lines[0] : undefined);
  const row = line && verdict.allocations.find((one) => one.action === line.actions[0]);
  const detail = line && row && (
    <Detail
      key={row.action}
      {...{ line, row, answers, who, tried, onTry }}
      guidance={verdict.guidance}
      local={local.get(row.action)}
      step={stepFor(row.needs)}
    />
  );
  const select = (key: string) => choose(key === line?.key && !wide ? '' : key);
  const choosing: Choosing = { selected: line?.key, onSelect: select, under: wide ? undefined : detail };
  return (
    <div className="grid items-start gap-24 wide:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div>
        <Matrix matrix={matrix} choosing={choosing} />
        <nav aria-label={t('matrix:page.more')} className="mt-4 flex flex-wrap gap-x-16 text-15 *:open:basis-full">
          <Folded matrix={obvious} count={answer.obvious.length} choosing={choosing} />
          <Link to={{ path: '/map', answers: writeAnswers({ answers }) }} className={textButton}>
            {t('verdict.map')}
          </Link>
          {children}
        </nav>
      </div>
      {wide && detail && <div className="rounded-6 border border-line bg-card p-16">{detail}</div>}
    </div>
  );
}

/** What goes without saying, a press away, in the same form. */
function Folded({ matrix, count, choosing }: { readonly matrix: MatrixData; readonly count: number; readonly choosing: Choosing }) {
  if (count === 0) return null;
  return (
    <details>
      <summary className={textButton}>{t('matrix:page.obvious', { count })}</summary>
      <Matrix matrix={matrix} choosing={choosing} bare />
    </details>
  );
}

/** The same on one side of A4, for both sides alike. */
function Paper({ verdict, who, answers }: { readonly verdict: Decided; readonly who: Looker; readonly answers: Answers }) {
  const local = useLocal(verdict.guidance.tables, who.facts);
  const neutral = answerOf(verdict, verdict.guidance.tables, { seat: undefined, facts: who.facts });
  return (
    <div className="page p-0">
      <PrintSheet
        verdict={verdict}
        facts={who.facts}
        side={null}
        next={linesInWords(neutral)}
        link={shareLink(answers, verdict, sideOfTheSeat(who.seat) ?? undefined)}
        local={local}
      />
    </div>
  );
}
