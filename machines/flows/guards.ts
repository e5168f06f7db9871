// The facts on which the check and its flows turn, told as sentences.
import type { Condition } from '#machines/facts/condition-sets.ts';

export const guards = {
  itIsAnEmergency: [{ urgency: ['emergency'] }],
  cancerIsSuspected: [{ urgency: ['suspectedCancer'] }],
  nothingHasBeenSent: [{ stage: ['drafting'] }],
  theRequestWasSent: [{ stage: { not: ['drafting'] } }],
  aReplyMayBeHere: [{ stage: ['replied', 'converted', 'returned', 'accepted', 'notSure'] }],
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
  someoneOtherThanAGpAsked: [{ requesterRole: ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] }],
} as const satisfies Record<string, readonly Condition[]>;
export type Guard = keyof typeof guards;
