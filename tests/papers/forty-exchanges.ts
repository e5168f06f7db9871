// Forty exchanges that colleagues have: what a common reply asks, and the ways in which it goes wrong.
import type { Facts } from '#machines/facts/vocabulary.ts';

const ordinary: Facts = {
  nation: 'england',
  route: 'advice',
  mode: 'eReferral',
  stage: 'replied',
  urgency: 'routine',
  agreesWithAdvice: 'yes',
  informationSent: 'complete',
  newInformation: 'none',
  patientTold: 'nobody',
  patientStance: ['agrees'],
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  specialistRole: 'consultant',
  specialistContactedPatient: 'no',
  fitNoteAdvisedBy: 'nobody',
  images: 'none',
  recorded: 'both',
  askedToBeSeen: 'adviceOnly',
  localAgreement: ['none'],
  repeatPresentation: 'no',
};
const test: Facts = {
  ...ordinary,
  replyAsks: ['test'],
  testOrderedBy: 'nobody',
  testPurpose: 'requesterManagement',
  testAccess: 'available',
  testCompetence: 'within',
  resources: 'available',
};
const drug: Facts = {
  ...ordinary,
  replyAsks: ['prescribe'],
  drugClass: 'usual',
  drugUrgent: 'no',
  drugCompetence: 'within',
  resources: 'available',
};
const without = (facts: Facts, ...names: readonly (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as keyof Facts))) as Facts;
const manage: Facts = { ...ordinary, replyAsks: ['manage'], competence: 'within', resources: 'available' };
const refer: Facts = { ...ordinary, replyAsks: ['referHere'] };
const ownTest: Facts = { ...without(test, 'testPurpose', 'testAccess', 'testCompetence', 'resources'), testOrderedBy: 'specialist' };
const referred: Facts = { ...without(ordinary, 'askedToBeSeen'), route: 'triage', askedToBeSeen: 'explicit' };

export const fortyExchanges: readonly (readonly [string, Facts])[] = [
  ['a test, for the GP’s own management', test],
  ['the same, and the patient has been told by the practice', { ...test, patientTold: 'byPractice' }],
  ['the same in Wales', without({ ...test, nation: 'wales' }, 'repeatPresentation')],
  ['a test that the practice cannot get', { ...test, testAccess: 'unavailable' }],
  ['a test whose result the GP could not read', { ...test, testCompetence: 'outside' }],
  ['a test, and the GP is unsure', { ...test, testCompetence: 'unsure' }],
  ['a test of unclear purpose', { ...test, testPurpose: 'unclear' }],
  ['a test for the specialist’s decision, not agreed', { ...test, testPurpose: 'specialistDecision', orderAgreed: 'no' }],
  ['a test for the specialist’s decision, agreed', { ...test, testPurpose: 'specialistDecision', orderAgreed: 'yes' }],
  ['a test that the GP does not agree with', { ...test, agreesWithAdvice: 'no' }],
  [
    'a test that the GP has ordered',
    { ...without(test, 'testPurpose', 'testAccess', 'resources'), testOrderedBy: 'requester', resultHandover: 'none' },
  ],
  [
    'the same, and the specialist agreed to act on it',
    { ...without(test, 'testPurpose', 'testAccess', 'resources'), testOrderedBy: 'requester', resultHandover: 'agreed' },
  ],
  [
    'the same, and that was only assumed',
    { ...without(test, 'testPurpose', 'testAccess', 'resources'), testOrderedBy: 'requester', resultHandover: 'assumed' },
  ],
  ['a test that the specialist has ordered', { ...ownTest, resultHandover: 'none' }],
  ['the same, and the GP agreed to act on it', { ...ownTest, resultHandover: 'agreed' }],
  ['the same, and that was only assumed by the specialist', { ...ownTest, resultHandover: 'assumed' }],
  [
    'a test ordered in the GP’s name by the specialist’s side',
    { ...ownTest, testOrderedBy: 'inOthersName', orderRaisedBy: 'specialistSide' },
  ],
  [
    'a test ordered in the specialist’s name by the practice',
    { ...ownTest, testOrderedBy: 'inOthersName', orderRaisedBy: 'requesterSide' },
  ],
  ['a drug on the formulary', drug],
  ['a drug that needs shared care, none agreed', { ...drug, drugClass: 'sharedCare', sharedCare: 'asked' }],
  ['a drug for hospital prescribing only', { ...drug, drugClass: 'hospitalOnly' }],
  ['a drug outside the GP’s competence', { ...drug, drugCompetence: 'outside' }],
  ['an urgent drug', { ...drug, drugUrgent: 'yes' }],
  ['a drug, asked of a nurse who does not prescribe', { ...drug, requesterRole: 'nurse', requesterPrescribes: 'no', gpReviewed: 'yes' }],
  ['monitoring, which the practice cannot arrange', { ...drug, replyAsks: ['monitor'], resources: 'unavailable' }],
  ['a referral that the GP is to make', { ...refer, conversion: 'notDone' }],
  ['a referral, and the conversion is assumed', { ...refer, route: 'adviceConvertible', conversion: 'assumed' }],
  [
    'a request that was converted and is waiting',
    { ...refer, route: 'adviceConvertible', stage: 'converted', conversion: 'confirmed', seenYet: 'no' },
  ],
  ['a referral to another specialty', { ...ordinary, replyAsks: ['referElsewhere'] }],
  ['manage in the practice', manage],
  ['manage in the practice, which cannot', { ...manage, competence: 'outside' }],
  ['a reply that nobody can make out', { ...ordinary, replyAsks: ['unclear'] }],
  [
    'a referral that came back as advice',
    { ...referred, stage: 'returned', replyAsks: ['manage'], competence: 'within', resources: 'available' },
  ],
  [
    'the same, and the GP disagrees',
    { ...referred, stage: 'returned', replyAsks: ['manage'], competence: 'within', resources: 'available', agreesWithAdvice: 'no' },
  ],
  [
    'no reply, and it is late',
    without(
      { ...ordinary, stage: 'awaiting', overdue: 'yes' },
      'agreesWithAdvice',
      'patientTold',
      'specialistRole',
      'specialistContactedPatient',
    ),
  ],
  [
    'more information is asked for',
    without(
      { ...ordinary, stage: 'moreInfo', overdue: 'no' },
      'agreesWithAdvice',
      'patientTold',
      'specialistRole',
      'specialistContactedPatient',
    ),
  ],
  ['a reply for a colleague who is away', { ...test, requesterAvailable: 'no' }],
  ['a patient already under the service’s care', { ...test, route: 'underCare' }],
  [
    'a test, a drug that needs shared care, and a referral that is assumed',
    {
      ...test,
      ...drug,
      route: 'adviceConvertible',
      replyAsks: ['test', 'prescribe', 'referHere'],
      testPurpose: 'specialistDecision',
      orderAgreed: 'no',
      drugClass: 'sharedCare',
      sharedCare: 'asked',
      conversion: 'assumed',
      newInformation: 'worse',
    },
  ],
  [
    'a test, and the reply does not say more',
    without(test, 'testPurpose', 'testAccess', 'testCompetence', 'resources', 'testOrderedBy', 'agreesWithAdvice'),
  ],
];
