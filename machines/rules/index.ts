// Every table of the edition, by action. Loaded when a verdict is.

import type { Action } from '#machines/facts/vocabulary.ts';
import { actOnResult } from './act-on-result.ts';
import { answerChallenge } from './answer-challenge.ts';
import { askClearly } from './ask-clearly.ts';
import { changeOrStopDrug } from './change-or-stop-drug.ts';
import { closeConversation } from './close-conversation.ts';
import { conditionRecall } from './condition-recall.ts';
import { convertRequest } from './convert-request.ts';
import { coverAbsence } from './cover-absence.ts';
import { decideOnAdvice } from './decide-on-advice.ts';
import { decideRoute } from './decide-route.ts';
import { explainAndConsent } from './explain-and-consent.ts';
import { fileReply } from './file-reply.ts';
import { giveSafetyNet } from './give-safety-net.ts';
import { giveSoundAdvice } from './give-sound-advice.ts';
import { handleDeterioration } from './handle-deterioration.ts';
import { imageConsent } from './image-consent.ts';
import { informPatientOfRequest } from './inform-patient-of-request.ts';
import { interpretResult } from './interpret-result.ts';
import { issueFitNote } from './issue-fit-note.ts';
import { judgeInformation } from './judge-information.ts';
import { keepRecord } from './keep-record.ts';
import { makeReferral } from './make-referral.ts';
import { makeReplyUsable } from './make-reply-usable.ts';
import { monitorDrug } from './monitor-drug.ts';
import { onwardReferral } from './onward-referral.ts';
import { orderTest } from './order-test.ts';
import { prescribe } from './prescribe.ts';
import { reReferAfterReturn } from './re-refer-after-return.ts';
import { readReply } from './read-reply.ts';
import { replyInTime } from './reply-in-time.ts';
import { reviewPlan } from './review-plan.ts';
import type { Table, TableOf } from './rule.ts';
import { superviseRequest } from './supervise-request.ts';
import { supplyThresholds } from './supply-thresholds.ts';
import { tellPatientOutcome } from './tell-patient-outcome.ts';
import { tellPatientResult } from './tell-patient-result.ts';
import { trackReply } from './track-reply.ts';
import { triageAndBook } from './triage-and-book.ts';
import { unexpectedFinding } from './unexpected-finding.ts';
import { upgradeToSuspectedCancer } from './upgrade-to-suspected-cancer.ts';

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
} satisfies { readonly [A in Action]: TableOf<A> };
