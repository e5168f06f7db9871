import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { answeredBy, askedOf, partsOfAReply, type Way, wayIds } from '#machines/exchange/answering.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { answeringSide } from '#machines/facts/sides.ts';
import type { Action, Answers, Fact, Facts } from '#machines/facts/vocabulary.ts';
import { answeringARequest } from '#machines/flows/answering-a-request.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Guidance, loadGuidance } from '#src/data/use-verdict.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { Fieldset } from '#src/features/check/Fieldset.tsx';
import { takeIn } from '#src/features/check/take-in.ts';
import { messageFor, messageText } from '#src/papers/messages.ts';
import { byHolder, inPlay } from '#src/papers/rows-for-papers.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Holder } from '#src/ui/Holder.tsx';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { doWords, isAnotherStep, shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
}

export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It can be read before anything is ticked. */
export const paths = (): string[] => ['/answering'];

/** The specialist's way in: what a reply would leave with whom, what it lacks, and a text that closes the gaps. */
export default function Answering({ place, data: { guidance } }: PageProps<Data>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const facts = knownFrom(answers);
  const asked = askedOf(facts);
  const choose = (fact: Fact, value: NonNullable<Answers[Fact]>) => {
    const change = takeIn(answers, { asks: [fact], next: [] }, { [fact]: value } as Answers);
    go({ path: '/answering', answers: writeAnswers({ answers: change.answers }) }, 'replace');
  };
  const ready = facts.nation !== undefined && (facts.replyAsks?.length ?? 0) > 0;
  return (
    <div className="page answering">
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('answering:title')}</h1>
      <p className="lead">{t('answering:lead')}</p>
      <Notice id="emergency" strong brief />
      <p className="quiet screen-only">
        <Link to={{ path: `/check/${answeringARequest.id}/${answeringARequest.initial}`, answers: place.answers }}>
          {t('answering:guided')}
        </Link>
      </p>
      {ready && (
        <p className="jump screen-only">
          <button type="button" className="button second" onClick={() => document.getElementById('ways')?.scrollIntoView()}>
            {t('answering:jump')}
          </button>
        </p>
      )}
      <div className="answering-desk">
        <form className="screen-only" onSubmit={(event) => event.preventDefault()}>
          <h2>{t('answering:request')}</h2>
          {asked.map((fact) => (
            <Fieldset
              key={fact}
              fact={fact}
              legend={question(fact).askSpecialist}
              legendHidden={false}
              value={answers[fact]}
              error={false}
              choose={(value) => choose(fact, value)}
            />
          ))}
        </form>
        <div>
          {ready ? (
            <Ways guidance={guidance} facts={facts} unanswered={asked.filter((fact) => answers[fact] === undefined)} />
          ) : (
            <p className="message" role="status">
              {t(facts.nation === undefined ? 'answering:nationFirst' : 'answering:asksNext')}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

interface WaysProps extends Data {
  readonly facts: Facts;
  readonly unanswered: readonly Fact[];
}

function Ways({ guidance, facts, unanswered }: WaysProps) {
  const made = wayIds.map((way) => {
    const led = answeredBy(facts, way);
    return { way, facts: led, verdict: led && guidance.verdictOn(led) };
  });
  const reply = made.find(({ way }) => way === 'reply');
  return (
    <>
      <SideBySide made={made} />
      {reply?.facts && reply.verdict && <IfReplied facts={reply.facts} verdict={reply.verdict} unanswered={unanswered} />}
    </>
  );
}

/** Of the answers that a row waits on, how many are named in a cell. */
const MOST_NAMED = 2;

interface Made {
  readonly way: Way;
  readonly facts: Facts | null;
  readonly verdict: Verdict | null;
}

/** What each way leaves with whom in a sentence, then in a table of three columns: rows that differ first, those alike below. */
function SideBySide({ made }: { readonly made: readonly Made[] }) {
  const raised = new Set(made.flatMap(({ verdict }) => (verdict ? rowsInPlay(verdict).map((row) => row.action) : [])));
  const cellOf = (one: Made, action: Action) => one.verdict?.allocations.find((row) => row.action === action);
  const kind = (row: Allocation | undefined) => (row ? `${row.holder} ${row.status}` : '');
  const differs = (action: Action) => new Set(made.filter(({ verdict }) => verdict).map((one) => kind(cellOf(one, action)))).size > 1;
  const all = [...raised];
  const alike = all.filter((action) => !differs(action));
  const table = (list: readonly Action[], caption: string) => (
    <StackedTable
      caption={caption}
      captionHidden
      heads={[
        { label: t('answering:action') },
        ...made.map(({ way, verdict }) => ({
          label: t(`answering:way.${way}`),
          hint: verdict ? t(`answering:wayHint.${way}`) : t('answering:notPossible'),
        })),
      ]}
      rows={list.map((action) => ({
        key: action,
        about: t(`actions:${action}.title`),
        cells: made.map((one) => <Cell key={one.way} row={cellOf(one, action)} facts={one.facts ?? {}} />),
      }))}
    />
  );
  const differing = all.filter(differs);
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t('answering:ways')}</h2>
      <p className="quiet">{t('answering:waysLead')}</p>
      <ul className="leaves">
        {made.map(({ way, verdict, ...one }) => (
          <li key={way}>
            <strong>{t(`answering:way.${way}`)}.</strong>{' '}
            {verdict
              ? leaves(
                  verdict.allocations.filter((row) => differing.includes(row.action)),
                  one.facts ?? {},
                )
              : `${t('answering:notPossible')}.`}
          </li>
        ))}
      </ul>
      <div aria-live="polite">{table(differing, t('answering:differ'))}</div>
      {alike.length > 0 && (
        <>
          <h3 className="alike">{t('answering:alike')}</h3>
          {table(alike, t('answering:alike'))}
        </>
      )}
    </section>
  );
}

/** What one way leaves with each party, of that in which the ways differ. */
function leaves(rows: readonly Allocation[], facts: Facts): string {
  const held = byHolder(rows).map(({ party, rows: theirs }) =>
    t('answering:leaves', {
      party: capital(partyName(party, { facts })),
      list: theirs
        .map((row) => {
          const action = shortWords(row, facts);
          return row.status === 'settled' ? action : `${action} (${t(`words:standings.${shownStanding(row)}.label`).toLowerCase()})`;
        })
        .join('; '),
    }),
  );
  return held.length > 0 ? held.join(' ') : t('answering:leavesNothing');
}

function Cell({ row, facts }: { readonly row: Allocation | undefined; readonly facts: Facts }) {
  if (!row) return <span className="quiet">{t('answering:notPossible')}</span>;
  if (row.status === 'open')
    return (
      <span className="quiet">
        {t(row.needs.length > MOST_NAMED ? 'answering:dependsOnMore' : 'answering:dependsOn', {
          list: row.needs
            .slice(0, MOST_NAMED)
            .map((fact) => question(fact).label.toLowerCase())
            .join('; '),
          count: row.needs.length - MOST_NAMED,
        })}
      </span>
    );
  const standing = t(`words:standings.${shownStanding(row)}.label`);
  if (row.holder === null) return <span className="quiet">{standing}</span>;
  return (
    <>
      <Holder party={row.holder} />
      {isAnotherStep(row, facts) && <span className="hint">{capital(shortWords(row, facts))}</span>}
      {row.status !== 'settled' && <span className="hint">{standing}</span>}
    </>
  );
}

function IfReplied({
  facts,
  verdict,
  unanswered,
}: {
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly unanswered: readonly Fact[];
}) {
  const rows = rowsInPlay(verdict);
  const parts = verdict.allocations.filter((row) => partsOfAReply.includes(row.action) && row.holder !== null);
  const missing = [...rows.filter((row) => row.status !== 'settled' && row.status !== 'open' && row.holder !== null), ...parts];
  const lines = missing.filter((row, n) => missing.findIndex((other) => other.action === row.action) === n && doWords(row, facts) !== '');
  const message = messageFor(verdict, facts, answeringSide);
  const text = message && messageText(message, shareLink(facts, verdict, answeringSide));
  const link = writeAnswers({ answers: facts });
  return (
    <>
      <section aria-labelledby="missing">
        <h2 id="missing">{t('answering:missing')}</h2>
        <p className="quiet">{t('answering:missingLead')}</p>
        {unanswered.length > 0 && (
          <p>{t('answering:toAnswer', { list: unanswered.map((fact) => question(fact).label.toLowerCase()).join(', ') })}</p>
        )}
        {lines.length === 0 && unanswered.length === 0 && <p>{t('answering:missingNone')}</p>}
        <ul>
          {lines.map((row) => (
            <li key={row.action}>
              <strong>{t(`actions:${row.action}.title`)}.</strong> {row.holder && <Holder party={row.holder} />}{' '}
              {row.status !== 'settled' && <em>{t(`words:standings.${shownStanding(row)}.label`)}. </em>}
              {doWords(row, facts)}
            </li>
          ))}
        </ul>
      </section>
      {text && (
        <section aria-labelledby="text">
          <h2 id="text">{t('answering:text')}</h2>
          <p className="quiet">{t('answering:textLead')}</p>
          <div className="actions screen-only">
            <CopyButton look="primary" text={text} label={t('answering:copy')} />
            <Link to={{ path: '/verdict', answers: link }}>{t('answering:result')}</Link>
            <Link to={{ path: '/letters', answers: link }}>{t('answering:letters')}</Link>
          </div>
          <p className="max-w-measure whitespace-pre-line rounded-6 border border-line bg-card p-16">{text}</p>
        </section>
      )}
    </>
  );
}

function rowsInPlay(verdict: Verdict): Allocation[] {
  const { held, unaccepted, open } = inPlay(verdict);
  return [...unaccepted, ...held.flatMap((one) => one.rows), ...open];
}
