// The lifecycle: every state stands for facts of the vocabulary, every event leads somewhere, and the map can be walked.

import { expect, test } from 'vitest';
import { getNextTransitions, type StateNode, transition } from 'xstate';
import { type ExchangeEvent, exchange } from '#machines/exchange/exchange.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Facts, options } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';

const regions = Object.values(exchange.root.states) as StateNode[];
const states = regions.flatMap((region) => Object.values(region.states) as StateNode[]);
const factsOf = (state: StateNode): Facts => (state.meta as { facts: Facts }).facts;

test("a state's facts are in the vocabulary and do not contradict each other", () => {
  for (const state of states) {
    expect(readFacts(factsOf(state)).problems, state.id).toEqual([]);
    expect(cohere(factsOf(state)).contradictions, state.id).toEqual([]);
  }
});
test('every region can be unknown', () => {
  for (const region of regions) expect(Object.keys(region.states), region.id).toContain('unknown');
});
test('every stage, view and telling of the vocabulary has a state', () => {
  const told = states.map(factsOf);
  for (const [fact, list] of [
    ['stage', options.stage],
    ['agreesWithAdvice', options.agreesWithAdvice],
    ['patientTold', options.patientTold],
    ['conversion', ['confirmed']],
    ['seenYet', options.seenYet],
  ] as const)
    for (const option of list)
      expect(
        told.some((facts) => facts[fact] === option),
        `${fact}.${option}`,
      ).toBe(true);
});
test('every event moves the exchange to another state', () => {
  for (const region of regions)
    for (const state of Object.values(region.states) as StateNode[]) {
      const snapshot = exchange.resolveState({
        value: Object.fromEntries(regions.map((r) => [r.key, r === region ? state.key : 'unknown'])) as never,
      });
      for (const next of getNextTransitions(snapshot).filter((t) => t.source.parent === region)) {
        const [after] = transition(exchange, snapshot, { type: next.eventType } as ExchangeEvent);
        expect(JSON.stringify(after.value), `${state.id} on ${next.eventType}`).not.toBe(JSON.stringify(snapshot.value));
      }
    }
});
