// The common exchanges: what they state is coherent, and what a reply asks for is settled after the presses that are left, in every nation.
import { expect, test } from 'vitest';
import cy from '#content/cy/exchanges.json';
import en from '#content/en/exchanges.json';
import {
  type CommonExchange,
  commonExchanges,
  type ExchangeId,
  exchangeLists,
  type PressId,
  pressedTogether,
  type Stated,
} from '#content/exchanges.ts';
import { decide } from '#machines/decide/decide.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Fact, type Facts, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { languages } from '#src/words/words.ts';

const all: readonly CommonExchange[] = commonExchanges;
const started = (exchange: CommonExchange, nation: Nation): Facts => ({
  nation,
  requesterRole: 'gp',
  ...exchangeLists[exchange.list].states,
  ...exchange.states,
});
/** Every way of pressing what is left. */
const pressed = (exchange: CommonExchange, from: Facts): Facts[] =>
  exchange.left.reduce<Facts[]>(
    (soFar, id) => soFar.flatMap((facts) => (Object.values(pressedTogether[id]) as Stated[]).map((states) => ({ ...facts, ...states }))),
    [from],
  );

test('fifteen stand on the side of whoever asked, four on the side that answers', () => {
  const sides = all.map((exchange) => exchangeLists[exchange.list].side);
  expect(sides.filter((side) => side === 'requesterSide')).toHaveLength(15);
  expect(sides.filter((side) => side === 'specialistSide')).toHaveLength(4);
  expect(new Set(all.map((exchange) => exchange.id)).size).toBe(all.length);
});

test.each(all.map((exchange) => [exchange.id, exchange] as const))(
  '%s: at most two presses are left, and it is coherent',
  (_, exchange) => {
    expect(exchange.left.length).toBeLessThanOrEqual(2);
    for (const nation of nations)
      for (const facts of [started(exchange, nation), ...pressed(exchange, started(exchange, nation))]) {
        expect(readFacts(facts).problems).toEqual([]);
        const { setAside, known, derived } = cohere(facts);
        expect(setAside).toEqual([]);
        expect(derived).toEqual(derived.filter((fact) => !(fact in exchange.states)));
        for (const fact of Object.keys(facts) as Fact[])
          expect(known.doesNotArise?.has(fact), `${exchange.id} states ${fact}, which does not arise`).not.toBe(true);
      }
  },
);

test.each(all.map((exchange) => [exchange.id, exchange] as const))(
  '%s: settled after its presses, whatever is pressed, in every nation',
  (_, exchange) => {
    for (const nation of nations)
      for (const facts of pressed(exchange, started(exchange, nation)))
        for (const action of exchange.settles) {
          const decision = decide(tables[action].rules, facts);
          expect(
            decision.status === 'open' ? `${action} waits on ${decision.needs.join(', ')} after ${JSON.stringify(facts)}` : 'settled',
          ).toBe('settled');
        }
  },
);

const outcomes = (facts: Facts): string =>
  JSON.stringify(
    Object.values(tables).map((table) => {
      const decision = decide(table.rules, facts);
      return decision.status === 'open' ? decision.outcomes : decision.outcome;
    }),
  );

test.each(all.map((exchange) => [exchange.id, exchange] as const))('%s: every press can move something', (_, exchange) => {
  for (const id of exchange.left) {
    const others = pressed({ ...exchange, left: exchange.left.filter((other) => other !== id) }, started(exchange, 'england'));
    const presses = Object.entries(pressedTogether[id]) as [string, Stated][];
    for (const [name, states] of presses) {
      const moves = presses.some(([, instead]) =>
        others.some((from) => outcomes({ ...from, ...states }) !== outcomes({ ...from, ...instead })),
      );
      expect(moves, `${id}.${name}`).toBe(true);
    }
  }
});

const words = { en, cy };
test.each(languages)('in %s every list, sentence and press has its words, and none is left over', (language) => {
  const said = words[language];
  expect(Object.keys(said.lists).sort()).toEqual(Object.keys(exchangeLists).sort());
  expect(Object.keys(said.sentences).sort()).toEqual(all.map((exchange) => exchange.id).sort());
  expect(Object.keys(said.presses).sort()).toEqual(Object.keys(pressedTogether).sort());
  for (const [id, presses] of Object.entries(pressedTogether))
    expect(Object.keys(said.presses[id as PressId].answers), id).toEqual(Object.keys(presses));
});

test('every press is left to some exchange', () => {
  const left = new Set<string>(all.flatMap((exchange) => exchange.left));
  expect(Object.keys(pressedTogether).filter((id) => !left.has(id))).toEqual([]);
});

/** The words that state each fact: every one is looked for in the head of the list and the sentence, read together. */
const statedBy: Readonly<Record<string, RegExp>> = {
  'stage=replied': /reply asks|reply to an absent|does not say|My advice-only reply|Advice only, phoned|Shown as if sent/,
  'stage=converted': /report my convertible request converted|converted the request/,
  'stage=returned': /came back|return a triage/,
  'stage=awaiting': /unanswered/,
  'route=advice': /advice.only/i,
  'route=adviceConvertible': /my convertible request|converted the request/,
  'route=triage': /triage \(RAS\) referral/,
  'urgency=routine': /routine/i,
  'newInformation=none': /nothing new since/,
  'requesterAvailable=yes': /\bme\b|\bmy\b|\bMy\b|at work/,
  'requesterAvailable=no': /absent colleague/,
  'requesterRole=gp': /A GP/,
  'replyAsks=test': /\btest\b/,
  'replyAsks=prescribe': /\bdrug\b/,
  'replyAsks=monitor': /monitoring/,
  'replyAsks=referHere': /a referral to them|advise referral/i,
  'replyAsks=referElsewhere': /referral to another specialty/,
  'replyAsks=manage': /manage it|managing it/,
  'replyAsks=unclear': /does not say what it asks/,
  'testOrderedBy=nobody': /unordered/,
  'testOrderedBy=specialist': /ordered in the specialist’s name/,
  'testPurpose=requesterManagement': /for my management/,
  'testPurpose=specialistDecision': /for their decision/,
  'drugClass=usual': /formulary drug GPs may start/,
  'drugClass=sharedCare': /shared-care drug/,
  'drugUrgent=no': /not urgent|non-urgent formulary drug/,
  'overdue=yes': /late/,
  'mode=phone': /phoned/,
  'conversion=confirmed': /converted the request/,
  'seenYet=no': /patient not seen yet/,
};

test.each(all.map((exchange) => [exchange.id, exchange] as const))('%s: its words state every fact that its chips show', (_, exchange) => {
  const said = `${en.lists[exchange.list].head} ${en.sentences[exchange.id as ExchangeId]}`;
  for (const [fact, value] of Object.entries({ ...exchangeLists[exchange.list].states, ...exchange.states }))
    for (const option of [value].flat()) expect(said, `${fact}=${option}`).toMatch(statedBy[`${fact}=${option}`] ?? /$^/);
});

/** The same for what is pressed: looked for in the question and the answer, read together. */
const pressedBy: Readonly<Record<string, RegExp>> = {
  'agreesWithAdvice=yes': /^Agree\? Yes\b/,
  'agreesWithAdvice=no': /^Agree\? No\b/,
  'testCompetence=within': /\bcan do\b/,
  'testCompetence=outside': /beyond me/,
  'testAccess=available': /\bcan do, get\b/,
  'testAccess=unavailable': /cannot get it/,
  'resources=available': /(can|could) .*\barrange\b/,
  'resources=unavailable': /cannot arrange/,
  'orderAgreed=yes': /order agreed/,
  'orderAgreed=no': /order not agreed/,
  'drugCompetence=within': /(can|could) prescribe/,
  'drugCompetence=outside': /drug beyond me/,
  'competence=within': /\bcan do\b/,
  'competence=outside': /beyond me/,
  'resultHandover=none': /taken on from them beforehand\? No$/,
  'resultHandover=agreed': /agreed by name/,
  'resultHandover=assumed': /only assumed/i,
  'sharedCare=agreed': /Shared care: all agreed/,
  'sharedCare=asked': /Shared care: asked/,
  'sharedCare=none': /Shared care: unasked/,
  'conversion=confirmed': /conversion confirmed\? Yes/,
  'conversion=assumed': /conversion confirmed\? Only assumed/,
  'conversion=notDone': /not converted/,
  'seenYet=no': /patient not yet seen/,
  'askedToBeSeen=explicit': /Appointment asked\? Yes/,
  'askedToBeSeen=adviceOnly': /Only advice/,
  'askedToBeSeen=ambiguous': /Unclear/,
  'replyAsks=test': /A test/,
  'replyAsks=prescribe': /A drug/,
  'replyAsks=manage': /Management/,
  'replyAsks=referHere': /A referral to them/,
  'testOrderedBy=nobody': /Not ordered/,
  'testOrderedBy=specialist': /We have ordered it/,
  'testPurpose=requesterManagement': /for the GP’s management/,
  'testPurpose=specialistDecision': /for our decision/,
  'drugClass=usual': /A GP may start it/,
  'drugClass=sharedCare': /class it\? Shared care/,
  'drugClass=hospitalOnly': /Hospital only/,
};

test.each(Object.entries(pressedTogether))('%s: the words of every press state every fact that it states', (id, presses) => {
  const { ask, answers } = en.presses[id as PressId];
  for (const [way, stated] of Object.entries(presses as Record<string, Stated>))
    for (const [fact, value] of Object.entries(stated))
      for (const option of [value].flat())
        expect(`${ask} ${(answers as Record<string, string>)[way]}`, `${fact}=${option}`).toMatch(pressedBy[`${fact}=${option}`] ?? /$^/);
});
