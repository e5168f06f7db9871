// The fixed vocabulary: parties, facts with their options, actions. Other programs rely on these ids: extend, never rename.
import type { WordedQuestions } from '#content/en/questions/index.ts';

export const parties = ['requester', 'practice', 'specialist', 'provider'] as const;
export type Party = (typeof parties)[number];

export const nations = ['england', 'scotland', 'wales', 'northernIreland'] as const;
export type Nation = (typeof nations)[number];

/** Every fact with its options, in the order in which they are offered. */
export const options = {
  nation: nations,
  seat: ['requester', 'practiceColleague', 'specialist', 'provider', 'trainer'],
  route: ['advice', 'adviceConvertible', 'triage', 'assessment', 'singlePoint', 'underCare', 'private', 'notSure'],
  mode: ['eReferral', 'agreedPlatform', 'phone', 'informal'],
  stage: ['drafting', 'awaiting', 'moreInfo', 'replied', 'converted', 'returned', 'accepted', 'notSure'],
  urgency: ['emergency', 'suspectedCancer', 'urgent', 'routine'],
  suspectedBy: ['requesterSide', 'specialistSide'],
  cancerReferral: ['confirmed', 'assumed', 'notDone'],
  overdue: ['yes', 'no', 'unknown'],
  conversion: ['confirmed', 'assumed', 'notDone'],
  seenYet: ['yes', 'no'],
  replyAsks: ['manage', 'test', 'prescribe', 'monitor', 'referHere', 'referElsewhere', 'fitNote', 'reassure', 'unclear'],
  competence: ['within', 'outside', 'unsure'],
  testCompetence: ['within', 'outside', 'unsure'],
  drugCompetence: ['within', 'outside', 'unsure'],
  resources: ['available', 'unavailable'],
  agreesWithAdvice: ['yes', 'partly', 'no'],
  informationSent: ['complete', 'omission', 'unsure'],
  newInformation: ['none', 'result', 'worse', 'preference'],
  testPurpose: ['requesterManagement', 'specialistDecision', 'unclear'],
  orderAgreed: ['yes', 'no'],
  testOrderedBy: ['requester', 'specialist', 'inOthersName', 'nobody'],
  orderRaisedBy: ['requesterSide', 'specialistSide', 'unknown'],
  testAccess: ['available', 'unavailable'],
  resultHandover: ['agreed', 'assumed', 'none'],
  drugClass: ['usual', 'sharedCare', 'hospitalOnly', 'unlicensed'],
  drugUrgent: ['yes', 'no'],
  sharedCare: ['agreed', 'asked', 'none'],
  drugHandover: ['agreed', 'asked', 'none'],
  patientTold: ['byPractice', 'byProvider', 'nobody', 'unknown'],
  patientStance: ['agrees', 'objects', 'wantsToBeSeen', 'unreachable', 'lacksCapacity', 'child'],
  requesterRole: ['gp', 'gpTrainee', 'locum', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'],
  requesterPrescribes: ['yes', 'no'],
  requesterAvailable: ['yes', 'no'],
  gpReviewed: ['yes', 'no', 'unknown'],
  specialistRole: ['consultant', 'sasDoctor', 'trainee', 'nurseOrAhp', 'unnamed'],
  askedToBeSeen: ['explicit', 'adviceOnly', 'ambiguous'],
  specialistContactedPatient: ['yes', 'no'],
  fitNoteAdvisedBy: ['specialist', 'requester', 'nobody'],
  images: ['sent', 'asked', 'none'],
  recorded: ['both', 'oneSide', 'neither'],
  localAgreement: ['tests', 'medicines', 'patientContact', 'referral', 'none', 'unknown'],
  repeatPresentation: ['yes', 'no'],
  sector: ['nhs', 'independentNhs', 'private'],
} as const satisfies { [F in keyof WordedQuestions]: readonly (keyof WordedQuestions[F]['options'])[] };

export type Fact = keyof typeof options;
export type Option<F extends Fact = Fact> = (typeof options)[F][number];
export const facts = Object.keys(options) as Fact[];

/** The facts that take any number of options. */
export const manyFacts = ['replyAsks', 'patientStance', 'localAgreement'] as const;
export type ManyFact = (typeof manyFacts)[number];
export type OneFact = Exclude<Fact, ManyFact>;
export const takesMany = (fact: Fact): fact is ManyFact => (manyFacts as readonly Fact[]).includes(fact);

/** What is known of one exchange. A fact that is missing is unknown: it is never given a default. */
export type Facts = { [F in OneFact]?: Option<F> } & { [F in ManyFact]?: readonly Option<F>[] };

/** Facts as a person has answered them: '?' says "I do not know", which passes a question over and decides nothing. */
export type Answers = { [F in Fact]?: Facts[F] | '?' };

export const subjects = ['tests', 'medicines', 'patientContact', 'referral', 'general'] as const;
export type Subject = (typeof subjects)[number];

/** Every next action in the order of time, with the subject that a local agreement may name. */
export const actionSubjects = {
  decideRoute: 'referral',
  askClearly: 'general',
  informPatientOfRequest: 'patientContact',
  superviseRequest: 'general',
  imageConsent: 'general',
  trackReply: 'referral',
  replyInTime: 'referral',
  judgeInformation: 'general',
  giveSoundAdvice: 'general',
  makeReplyUsable: 'general',
  supplyThresholds: 'general',
  readReply: 'general',
  coverAbsence: 'general',
  decideOnAdvice: 'general',
  answerChallenge: 'general',
  orderTest: 'tests',
  prescribe: 'medicines',
  convertRequest: 'referral',
  makeReferral: 'referral',
  upgradeToSuspectedCancer: 'general',
  onwardReferral: 'referral',
  reReferAfterReturn: 'referral',
  triageAndBook: 'referral',
  explainAndConsent: 'general',
  tellPatientOutcome: 'patientContact',
  issueFitNote: 'general',
  giveSafetyNet: 'general',
  handleDeterioration: 'general',
  keepRecord: 'general',
  fileReply: 'general',
  actOnResult: 'tests',
  interpretResult: 'tests',
  tellPatientResult: 'tests',
  unexpectedFinding: 'general',
  monitorDrug: 'medicines',
  changeOrStopDrug: 'medicines',
  conditionRecall: 'general',
  reviewPlan: 'general',
  closeConversation: 'general',
} as const satisfies Record<string, Subject>;
export type Action = keyof typeof actionSubjects;
export const actions = Object.keys(actionSubjects) as Action[];

/** A claim exists because it has been written. */
export type ClaimId = keyof typeof import('#content/en/claims.json');
