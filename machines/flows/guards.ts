// The facts on which the check and its flows turn, told as sentences.

import type { Condition } from '#machines/facts/condition-sets.ts';
import { notAGp, replyMayBeHere } from '#machines/facts/situations.ts';

export const guards = {
  itIsAnEmergency: [{ urgency: ['emergency'] }],
  cancerIsSuspected: [{ urgency: ['suspectedCancer'] }],
  nothingHasBeenSent: [{ stage: ['drafting'] }],
  theRequestWasSent: [{ stage: { not: ['drafting'] } }],
  aReplyMayBeHere: [{ stage: replyMayBeHere }],
  noReplyMayHaveCome: [{ stage: ['awaiting', 'moreInfo', 'notSure'] }],
  aTestOrAResultIsInPlay: [{ replyAsks: { includes: ['test'] } }, { newInformation: ['result'] }],
  aDrugIsInPlay: [{ replyAsks: { includes: ['prescribe', 'monitor'] } }],
  noTestIsAskedFor: [{ replyAsks: { excludes: ['test'] } }],
  theTestIsInSomebodysName: [{ testOrderedBy: ['specialist', 'inOthersName'] }],
  theRequesterOrderedTheTest: [{ testOrderedBy: ['requester'] }],
  theTestIsDeclined: [{ testOrderedBy: ['nobody'], agreesWithAdvice: ['no'] }],
  theDrugNeedsAnAgreementThatIsNotThere: [
    { drugClass: ['hospitalOnly'] },
    { drugClass: ['sharedCare', 'unlicensed'], sharedCare: ['asked', 'none'] },
  ],
  theDrugIsSharedByAgreement: [{ sharedCare: ['agreed'] }],
  aReferralCameBack: [{ stage: ['returned'] }],
  someoneOtherThanAGpAsked: [{ requesterRole: notAGp }],
} as const satisfies Record<string, readonly Condition[]>;
export type Guard = keyof typeof guards;
