// What each next action is about, for putting the actions of one thing together.
import type { Action } from './vocabulary.ts';

/** In the order in which they are read. */
export const things = ['request', 'test', 'drug', 'referral', 'patient', 'advice', 'record'] as const;
export type Thing = (typeof things)[number];

const aboutOf = {
  decideRoute: 'request',
  askClearly: 'request',
  superviseRequest: 'request',
  imageConsent: 'request',
  orderTest: 'test',
  actOnResult: 'test',
  interpretResult: 'test',
  tellPatientResult: 'test',
  unexpectedFinding: 'test',
  prescribe: 'drug',
  monitorDrug: 'drug',
  changeOrStopDrug: 'drug',
  conditionRecall: 'drug',
  convertRequest: 'referral',
  makeReferral: 'referral',
  upgradeToSuspectedCancer: 'referral',
  onwardReferral: 'referral',
  reReferAfterReturn: 'referral',
  triageAndBook: 'referral',
  tellPatientOutcome: 'patient',
  informPatientOfRequest: 'patient',
  explainAndConsent: 'patient',
  giveSafetyNet: 'patient',
  handleDeterioration: 'patient',
  issueFitNote: 'patient',
  replyInTime: 'advice',
  trackReply: 'advice',
  readReply: 'advice',
  decideOnAdvice: 'advice',
  judgeInformation: 'advice',
  giveSoundAdvice: 'advice',
  makeReplyUsable: 'advice',
  supplyThresholds: 'advice',
  coverAbsence: 'advice',
  answerChallenge: 'advice',
  reviewPlan: 'advice',
  closeConversation: 'advice',
  keepRecord: 'record',
  fileReply: 'record',
} as const satisfies Record<Action, Thing>;

/** The thing that an action is about. */
export const thingOf = (action: Action): Thing => aboutOf[action];

/** The order of the actions of one thing, as it is read. */
export const actionsByThing: readonly Action[] = Object.keys(aboutOf) as Action[];
