// The exchange map: what it says may come next can come, and what it says would move does move.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, sameOutcome } from '#machines/decide/decide.ts';
import { type Stop, stops } from '#machines/exchange/exchange.ts';
import { nextEvents, regionStatesOf, regions, statesOf, stopOf } from '#machines/exchange/next-events.ts';
import { actions, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { fourExchanges } from '../allocate/four-exchanges.ts';
import { completeExchange, partialExchange } from '../coherent.ts';

const exchanges = [...fc.sample(completeExchange, { numRuns: 40, seed: 21 }), ...fc.sample(partialExchange, { numRuns: 40, seed: 22 })];
const offered = new Map(exchanges.map((facts) => [facts, nextEvents(tables, facts)]));

test('every event offered leads, on the chart, from where the exchange stands', () => {
  for (const [facts, events] of offered) {
    const states = regionStatesOf(facts);
    for (const next of events) {
      const here = statesOf(next.region).find(({ state }) => state === states[next.region]);
      expect(here?.leads, JSON.stringify(facts)).toContainEqual({ event: next.event, to: next.to });
      expect(regionStatesOf(next.facts)[next.region]).toBe(next.to);
    }
  }
});
test('an event leaves a coherent exchange and the other regions where they were', () => {
  for (const [facts, events] of offered)
    for (const next of events) {
      expect(cohere(next.facts).contradictions, `${next.event} ${JSON.stringify(facts)}`).toEqual([]);
      expect(next.facts.nation).toBe(facts.nation);
      expect(next.facts.route).toBe(facts.route);
    }
});
test('what is said to move is settled on both sides and differs; what is said to depend is open afterwards; nothing else changes', () => {
  for (const [facts, events] of offered)
    for (const { event, facts: after, moves, depends } of events)
      for (const action of actions) {
        const [was, then] = [decide(tables[action].rules, facts), decide(tables[action].rules, after)];
        const told = moves.find((move) => move.action === action);
        const waits = depends.find((one) => one.action === action);
        const where = `${event}, ${action}, ${JSON.stringify(facts)}`;
        if (was.status === 'settled' && then.status === 'settled') {
          expect(Boolean(told), where).toBe(!sameOutcome(was.outcome, then.outcome));
          if (told) expect([told.from, told.to], where).toEqual([was.outcome, then.outcome]);
          expect(waits, where).toBeUndefined();
        } else {
          expect(told, where).toBeUndefined();
          expect(Boolean(waits), where).toBe(was.status === 'settled');
          if (waits && then.status === 'open') expect(waits.needs, where).toEqual(then.needs);
        }
      }
});
test('where nothing is known, the exchange stands nowhere; a known stage stands somewhere', () => {
  expect(regionStatesOf({})).toEqual(Object.fromEntries(regions.map((region) => [region, 'unknown'])));
  for (const facts of exchanges) if (facts.stage !== undefined) expect(regionStatesOf(facts).stage).not.toBe('unknown');
});
test('converting, in the exchange that may be converted, moves the referral to the provider', () => {
  const facts: Facts = { ...fourExchanges.a.facts, route: 'adviceConvertible', conversion: 'notDone', replyAsks: ['referHere'] };
  const events = nextEvents(tables, facts);
  const converted = events.find(({ event }) => event === 'confirmConversion');
  expect(converted?.moves.length).toBeGreaterThan(0);
  expect(nextEvents(tables, { ...facts, route: 'advice' }).map(({ event }) => event)).not.toContain('confirmConversion');
});
test('every stage that somebody is sure of has its stop on the way, and no event leads back but asking again', () => {
  const stages = statesOf('stage');
  expect(stages.filter(({ state }) => !stopOf(state)).map(({ state }) => state)).toEqual(['unknown', 'notSure']);
  const at = (state: string) => stops.indexOf(stopOf(state) as Stop);
  const back = stages.flatMap(({ state, leads }) => leads.filter(({ to }) => at(to) < at(state)).map(({ event }) => event));
  expect(new Set(back)).toEqual(new Set(['askAgain', 'referAgain', 'returnWithAdvice']));
});
