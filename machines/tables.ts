// Every table of the edition, by action. Loaded when a verdict is.
import type { Table } from './rule.ts';
import { actOnResult } from './rules/act-on-result.ts';
import { answerChallenge } from './rules/answer-challenge.ts';
import { askClearly } from './rules/ask-clearly.ts';
import { changeOrStopDrug } from './rules/change-or-stop-drug.ts';
import { closeConversation } from './rules/close-conversation.ts';
import { conditionRecall } from './rules/condition-recall.ts';
import { convertRequest } from './rules/convert-request.ts';
import { coverAbsence } from './rules/cover-absence.ts';
import { decideOnAdvice } from './rules/decide-on-advice.ts';
import { decideRoute } from './rules/decide-route.ts';
import { explainAndConsent } from './rules/explain-and-consent.ts';
import { fileReply } from './rules/file-reply.ts';
import { giveSafetyNet } from './rules/give-safety-net.ts';
import { giveSoundAdvice } from './rules/give-sound-advice.ts';
import { handleDeterioration } from './rules/handle-deterioration.ts';
import { imageConsent } from './rules/image-consent.ts';
import { informPatientOfRequest } from './rules/inform-patient-of-request.ts';
import { interpretResult } from './rules/interpret-result.ts';
import { issueFitNote } from './rules/issue-fit-note.ts';
import { judgeInformation } from './rules/judge-information.ts';
import { keepRecord } from './rules/keep-record.ts';
import { makeReferral } from './rules/make-referral.ts';
import { makeReplyUsable } from './rules/make-reply-usable.ts';
import { monitorDrug } from './rules/monitor-drug.ts';
import { onwardReferral } from './rules/onward-referral.ts';
import { orderTest } from './rules/order-test.ts';
import { prescribe } from './rules/prescribe.ts';
import { reReferAfterReturn } from './rules/re-refer-after-return.ts';
import { readReply } from './rules/read-reply.ts';
import { replyInTime } from './rules/reply-in-time.ts';
import { reviewPlan } from './rules/review-plan.ts';
import { superviseRequest } from './rules/supervise-request.ts';
import { supplyThresholds } from './rules/supply-thresholds.ts';
import { tellPatientOutcome } from './rules/tell-patient-outcome.ts';
import { tellPatientResult } from './rules/tell-patient-result.ts';
import { trackReply } from './rules/track-reply.ts';
import { triageAndBook } from './rules/triage-and-book.ts';
import { unexpectedFinding } from './rules/unexpected-finding.ts';
import { upgradeToSuspectedCancer } from './rules/upgrade-to-suspected-cancer.ts';
import type { Action } from './vocabulary.ts';

export const tables: Readonly<Record<Action, Table>> = {
  decideRoute,
  askClearly,
  informPatientOfRequest,
  superviseRequest,
  imageConsent,
  trackReply,
  replyInTime,
  judgeInformation,
  giveSoundAdvice,
  makeReplyUsable,
  supplyThresholds,
  readReply,
  coverAbsence,
  decideOnAdvice,
  answerChallenge,
  orderTest,
  prescribe,
  convertRequest,
  makeReferral,
  upgradeToSuspectedCancer,
  onwardReferral,
  reReferAfterReturn,
  triageAndBook,
  explainAndConsent,
  tellPatientOutcome,
  issueFitNote,
  giveSafetyNet,
  handleDeterioration,
  keepRecord,
  fileReply,
  actOnResult,
  interpretResult,
  tellPatientResult,
  unexpectedFinding,
  monitorDrug,
  changeOrStopDrug,
  conditionRecall,
  reviewPlan,
  closeConversation,
};
