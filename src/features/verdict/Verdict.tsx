import { edition } from '#content/edition.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Fact } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { useSeat } from '#src/app/seat.ts';
import { changeLog } from '#src/data/change-log.ts';
import { useLocal } from '#src/data/device-agreement.ts';
import { loadTables, verdictNow } from '#src/data/use-verdict.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { AnswersSoFar } from '#src/features/check/AnswersSoFar.tsx';
import { type Journey, journey } from '#src/features/check/journey.ts';
import { PrintSheet } from '#src/features/papers/PrintSheet.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Link } from '#src/ui/Link.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { viewOf } from '#src/verdict/verdict-view.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { AnswersFor } from './AnswersFor.tsx';
import { NextThings, nextLines } from './NextThings.tsx';
import { Row } from './Row.tsx';
import { SeeAsOther } from './SeeAsOther.tsx';
import { SinceLink } from './SinceLink.tsx';
import { TakenIn } from './TakenIn.tsx';

const journeys = new Map<string, Journey>();

export async function load({ place }: PageAt): Promise<void> {
  await loadTables();
  journeys.set(place.answers, await journey(readAnswers(place.answers).exchange.answers));
}

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** Who holds what now: the next things first, then the rows that this reply raised, then what stands anyway. */
export default function Verdict({ place }: PageProps) {
  const seat = useSeat();
  const side = sideOfTheSeat(seat);
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers, shared } = exchange;
  const facts = knownFrom(answers);
  const verdict = verdictNow(facts);
  const view = viewOf(verdict, side);
  const local = useLocal(facts);
  const way = journeys.get(place.answers);
  const passed = way?.passed ?? [];
  const goOn = way?.next ? `/check/${way.next.flow}/${way.next.page}` : undefined;
  const stepFor = (needs: readonly Fact[]): string | undefined => {
    const step = passed.find((s) => s.asked.some((fact) => needs.includes(fact)));
    return step ? `/check/${step.flow}/${step.page}` : goOn;
  };
  const deciding = [...new Set(verdict.allocations.flatMap((row) => row.hinges.map((h) => h.fact)))]
    .filter((fact) => answers[fact] !== undefined)
    .slice(0, 6);
  const notices = verdict.notices.filter((n) => n.id === 'localAgreement' || n.id === 'localAgreementUnknown' || n.id === 'covered');
  return (
    <div className="page verdict">
      <AddressMessages dropped={dropped} />
      {shared && (
        <section className="message" role="status">
          <p>
            <strong>{t('verdict.shared')}</strong>{' '}
            {deciding.length > 0 &&
              `${t('verdict.sharedDecide')} ${deciding.map((fact) => question(fact).label.toLowerCase()).join(', ')}.`}{' '}
            {t('verdict.sharedUse')}
          </p>
          <SinceLink shared={shared} verdict={verdict} log={changeLog()} />
        </section>
      )}
      <TakenIn place={place} />
      <h1 tabIndex={-1}>{t('verdict.title')}</h1>
      <NextThings view={view} facts={facts} />
      {verdict.notices.filter((n) => n.id === 'emergency').length > 0 &&
        (facts.urgency === 'emergency' || facts.urgency === 'suspectedCancer' || facts.newInformation === 'worse') && (
          <Notice id="emergency" strong />
        )}
      {goOn && (
        <p className="go-on">
          <Link to={{ path: goOn, answers: writeAnswers({ answers }) }} className="button second">
            {t('verdict.goOn')}
          </Link>
        </p>
      )}
      {view.groups.map((group) => (
        <section
          key={group.name + (group.party ?? '')}
          aria-labelledby={`group-${group.name}-${group.party ?? ''}`}
          className={`group ${group.name}`}
        >
          <h2 id={`group-${group.name}-${group.party ?? ''}`}>
            {t(`verdict.groups.${group.name}`, { party: group.party ? partyName(group.party, { facts }) : '' })}
          </h2>
          {group.rows.map((row) => (
            <Row key={row.action} row={row} facts={facts} answers={answers} step={stepFor(row.needs)} local={local.get(row.action)} />
          ))}
          {group.name === 'agreeFirst' && (
            <p className="screen-only">
              <Link to={{ path: '/agreement', answers: writeAnswers({ answers: facts.nation ? { nation: facts.nation } : {} }) }}>
                {t('agreement:open')}
              </Link>
            </p>
          )}
        </section>
      ))}
      <div className="actions screen-only">
        <Link to={{ path: '/letters', answers: place.answers }} className="button">
          {t('record:letters')}
        </Link>
        <Link to={{ path: '/record', answers: place.answers }} className="button second">
          {t('record:title')}
        </Link>
        <CopyButton text={() => shareLink(answers, verdict)} label={t('verdict.copyLink')} />
        <button type="button" className="button second" onClick={() => window.print()}>
          {t('verdict.print')}
        </button>
      </div>
      {notices.map((n) => (
        <Notice key={n.id + ('subject' in n ? n.subject : '')} id={n.id === 'localAgreement' ? `localAgreement.${n.subject}` : n.id} />
      ))}
      {view.standing.length > 0 && (
        <details className="fold">
          <summary>
            <h2>{t('verdict.groups.standing')}</h2>
          </summary>
          {view.standing.map((row) => (
            <Row key={row.action} row={row} facts={facts} answers={answers} />
          ))}
        </details>
      )}
      <AnswersFor view={view} verdict={verdict} facts={facts} />
      {view.notNeeded.length > 0 && (
        <details className="fold">
          <summary>
            <h2>{t('verdict.groups.done')}</h2>
          </summary>
          <ul className="columns">
            {view.notNeeded.map((row) => (
              <li key={row.action}>{t(`actions:${row.action}.title`)}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="fold">
        <summary>
          <h2>{t('verdict.always')}</h2>
        </summary>
        {(['safeguardOrNotify', 'reportIncident', 'candour'] as const).map((id) => (
          <Notice key={id} id={id} />
        ))}
      </details>
      <section aria-labelledby="facts">
        <h2 id="facts">{t('verdict.facts')}</h2>
        <AnswersSoFar answers={answers} passed={passed} open />
        <p className="quiet">
          {t('verdict.edition', {
            edition: edition.id,
            nation: facts.nation ? capital(t(`words:nations.${facts.nation}.label`)) : t('verdict.noNation'),
            readTo: readToWords(),
          })}{' '}
          {t('verdict.noIdentifiers')}
        </p>
      </section>
      <SeeAsOther />
      <div className="actions screen-only">
        <Link to={{ path: '/map', answers: writeAnswers({ answers }) }} className="button second">
          {t('verdict.map')}
        </Link>
        <Link to={{ path: '/compare', answers: writeAnswers({ answers }) }} className="button second">
          {t('verdict.compare')}
        </Link>
        <Link to={{ path: '/', answers: '' }}>{t('verdict.startAgain')}</Link>
      </div>
      <PrintSheet
        verdict={verdict}
        facts={facts}
        side={null}
        next={nextLines(viewOf(verdict, null), facts)}
        link={shareLink(answers, verdict)}
        local={local}
      />
    </div>
  );
}
