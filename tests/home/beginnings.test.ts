// The ways in from the first page: what each states, what is asked first, and what a remembered nation and role change.
import { expect, test } from 'vitest';
import { type CommonExchange, commonExchanges, exchangeLists } from '#content/exchanges.ts';
import faqs from '#content/faqs.json';
import { startingSeats } from '#machines/facts/sides.ts';
import { readAnswers } from '#src/app/address.ts';
import { nextPress, pressesOf, statedBy } from '#src/features/check/presses/next-press.ts';
import { oftenAsked, seatFor, wayFrom, wayTo } from '#src/features/home/beginnings.ts';
import { withRemembered } from '#src/features/home/remembered.ts';

const all: readonly CommonExchange[] = commonExchanges;
const kept = { nation: 'wales', requesterRole: 'nurse' } as const;

test('with nothing remembered an exchange asks first; with both remembered its answer is the next page', () => {
  for (const exchange of all) {
    expect(wayTo(exchange, undefined).path, exchange.id).toBe('/start');
    const way = wayTo(exchange, kept);
    expect(way.path, exchange.id).toBe('/verdict');
    expect(readAnswers(way.answers).exchange.answers).toMatchObject({ ...statedBy(exchange), nation: 'wales' });
  }
});

test('nothing is stated that the words do not state', () => {
  for (const exchange of all)
    expect(readAnswers(wayTo(exchange, undefined).answers).exchange.answers, exchange.id).toEqual(statedBy(exchange));
});

test('the nation of a link beats the remembered one, and the remembered role is never put on a colleague', () => {
  expect(withRemembered({ nation: 'scotland' }, kept)).toEqual({ nation: 'scotland', requesterRole: 'nurse' });
  expect(withRemembered({ requesterAvailable: 'no' }, kept)).toEqual({ requesterAvailable: 'no', nation: 'wales' });
});

test('"I asked" states that the asker is there, "I am covering" that they are not; the other seats state nothing', () => {
  const states = startingSeats.map((seat) => readAnswers(wayFrom(seat, undefined).answers).exchange.answers);
  expect(states).toEqual([{ requesterAvailable: 'yes' }, { requesterAvailable: 'no' }, {}, {}]);
});

test('a reply for a colleague who is away is read by whoever covers', () => {
  expect(all.filter((exchange) => seatFor(exchange) === 'practiceColleague').map((exchange) => exchange.id)).toEqual(['colleagueAway']);
});

test('the questions that are often asked are questions of the rulebook', () => {
  for (const { id, slug } of oftenAsked) expect(faqs.find((faq) => faq.id === id)?.slug).toBe(slug);
  expect(new Set(oftenAsked.map(({ id }) => id)).size).toBe(10);
});

test('an exchange asks its presses in order beside its answer, and none once all are pressed or passed over', () => {
  for (const exchange of all) {
    const { side } = exchangeLists[exchange.list];
    let answers = statedBy(exchange);
    for (const id of exchange.left) {
      expect(nextPress(answers, side), exchange.id).toBe(id);
      answers = pressesOf(id, answers).unknown;
    }
    expect(nextPress(answers, side), exchange.id).toBeUndefined();
    if (exchange.left[0])
      for (const { answers: after } of pressesOf(exchange.left[0], statedBy(exchange)).ways)
        expect(nextPress(after, side)).not.toBe(exchange.left[0]);
  }
});
