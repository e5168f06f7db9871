// The facts on which a flow turns, told as sentences.
import type { Condition } from '#machines/facts/condition-sets.ts';

export const guards = {
  cancerIsSuspected: [{ urgency: ['suspectedCancer'] }],
  nothingHasBeenSent: [{ stage: ['drafting'] }],
  aReplyMayBeHere: [{ stage: ['replied', 'converted', 'returned', 'accepted', 'notSure'] }],
  theServiceIsTreating: [{ seenYet: ['yes'] }],
  noTestIsAskedFor: [{ replyAsks: { excludes: ['test'] } }],
  theTestIsInSomebodysName: [{ testOrderedBy: ['specialist', 'inOthersName'] }],
  theRequesterOrderedTheTest: [{ testOrderedBy: ['requester'] }],
  theTestIsDeclined: [{ testOrderedBy: ['nobody'], agreesWithAdvice: ['no'] }],
  theDrugNeedsAnAgreementThatIsNotThere: [
    { drugClass: ['hospitalOnly'] },
    { drugClass: ['sharedCare', 'unlicensed'], sharedCare: ['asked', 'none'] },
  ],
  aReferralCameBack: [{ stage: ['returned'] }],
  someoneOtherThanAGpAsked: [{ requesterRole: ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] }],
} as const satisfies Record<string, readonly Condition[]>;
export type Guard = keyof typeof guards;
