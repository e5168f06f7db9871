// 19. Nothing put in the user's mouth: a "because" says only what was answered.
import { expect, test } from 'vitest';
import { because } from '#machines/decide/because.ts';
import { decide } from '#machines/decide/decide.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { partly, realistic } from '../words/realistic.ts';

/** The facts of every "because" that were not given, or not with that answer. */
const notGiven = (facts: Facts, given: Facts = facts): string[] =>
  Object.entries(tables).flatMap(([action, table]) => {
    const decision = decide(table.rules, facts);
    const rule = decision.status === 'settled' ? decision.rules[0] : undefined;
    if (!rule) return [];
    return because(table, rule, facts, decision.status === 'settled' && decision.covered)
      .filter(({ fact, option }) => ![given[fact as Fact] ?? []].flat().includes(option as never))
      .map(({ fact, option }) => `${action}: ${fact}.${option}`);
  });

test('300 realistic exchanges and as many partial ones: no "because" with a derived or unasked fact', () => {
  for (const [n, facts] of realistic(300).entries()) for (const one of [facts, partly(facts, n)]) expect(notGiven(one)).toEqual([]);
}, 120_000);
test("a conversion that only follows from the stage is not the user's word", () => {
  const facts: Facts = { nation: 'england', stage: 'accepted', route: 'adviceConvertible', urgency: 'routine', seenYet: 'no' };
  expect(notGiven(facts)).toEqual([]);
});
test('one that was not given is noticed', () => {
  const facts: Facts = {
    nation: 'england',
    stage: 'replied',
    route: 'advice',
    urgency: 'routine',
    replyAsks: ['test'],
    requesterRole: 'gp',
    requesterAvailable: 'yes',
    testOrderedBy: 'requester',
    resultHandover: 'none',
    testCompetence: 'within',
    newInformation: 'none',
    agreesWithAdvice: 'yes',
  };
  const { testOrderedBy: _, ...others } = facts;
  expect(notGiven(facts, others).length).toBeGreaterThan(0);
});
