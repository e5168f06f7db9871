// The first line of an answer is the step that cannot wait, as it stands in this exchange.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Allocation, allocate } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { answerOf } from '#src/verdict/answer.ts';
import { doWords } from '#src/words/row-words.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';
import { evidence } from '../promises/evidence.ts';

beforeAll(async () => {
  setUpWords('en', true);
  await loadWords(['ui', 'matrix', 'parties', 'actions', 'words', 'rules', 'questions/opening', 'questions/further']);
});

const replied: Facts = {
  nation: 'england',
  route: 'advice',
  stage: 'replied',
  urgency: 'routine',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  newInformation: 'none',
  informationSent: 'complete',
  patientTold: 'nobody',
  competence: 'within',
  resources: 'available',
};
/** The heading, and the first line of what is next for whoever looks. */
function firstLines(facts: Facts, seat: Facts['seat']): { heading: string; next: string } {
  const known = arisingOnly(facts);
  const { heading, groups } = answerOf(allocate(tables, known, evidence), tables, { seat, facts: known });
  return { heading, next: groups[0]?.items[0]?.text ?? '' };
}

describe("suspected cancer on the specialist's side, not made", () => {
  const facts: Facts = { ...replied, urgency: 'suspectedCancer', suspectedBy: 'specialistSide', cancerReferral: 'notDone' };
  test.each(['advice', 'adviceConvertible', 'triage', 'notSure'] as const)('route %s: the first line is to make the referral', (route) => {
    const known = { ...facts, route, ...(route === 'adviceConvertible' ? { conversion: 'notDone' as const } : {}) };
    for (const replyAsks of [['referHere'], ['manage'], ['test'], ['prescribe', 'unclear']] as const) {
      const { heading, next } = firstLines({ ...known, replyAsks: [...replyAsks] }, 'requester');
      expect(heading).toMatch(/^You make the suspected cancer referral\b/);
      expect(next).toMatch(/^Make the suspected cancer referral now\./);
      expect(firstLines({ ...known, replyAsks: [...replyAsks] }, 'specialist').heading).toMatch(
        /^The GP is to make the suspected cancer referral\b/,
      );
    }
  });
  test('a patient who is worse comes before it', () => {
    const { heading, next } = firstLines({ ...facts, replyAsks: ['referHere'], newInformation: 'worse' }, 'requester');
    expect(heading).toMatch(/^You assess the patient now\b/);
    expect(next).toMatch(/^Assess the patient now\b/);
  });
  test('nobody who is not said to be worse is to be assessed first', () =>
    expect(JSON.stringify(firstLines({ ...facts, replyAsks: ['referHere'] }, 'requester'))).not.toContain('ssess'));
});

describe('an urgent drug', () => {
  const drug: Facts = {
    ...replied,
    replyAsks: ['prescribe'],
    drugClass: 'usual',
    drugUrgent: 'yes',
    drugHandover: 'none',
    drugCompetence: 'within',
    agreesWithAdvice: 'yes',
  };
  test('a competent GP who agrees: the first line is to prescribe today if satisfied', () => {
    const { heading, next } = firstLines(drug, 'requester');
    expect(heading).toMatch(/^You prescribe the urgent drug today\b/);
    expect(next).toMatch(/^Prescribe it today if satisfied\b/);
    expect(firstLines(drug, 'specialist').heading).toMatch(/^The GP is to prescribe the urgent drug today\b/);
  });
  test('one to whom it is out of reach phones now: nobody is told to write', () => {
    const { next } = firstLines({ ...drug, drugCompetence: 'outside' }, 'requester');
    expect(next).toMatch(/^Phone the specialist or the on-call team now\b/);
  });
  test('one that is not urgent is prescribed with no "today"', () =>
    expect(JSON.stringify(firstLines({ ...drug, drugUrgent: 'no' }, 'requester'))).not.toMatch(/prescribe[^.]*today/i));
});

test('a conversion that nobody has confirmed: what is urgent is referred now, and waits for no answer', () => {
  const facts: Facts = { ...replied, route: 'adviceConvertible', replyAsks: ['referHere'], conversion: 'notDone', agreesWithAdvice: 'yes' };
  const referral = (more: Facts) => {
    const known = arisingOnly({ ...facts, ...more });
    return doWords(allocate(tables, known, evidence).allocations.find(({ action }) => action === 'makeReferral') as Allocation, known);
  };
  expect(referral({ urgency: 'urgent' })).toMatch(/^Refer now\b/);
  expect(referral({ newInformation: 'worse' })).toMatch(/^Refer now\b/);
  expect(referral({})).toMatch(/^Ask the specialist side today to convert it\b/);
});

test('a reply that is unclear: the first line is to ask', () => {
  for (const more of [[], ['test'], ['manage'], ['prescribe']] as const)
    for (const agreesWithAdvice of ['yes', 'partly', 'no', undefined] as const) {
      const facts = { ...replied, replyAsks: ['unclear', ...more], ...(agreesWithAdvice ? { agreesWithAdvice } : {}) } as Facts;
      expect(firstLines(facts, 'requester').heading, `${more} ${agreesWithAdvice}`).toMatch(
        /^You ask the specialist what they want done\b/,
      );
    }
});
