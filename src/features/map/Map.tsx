import { type Move, type NextEvent, nextEvents, regions, standingOf } from '#machines/exchange/next-events.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import type { PageProps } from '#src/app/page.ts';
import { type Guidance, loadGuidance } from '#src/data/use-verdict.ts';
import { AddressMessages } from '#src/features/check/AddressMessages.tsx';
import { Link } from '#src/ui/Link.tsx';
import { heldWords } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { ResponsibilityMap } from './ResponsibilityMap.tsx';
import { StageDiagram } from './StageDiagram.tsx';

interface Data {
  readonly guidance: Guidance;
}

export const load = async (): Promise<Data> => ({ guidance: await loadGuidance() });

/** It depends on the answers alone, so there is none to make at build time. */
export const paths = (): string[] => [];

/** The exchange map: where this exchange is, what each next event would move, and everybody's part in the order of time. */
export default function ExchangeMap({ place, data: { guidance } }: PageProps<Data>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const { answers } = exchange;
  const facts = knownFrom(answers);
  const link = writeAnswers({ answers });
  const started = facts.stage !== undefined;
  return (
    <div className="page map">
      <AddressMessages dropped={dropped} />
      <h1 tabIndex={-1}>{t('map:title')}</h1>
      <p className="lead">{t('map:lead')}</p>
      {started ? (
        <>
          <Around facts={facts} events={nextEvents(guidance.tables, facts)} />
          <ResponsibilityMap rows={guidance.verdictOn(facts).allocations} facts={facts} />
        </>
      ) : (
        <p className="message">
          {t('map:needStage')} <Link to={{ path: '/check', answers: link }}>{t('map:start')}</Link>
        </p>
      )}
      {started && (
        <p className="screen-only">
          <Link to={{ path: '/verdict', answers: link }} className="button second">
            {t('map:back')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Around({ facts, events }: { readonly facts: Facts; readonly events: readonly NextEvent[] }) {
  const standing = standingOf(facts);
  const numbered = [...events]
    .sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region))
    .map((event, n) => ({ event, number: n + 1 }));
  const known = regions.filter((region) => region === 'stage' || standing[region] !== 'unknown');
  return (
    <>
      <section aria-labelledby="here">
        <h2 id="here">{t('map:here')}</h2>
        <dl className="summary">
          {known.map((region) => (
            <div key={region}>
              <dt>{t(`map:regions.${region}`)}</dt>
              <dd>{t(`map:states.${region}.${standing[region]}`)}</dd>
            </div>
          ))}
        </dl>
        <StageDiagram
          here={standing.stage}
          next={numbered.filter(({ event }) => event.region === 'stage').map(({ event, number }) => ({ to: event.to, number }))}
        />
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{t('map:next')}</h2>
        {numbered.length === 0 && <p>{t('map:nextNone')}</p>}
        <ol className="next-events">
          {numbered.map(({ event }) => (
            <li key={event.event}>
              <OneEvent next={event} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function OneEvent({ next }: { readonly next: NextEvent }) {
  const { moves, depends } = next;
  const ended = moves.filter(({ to }) => !to.holder);
  return (
    <>
      <h3>{t(`map:events.${next.event}`)}</h3>
      {moves.length === 0 && depends.length === 0 && <p className="quiet">{t('map:nothing')}</p>}
      {moves.length > 0 && (
        <ul>
          {moves
            .filter(({ from, to }) => from.holder && to.holder)
            .map((move) => (
              <li key={move.action}>
                {t('map:move', {
                  action: title(move),
                  from: heldWords(move.from, { facts: next.facts }),
                  to: heldWords(move.to, { facts: next.facts }),
                })}
              </li>
            ))}
          {moves
            .filter(({ from }) => !from.holder)
            .map((move) => (
              <li key={move.action}>{t('map:begins', { action: title(move), to: heldWords(move.to, { facts: next.facts }) })}</li>
            ))}
          {ended.length > 0 && <li>{t('map:ends', { list: ended.map(title).join('; ') })}</li>}
        </ul>
      )}
      {depends.length > 0 && (
        <details>
          <summary>{t('map:depends')}</summary>
          <ul>
            {depends.map(({ action, needs }) => (
              <li key={action}>
                {t('map:dependsOn', {
                  action: t(`actions:${action}.title`),
                  needs: needs.map((fact) => question(fact).label.toLowerCase()).join(', '),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="screen-only">
        <Link to={{ path: '/verdict', answers: writeAnswers({ answers: next.facts }) }}>
          {t('map:see')}
          <span className="unseen">: {t(`map:events.${next.event}`)}</span>
        </Link>
      </p>
    </>
  );
}

const title = ({ action }: Move): string => t(`actions:${action}.title`);
