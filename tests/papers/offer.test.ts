// Before a reply: what is asked, what is said to be left to guess, and the reply that closes it.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answeredBy, toldByTheAnswer } from '#machines/exchange/answering.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { type Answers, type Fact, type Facts, nations } from '#machines/facts/vocabulary.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import {
  asksOfAReply,
  type PressedQuestion,
  pressesBefore,
  questionsBefore,
  saidOfTheRequest,
  statedByPress,
} from '#src/features/answering/four-questions.ts';
import { blanksIn, LEAST, MOST, MOST_BLANKS, wordsIn } from '#src/papers/messages.ts';
import { gapIds, gapsOf, gapsThatFit, offerText } from '#src/papers/offer.ts';
import { type Language, languages, loadWords, setUpWords } from '#src/words/words.ts';

const load = async (language: Language) => {
  setUpWords(language);
  await loadWords(['ui', 'parties', 'words', 'actions', 'rules', 'messages', 'answering', 'questions/opening', 'questions/further']);
};
const guidance = await loadGuidance();

/** Every way of pressing through the questions, asking for up to two things. */
function plans(): Facts[] {
  const twos = asksOfAReply.flatMap((one, n) => [[one], ...asksOfAReply.slice(n + 1).map((other) => [one, other])]);
  const begun = nations.flatMap((nation) => twos.map((replyAsks): Answers => ({ nation, replyAsks })));
  const through = (answers: Answers, [question, ...more]: readonly (PressedQuestion | 'asks')[]): Answers[] => {
    if (question === undefined) return [answers];
    if (question === 'asks') return through(answers, more);
    const ways = Object.keys(pressesBefore[question]).map((press) => ({ ...answers, ...statedByPress(question, press, answers) }));
    return ways.flatMap((way) => through(way, more));
  };
  return begun.flatMap((answers) => through(answers, questionsBefore(answers).flat())).map((answers) => knownFrom(answers) as Facts);
}
const replied = (facts: Facts) => {
  const led = answeredBy(facts, 'reply');
  return led && { facts: led, verdict: guidance.verdictOn(led) };
};

test('there are at most four questions, and none states what only the answer of those who asked will tell', () => {
  for (const replyAsks of fc.sample(fc.subarray([...asksOfAReply]), { numRuns: 100, seed: 1 }))
    expect(questionsBefore({ replyAsks }).length).toBeLessThanOrEqual(4);
  const stated = [saidOfTheRequest, ...Object.values<Record<string, Answers>>(pressesBefore).flatMap((ways) => Object.values(ways))];
  for (const states of stated) for (const fact of Object.keys(states)) expect(toldByTheAnswer).not.toContain(fact as Fact);
});

describe.each(languages)('in %s', (language) => {
  beforeAll(() => load(language));
  const every = () => plans().filter((_, n) => n % 14 === 0);

  test('a reply closes its gaps in 60 to 120 words with at most four blanks, and no gap names what only they know', () => {
    const onlyThey = {
      en: /\b(they|the GP) (agrees?|is able|can get|has access|is competent|feels?)|competen|resources|access to/i,
      cy: /cymhwys|adnoddau|mynediad/i,
    }[language];
    let most = 0;
    for (const facts of every()) {
      const made = replied(facts);
      if (!made) continue;
      const gaps = gapsOf(made.verdict, made.facts);
      const told = JSON.stringify(facts);
      expect(
        gaps.map(({ id }) => id),
        told,
      ).toEqual(expect.arrayContaining(['tells', 'back', 'bounds']));
      for (const { id, guess, closes } of gaps) {
        expect(gapIds, id).toContain(id);
        expect(guess).not.toMatch(onlyThey);
        expect(closes).not.toMatch(/\{\{|undefined|answering:/);
      }
      const ids = gapsThatFit(gaps);
      const text = offerText(gaps.filter(({ id }) => ids.includes(id)));
      const [least, most120] = language === 'en' ? [LEAST, MOST] : [45, MOST];
      expect(wordsIn(text), `${text}\n${told}`).toBeGreaterThanOrEqual(least);
      expect(wordsIn(text), text).toBeLessThanOrEqual(most120);
      expect(blanksIn(text), text).toBeLessThanOrEqual(MOST_BLANKS);
      most = Math.max(most, gaps.length);
    }
    expect(most).toBeGreaterThan(4);
  });

  test('an ordinary test closes all five: who orders, who acts, what each result leads to, who tells, how to come back', () => {
    const plan: Facts = { ...saidOfTheRequest, nation: 'england', route: 'advice', replyAsks: ['test'] } as Facts;
    for (const purpose of ['requesterManagement', 'specialistDecision'] as const) {
      const made = replied({
        ...plan,
        testOrderedBy: 'nobody',
        testPurpose: purpose,
        specialistContactedPatient: 'no',
        patientTold: 'nobody',
      });
      const gaps = made ? gapsOf(made.verdict, made.facts) : [];
      expect(gaps.map(({ id }) => id)).toEqual(['orders', 'acts', 'bounds', 'tells', 'back']);
      expect(gapsThatFit(gaps)).toHaveLength(5);
      if (language === 'en') expect(offerText(gaps)).toMatch(/If you can order it and are willing, .*; if not, tell us/);
    }
  });

  test('a row that is decided is closed with its own sentence; one that nobody holds with a choice to fill in', () => {
    const plan: Facts = { ...saidOfTheRequest, nation: 'england', route: 'advice' } as Facts;
    const closes = (facts: Facts, id: string) => {
      const made = replied({ ...plan, ...facts });
      return made && gapsOf(made.verdict, made.facts).find((gap) => gap.id === id)?.closes;
    };
    expect(closes({ replyAsks: ['prescribe'], drugClass: 'hospitalOnly' }, 'prescribes')?.split('[')).toHaveLength(3);
    expect(closes({ replyAsks: ['prescribe'], drugClass: 'hospitalOnly' }, 'monitors')).toBeUndefined();
    expect(closes({ replyAsks: ['test'], testOrderedBy: 'specialist', resultHandover: 'none' }, 'orders')).not.toContain('[');
  });
});
