// The common exchanges: what the words of each one state, and the one or two presses that its answer still waits on.
import type actions from './en/actions.json';
import type { WordedQuestions } from './en/questions/index.ts';

type Options<F extends keyof WordedQuestions> = keyof WordedQuestions[F]['options'];
type TakesMany = 'replyAsks' | 'patientStance' | 'localAgreement';
/** Facts that words on screen state. */
export type Stated = { readonly [F in Exclude<keyof WordedQuestions, TakesMany>]?: Options<F> } & {
  readonly [F in TakesMany]?: readonly Options<F>[];
};

/** Presses beside an answer: the words of each say every fact that it states. */
export const pressedTogether = {
  canDoTest: {
    can: { agreesWithAdvice: 'yes', testCompetence: 'within', testAccess: 'available', resources: 'available' },
    cannotGet: { testAccess: 'unavailable', agreesWithAdvice: 'yes' },
    beyond: { testCompetence: 'outside', agreesWithAdvice: 'yes' },
    disagree: { agreesWithAdvice: 'no' },
  },
  willOrderForThem: {
    can: { orderAgreed: 'yes', agreesWithAdvice: 'yes', testCompetence: 'within', testAccess: 'available', resources: 'available' },
    notAgreed: { orderAgreed: 'no', agreesWithAdvice: 'yes', testCompetence: 'within' },
    cannotGet: { testAccess: 'unavailable', agreesWithAdvice: 'yes' },
    disagree: { agreesWithAdvice: 'no' },
  },
  resultTakenOn: {
    none: { resultHandover: 'none' },
    agreed: { resultHandover: 'agreed' },
    assumed: { resultHandover: 'assumed' },
  },
  canPrescribe: {
    can: { agreesWithAdvice: 'yes', drugCompetence: 'within', resources: 'available' },
    beyond: { drugCompetence: 'outside', agreesWithAdvice: 'yes' },
    cannotArrange: { resources: 'unavailable', agreesWithAdvice: 'yes' },
    disagree: { agreesWithAdvice: 'no', drugCompetence: 'within', resources: 'available' },
  },
  sharedCareAgreed: {
    agreed: { sharedCare: 'agreed' },
    asked: { sharedCare: 'asked' },
    none: { sharedCare: 'none' },
  },
  canManage: {
    can: { agreesWithAdvice: 'yes', competence: 'within', resources: 'available' },
    beyond: { competence: 'outside', agreesWithAdvice: 'yes' },
    cannotArrange: { resources: 'unavailable', agreesWithAdvice: 'yes' },
    disagree: { agreesWithAdvice: 'no' },
  },
  conversionSeen: {
    confirmed: { conversion: 'confirmed', seenYet: 'no' },
    assumed: { conversion: 'assumed' },
    notDone: { conversion: 'notDone' },
  },
  askedToSee: {
    explicit: { askedToBeSeen: 'explicit' },
    adviceOnly: { askedToBeSeen: 'adviceOnly' },
    ambiguous: { askedToBeSeen: 'ambiguous' },
  },
  theyAskFor: {
    test: { replyAsks: ['test'] },
    drug: { replyAsks: ['prescribe'] },
    manage: { replyAsks: ['manage'] },
    referral: { replyAsks: ['referHere'] },
  },
  whoOrders: {
    gpForThemselves: { testOrderedBy: 'nobody', testPurpose: 'requesterManagement' },
    gpForUs: { testOrderedBy: 'nobody', testPurpose: 'specialistDecision' },
    weHave: { testOrderedBy: 'specialist' },
  },
  howClassed: {
    usual: { drugClass: 'usual' },
    sharedCare: { drugClass: 'sharedCare' },
    hospitalOnly: { drugClass: 'hospitalOnly' },
  },
} as const satisfies Record<string, Record<string, Stated>>;
export type PressId = keyof typeof pressedTogether;

/** The lists in which the exchanges stand, and what the words at the head of each state for all of them. */
export const exchangeLists = {
  replyAsks: {
    side: 'requesterSide',
    states: { stage: 'replied', route: 'advice', urgency: 'routine', newInformation: 'none', requesterAvailable: 'yes' },
  },
  otherwise: { side: 'requesterSide', states: { urgency: 'routine', newInformation: 'none' } },
  aboutTo: {
    side: 'specialistSide',
    states: { requesterRole: 'gp', requesterAvailable: 'yes', urgency: 'routine', newInformation: 'none' },
  },
} as const satisfies Record<string, { readonly side: 'requesterSide' | 'specialistSide'; readonly states: Stated }>;
export type ExchangeList = keyof typeof exchangeLists;

/** One exchange that fills a day. Its sentence, with the head of its list, states every fact in `states`. */
export interface CommonExchange {
  readonly id: string;
  readonly list: ExchangeList;
  readonly states: Stated;
  /** What is still pressed beside the answer, in order; at most two. */
  readonly left: readonly PressId[];
  /** What is then settled, whatever was pressed. */
  readonly settles: readonly (keyof typeof actions)[];
}

const theTest = ['orderTest', 'actOnResult', 'interpretResult', 'tellPatientResult'] as const;
const whatAReplyNeeds = ['giveSoundAdvice', 'makeReplyUsable', 'supplyThresholds'] as const;

export const commonExchanges = [
  {
    id: 'testForMe',
    list: 'replyAsks',
    states: { replyAsks: ['test'], testOrderedBy: 'nobody', testPurpose: 'requesterManagement' },
    left: ['canDoTest'],
    settles: theTest,
  },
  {
    id: 'testForThem',
    list: 'replyAsks',
    states: { replyAsks: ['test'], testOrderedBy: 'nobody', testPurpose: 'specialistDecision' },
    left: ['willOrderForThem'],
    settles: theTest,
  },
  {
    id: 'formularyDrug',
    list: 'replyAsks',
    states: { replyAsks: ['prescribe'], drugClass: 'usual', drugUrgent: 'no' },
    left: ['canPrescribe'],
    settles: ['prescribe', 'monitorDrug', 'changeOrStopDrug'],
  },
  {
    id: 'sharedCareDrug',
    list: 'replyAsks',
    states: { replyAsks: ['prescribe'], drugClass: 'sharedCare', drugUrgent: 'no' },
    left: ['sharedCareAgreed', 'canPrescribe'],
    settles: ['prescribe', 'monitorDrug', 'changeOrStopDrug'],
  },
  {
    id: 'monitoring',
    list: 'replyAsks',
    states: { replyAsks: ['monitor'], drugClass: 'usual', drugUrgent: 'no' },
    left: ['canPrescribe'],
    settles: ['monitorDrug', 'conditionRecall', 'changeOrStopDrug'],
  },
  { id: 'referralByMe', list: 'replyAsks', states: { replyAsks: ['referHere'] }, left: [], settles: ['convertRequest', 'makeReferral'] },
  { id: 'otherSpecialty', list: 'replyAsks', states: { replyAsks: ['referElsewhere'] }, left: [], settles: ['onwardReferral'] },
  { id: 'manage', list: 'replyAsks', states: { replyAsks: ['manage'] }, left: ['canManage'], settles: ['decideOnAdvice'] },
  {
    id: 'testByThem',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'replied', route: 'advice', replyAsks: ['test'], testOrderedBy: 'specialist' },
    left: ['resultTakenOn'],
    settles: theTest,
  },
  {
    id: 'converted',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'converted', route: 'adviceConvertible', replyAsks: ['referHere'] },
    left: ['conversionSeen'],
    settles: ['convertRequest', 'triageAndBook'],
  },
  {
    id: 'cannotTell',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'replied', route: 'advice', replyAsks: ['unclear'] },
    left: [],
    settles: ['makeReplyUsable', 'readReply', 'orderTest', 'prescribe'],
  },
  {
    id: 'cameBack',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'returned', route: 'triage', replyAsks: ['manage'] },
    left: ['askedToSee', 'canManage'],
    settles: ['reReferAfterReturn', 'decideOnAdvice'],
  },
  {
    id: 'late',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'awaiting', route: 'advice', overdue: 'yes' },
    left: [],
    settles: ['trackReply', 'replyInTime', 'handleDeterioration'],
  },
  {
    id: 'colleagueAway',
    list: 'otherwise',
    states: { requesterAvailable: 'no', stage: 'replied', route: 'advice' },
    left: ['theyAskFor'],
    settles: ['readReply', 'coverAbsence', 'handleDeterioration'],
  },
  {
    id: 'byPhone',
    list: 'otherwise',
    states: { requesterAvailable: 'yes', stage: 'replied', route: 'advice', mode: 'phone', replyAsks: ['manage'] },
    left: ['canManage'],
    settles: ['keepRecord', 'fileReply', 'decideOnAdvice'],
  },
  {
    id: 'adviseTest',
    list: 'aboutTo',
    states: { stage: 'replied', route: 'advice', replyAsks: ['test'] },
    left: ['whoOrders'],
    settles: whatAReplyNeeds,
  },
  {
    id: 'adviseDrug',
    list: 'aboutTo',
    states: { stage: 'replied', route: 'advice', replyAsks: ['prescribe'] },
    left: ['howClassed'],
    settles: whatAReplyNeeds,
  },
  {
    id: 'convert',
    list: 'aboutTo',
    states: { stage: 'converted', conversion: 'confirmed', seenYet: 'no', route: 'adviceConvertible', replyAsks: ['referHere'] },
    left: [],
    settles: ['convertRequest', 'triageAndBook', 'makeReferral'],
  },
  {
    id: 'returnIt',
    list: 'aboutTo',
    states: { stage: 'returned', route: 'triage', replyAsks: ['manage'] },
    left: ['askedToSee'],
    settles: whatAReplyNeeds,
  },
] as const satisfies readonly CommonExchange[];
export type ExchangeId = (typeof commonExchanges)[number]['id'];
