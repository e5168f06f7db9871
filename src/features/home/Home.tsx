import { useId, useState } from 'react';
import type { CommonExchange } from '#content/exchanges.ts';
import { answeringSide, type Side, seatOfSide, sideOfTheSeat, sides, startingSeats } from '#machines/facts/sides.ts';
import type { PageProps } from '#src/app/page.ts';
import { setSeat, useSeat } from '#src/app/seat.ts';
import { useKept } from '#src/data/device-storage.ts';
import { type Remembered, remembered } from '#src/features/home/remembered.ts';
import { grid, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { question } from '#src/words/question-words.ts';
import { t } from '#src/words/words.ts';
import { listsOf, oftenAsked, seatFor, wayFrom, wayTo } from './beginnings.ts';
import { Trust } from './Trust.tsx';

/** The sentence that fits leads to its answer; four seats, ten questions and the figures of trust stand beside. */
export default function Home({ place }: PageProps) {
  const kept = useKept(remembered).value;
  return (
    <div className={`${grid} grid gap-24 pt-16 pb-40 desk:grid-cols-3`}>
      <div className="desk:col-span-2">
        <h1 tabIndex={-1}>{t('home:title')}</h1>
        <p className="lead mt-4 max-w-none text-16 text-quiet">{t('home:lead')}</p>
        <p className="my-12 max-w-none border-l-3 border-now bg-now-soft px-12 py-8 text-15">
          <strong className="text-now">{t('home:urgent.strong')}</strong> {t('home:urgent.rest')}{' '}
          <Link to={{ path: '/questions/emergency-or-same-day', language: place.language }} className="text-now">
            {t('home:urgent.link')}
          </Link>
        </p>
        <Exchanges kept={kept} />
        <h2 className="mt-24 mb-8 text-13 font-normal text-quiet">{t('home:start')}</h2>
        <ul className="grid gap-8 min-[360px]:grid-cols-2 desk:grid-cols-4">
          {startingSeats.map((seat) => (
            <li key={seat} className="flex">
              <Link
                to={{ ...wayFrom(seat, kept), language: place.language }}
                onClick={() => setSeat(seat)}
                className="flex grow flex-col rounded-6 border border-line bg-card px-12 py-8 no-underline hover:border-accent hover:bg-accent-soft"
                data-seat={seat}
              >
                <strong className="text-16">{t(`home:seats.${seat}`)}</strong>
                <span className="text-13 text-ink">{t(`home:seatHints.${seat}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <aside className="space-y-24" aria-labelledby="often">
        <Link
          to={{ path: '/search', language: place.language }}
          className="flex min-h-hit items-center rounded-6 border border-edge bg-card px-12 text-16 text-quiet no-underline hover:border-accent"
        >
          {t('home:search')}
        </Link>
        <section aria-labelledby="often">
          <h2 id="often" className="mb-4 text-16">
            {t('home:asked')}
          </h2>
          <ul className="divide-y divide-line text-15">
            {oftenAsked.map(({ id, slug }) => (
              <li key={id}>
                <Link
                  to={{ path: `/questions/${slug}`, language: place.language }}
                  className="flex min-h-row items-center py-4 leading-row no-underline hover:underline max-desk:min-h-hit"
                >
                  {t(`faqs:${id}.question`)}
                </Link>
              </li>
            ))}
          </ul>
          <Link to={{ path: '/questions', language: place.language }} className={textButton}>
            {t('home:allAsked')}
          </Link>
        </section>
        <Trust />
        <p className="text-13 text-quiet">{t('home:never')}</p>
      </aside>
    </div>
  );
}

const tab =
  'flex min-h-hit items-center rounded-t-6 border border-b-0 px-16 text-16 font-strong max-desk:grow max-desk:justify-center max-desk:px-8 max-desk:text-15';

/** The two sides as tabs, each with its sentences: a press on one is its answer. */
function Exchanges({ kept }: { readonly kept: Remembered | undefined }) {
  const [chosen, setChosen] = useState<Side>();
  const seat = useSeat();
  const side = chosen ?? sideOfTheSeat(seat) ?? sides[0];
  const id = useId();
  const other = side === sides[0] ? sides[1] : sides[0];
  return (
    <>
      {kept && <RememberedHere kept={kept} />}
      <div role="tablist" aria-label={t('home:sides')} className="relative top-1 flex gap-4">
        {sides.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === side}
            aria-controls={`${id}-panel`}
            tabIndex={one === side ? 0 : -1}
            onClick={() => setChosen(one)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
              setChosen(other);
              document.getElementById(`${id}-${other}`)?.focus();
            }}
            className={`${tab} ${one === side ? 'border-edge bg-card text-ink' : 'border-transparent text-accent hover:underline'}`}
          >
            {t(`exchanges:tabs.${one}`)}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${side}`}
        className="rounded-6 rounded-tl-none border border-edge bg-card px-16 py-8"
      >
        <div className="grid gap-x-24 desk:grid-cols-2">
          {listsOf(side).map(({ list, exchanges }) => (
            <section key={list} aria-labelledby={`${id}-${list}`}>
              <h2 id={`${id}-${list}`} className="flex min-h-row items-end pb-4 text-13 font-normal text-quiet">
                {t(`exchanges:lists.${list}.head`)}
              </h2>
              <ul className="divide-y divide-line border-t border-line">
                {exchanges.map((exchange) => (
                  <li key={exchange.id}>
                    <Sentence exchange={exchange} kept={kept} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className="max-w-none border-t border-line">
          <Link to={wayFrom(seatOfSide[side], kept)} className="flex min-h-hit items-center text-16">
            {t(side === answeringSide ? 'home:noneAnswering' : 'home:none')}
          </Link>
        </p>
      </div>
    </>
  );
}

function Sentence({ exchange, kept }: { readonly exchange: CommonExchange; readonly kept: Remembered | undefined }) {
  return (
    <Link
      to={wayTo(exchange, kept)}
      onClick={() => setSeat(seatFor(exchange))}
      className="flex min-h-row items-center py-8 text-16 leading-row text-ink no-underline hover:bg-accent-soft hover:text-accent max-desk:min-h-hit"
      data-exchange={exchange.id}
    >
      {t(`exchanges:sentences.${exchange.id}`)}
    </Link>
  );
}

/** What this device remembers, forgotten in one press. */
function RememberedHere({ kept }: { readonly kept: Remembered }) {
  return (
    <p className="flex items-center justify-end gap-8 text-13 max-desk:justify-start">
      <span>
        <span className="text-quiet">{t('home:remembered.label')}:</span> {t(`nationNames.${kept.nation}`)} ·{' '}
        {question('requesterRole').options[kept.requesterRole]?.label}
      </span>
      <button type="button" onClick={remembered.clear} className={textButton}>
        {t('home:remembered.forget')}
      </button>
    </p>
  );
}
