// Hazards whose control no broader promise names: each is kept here, in tables and in words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import rules from '#content/en/rules.json';
import { allocate } from '#machines/decide/allocate.ts';
import { decide } from '#machines/decide/decide.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { nations } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

const some = fc.sample(completeExchange, { numRuns: 400, seed: 18 });
const rowOf = (facts: Facts, action: keyof typeof tables) => decide(tables[action].rules, facts);
const replied = { urgency: 'routine', requesterRole: 'gp', requesterAvailable: 'yes', stage: 'replied' } as const;

describe('a private recommendation passes to the NHS by nobody’s silence', () => {
  const about = { ...replied, route: 'private', drugClass: 'usual', drugUrgent: 'no' } as const;
  test.each(nations)('%s: a drug that no NHS GP has agreed to take on stays with the private specialist', (nation) => {
    const given: Facts = {
      nation,
      ...about,
      replyAsks: ['prescribe'],
      drugCompetence: 'within',
      resources: 'available',
      agreesWithAdvice: 'no',
    };
    const decision = rowOf(given, 'prescribe');
    expect(decision.status === 'settled' && decision.outcome).toMatchObject({ holder: 'specialist', standing: 'contested' });
  });
  test('and no row of it is ever settled on the requester for the drug or the test itself', () => {
    for (const facts of some.filter((one) => one.route === 'private'))
      for (const action of ['prescribe', 'orderTest'] as const) {
        const decision = rowOf(facts, action);
        if (decision.status === 'settled' && decision.outcome.holder === 'requester')
          expect(decision.outcome.standing, `${action} ${decision.rules[0]?.id}`).not.toBe('settled');
      }
  });
});

describe('an urgent drug waits for no ruling', () => {
  test.each(nations)('%s: one holder, today, whom both sides see as disputed', (nation) => {
    const given: Facts = {
      nation,
      ...replied,
      route: 'advice',
      replyAsks: ['prescribe'],
      drugClass: 'usual',
      drugUrgent: 'yes',
      drugCompetence: 'within',
      resources: 'available',
      agreesWithAdvice: 'yes',
    };
    const decision = rowOf(given, 'prescribe');
    expect(decision.status === 'settled' && decision.outcome).toMatchObject({ holder: 'requester', standing: 'contested' });
  });
  test('its words say what to do at once, and what otherwise', () => {
    const { do: says } = rules.prescribe.rules.theDrugIsUrgent;
    expect(says).toMatch(/today/);
    expect(says).toMatch(/phone .*now/);
    expect(says).toMatch(/satisfied/);
  });
});

describe('a conversion that nobody has confirmed ends neither in two referrals nor in none', () => {
  const given: Facts = { nation: 'england', ...replied, route: 'adviceConvertible', replyAsks: ['referHere'], conversion: 'notDone' };
  test('one looks and refers, the other converts, and both are to be confirmed today', () => {
    const { allocations } = allocate(tables, given, evidence);
    const held = (action: string) => allocations.find((row) => row.action === action);
    expect(held('makeReferral')).toMatchObject({ holder: 'requester', status: 'confirmNow' });
    expect(held('convertRequest')).toMatchObject({ holder: 'specialist', status: 'confirmNow' });
  });
  test('the words of both name the danger of two', () => {
    expect(rules.makeReferral.rules.theConversionIsUnconfirmed.do).toMatch(/Look today at the status.*tell the specialist side/);
    expect(JSON.stringify(rules.makeReferral.rules.theConversionIsUnconfirmed)).toMatch(/two referrals/);
  });
  test('no exchange has a confirmed conversion and a referral still to make to the same service', () => {
    for (const facts of some.filter((one) => one.conversion === 'confirmed' && !one.replyAsks?.includes('referElsewhere'))) {
      const decision = rowOf(facts, 'makeReferral');
      if (decision.status === 'settled' && decision.outcome.holder !== null)
        expect(decision.rules[0]?.id).not.toBe('theReplyAdvisesAReferral');
    }
  });
});
