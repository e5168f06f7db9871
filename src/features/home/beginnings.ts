// Where each way in from the first page leads, and what it states.
import { type CommonExchange, commonExchanges, exchangeLists } from '#content/exchanges.ts';
import { type Seat, type Side, seatOfSide } from '#machines/facts/sides.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import type { Place } from '#src/app/location.ts';
import { statedBy } from '#src/features/check/presses/next-press.ts';
import { type Remembered, withRemembered } from '#src/features/home/remembered.ts';

type Way = Pick<Place, 'path' | 'answers'>;
const way = (path: string, answers: Answers): Way => ({ path, answers: writeAnswers({ answers }) });

/** What must be known of every exchange before its answer: whose contract, and who asked. */
export const askedFirst: readonly Fact[] = ['nation', 'requesterRole'];

/** Of those, what these answers leave out. Who a colleague is that has gone away is asked later, where it matters. */
export const stillFirst = (answers: Answers): Fact[] =>
  askedFirst.filter((fact) => answers[fact] === undefined && !(fact === 'requesterRole' && answers.requesterAvailable === 'no'));

/** Where a common exchange leads: to its answer, or first to what nothing remembers. */
export function wayTo(exchange: CommonExchange, kept: Remembered | undefined): Way {
  const answers = withRemembered(statedBy(exchange), kept);
  return way(stillFirst(answers).length > 0 ? '/start' : '/verdict', answers);
}

const seatStates: Partial<Record<Seat, Answers>> = {
  requester: { requesterAvailable: 'yes' },
  practiceColleague: { requesterAvailable: 'no' },
};
const begins: Partial<Record<Seat, string>> = { specialist: '/answering', provider: '/answering', trainer: '/teach' };

/** Where each seat begins, with what pressing it states: "I asked" says that the asker is there, "I am covering" that they are not. */
export function wayFrom(seat: Seat, kept: Remembered | undefined): Way {
  const path = begins[seat];
  if (path) return way(path, path === '/answering' && kept ? { nation: kept.nation } : {});
  return way('/check', withRemembered(seatStates[seat] ?? {}, kept));
}

/** The seat from which an exchange is read: of its list's side, or covering, where it says that whoever asked is away. */
export function seatFor(exchange: CommonExchange): Seat {
  const states = statedBy(exchange);
  return states.requesterAvailable === 'no' ? 'practiceColleague' : seatOfSide[exchangeLists[exchange.list].side];
}

/** The lists of one side, each with its exchanges. */
export function listsOf(side: Side) {
  return (Object.keys(exchangeLists) as (keyof typeof exchangeLists)[])
    .filter((list) => exchangeLists[list].side === side)
    .map((list) => ({ list, exchanges: (commonExchanges as readonly CommonExchange[]).filter((exchange) => exchange.list === list) }));
}

/** Questions of the rulebook that the first page names: one for each thing that replies most often ask. */
export const oftenAsked = [
  { id: 'Q-02', slug: 'advice-but-no-appointment' },
  { id: 'Q-14', slug: 'who-orders-the-test' },
  { id: 'Q-15', slug: 'who-acts-on-the-result' },
  { id: 'Q-18', slug: 'who-prescribes-recommended-drug' },
  { id: 'Q-20', slug: 'who-monitors-the-drug' },
  { id: 'Q-27', slug: 'reply-says-refer' },
  { id: 'Q-10', slug: 'referral-declined-with-advice' },
  { id: 'Q-11', slug: 'advice-beyond-my-competence' },
  { id: 'Q-23', slug: 'who-tells-the-outcome' },
  { id: 'Q-37', slug: 'chasing-a-missing-reply' },
] as const;
