// Situations that more than one table, flow or definition speaks of: each is written here, once.
import type { Condition } from './condition-sets.ts';
import type { ClaimId, Party } from './vocabulary.ts';

interface Cover {
  readonly of: Party;
  readonly by: Party;
  readonly when: readonly Condition[];
  readonly claim: ClaimId;
}

/** The stages at which no reply has come. */
export const noReplyYet = ['drafting', 'awaiting', 'moreInfo'] as const;
/** The stages at which a reply has come, or may have. */
export const replyMayBeHere = ['replied', 'converted', 'returned', 'accepted', 'notSure'] as const;
/** Everybody who asks and is not a GP: what they send is for a GP to review. A locum is a GP. */
export const notAGp = ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] as const;

/** A referral exists for this problem and the service has accepted it, or conversion was confirmed. */
export const referralLive = { stage: ['accepted', 'converted'], conversion: ['confirmed'] } as const satisfies Condition;
/** The referral is live and the service has seen the patient or begun treatment. `seenYet` arises only for a live referral. */
export const providerTreats = { seenYet: ['yes'] } as const satisfies Condition;
/** The referral is live and the patient has not been seen. */
export const waitingToBeSeen = { seenYet: ['no'] } as const satisfies Condition;
/** The one who asked is not there to act: a locum, or someone who has left or is away. Nothing is away before it has been sent. */
const requesterAway = [
  { requesterRole: ['locum'], stage: { not: ['drafting'] } },
  { requesterAvailable: ['no'], stage: { not: ['drafting'] } },
] as const satisfies readonly Condition[];
/** Who stands in for whom, when, and by which claim: every row of the one is the other's there. */
export const cover = { of: 'requester', by: 'practice', when: requesterAway, claim: 'C-274' } as const satisfies Cover;

/** The last row of every table: whatever the rows above have left. */
export const otherwise = [{}] as const satisfies readonly Condition[];
/** Of a duty that stands wherever its action is needed. */
export const always = [{}] as const satisfies readonly Condition[];

export const nobodyKnowsHowFarItHasGot = [{ stage: ['notSure'] }] as const satisfies readonly Condition[];
export const thereIsNoReplyOrItWasAccepted = [
  { stage: ['drafting', 'awaiting', 'moreInfo', 'accepted'] },
] as const satisfies readonly Condition[];
export const noReplyHasCome = [{ stage: noReplyYet }] as const satisfies readonly Condition[];
export const theServiceHasAnOpenEpisode = [{ route: ['underCare'], seenYet: { not: ['no'] } }] as const satisfies readonly Condition[];
export const thisIsPrivateAdvice = [{ route: ['private'] }] as const satisfies readonly Condition[];
/** A private specialist's drug that no NHS GP can be said to have taken on. */
export const thePrivateDrugIsNotTaken = [
  { route: ['private'], drugClass: ['hospitalOnly'] },
  { route: ['private'], drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } },
  { route: ['private'], drugClass: ['usual'], resources: ['unavailable'] },
  { route: ['private'], drugClass: ['usual'], drugCompetence: ['outside'] },
  { route: ['private'], drugClass: ['usual'], agreesWithAdvice: ['no', 'partly'] },
] as const satisfies readonly Condition[];
/** Nothing is ordered of what a private specialist wants for a decision of their own, and the GP has not agreed to order it. */
export const nothingIsOrderedForAPrivateDecision = [
  {
    testOrderedBy: ['nobody'],
    route: ['private'],
    testPurpose: ['specialistDecision'],
    orderAgreed: { not: ['yes'] },
    newInformation: { not: ['result'] },
  },
] as const satisfies readonly Condition[];
export const theRequesterDisagreesInPartOrWhole = [{ agreesWithAdvice: ['no', 'partly'] }] as const satisfies readonly Condition[];
export const theRequesterOrderedTheTest = [{ testOrderedBy: ['requester'] }] as const satisfies readonly Condition[];
export const theSpecialistOrderedTheTest = [{ testOrderedBy: ['specialist'] }] as const satisfies readonly Condition[];
export const theTestIsInTheOthersName = [{ testOrderedBy: ['inOthersName'] }] as const satisfies readonly Condition[];
export const theRequesterDisagrees = [{ agreesWithAdvice: ['no'] }] as const satisfies readonly Condition[];
export const theDrugIsHospitalOnly = [{ drugClass: ['hospitalOnly'] }] as const satisfies readonly Condition[];
export const theDrugNeedsAnAgreementNobodyHasMade = [
  { drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } },
] as const satisfies readonly Condition[];
export const thePracticeCannotArrangeIt = [{ resources: ['unavailable'] }] as const satisfies readonly Condition[];
export const theRequesterDoesNotPrescribe = [{ requesterPrescribes: ['no'] }] as const satisfies readonly Condition[];
export const theDrugIsOutsideCompetence = [{ drugCompetence: ['outside'] }] as const satisfies readonly Condition[];
export const theRequesterIsUnsure = [{ drugCompetence: ['unsure'] }] as const satisfies readonly Condition[];
/** The requester's side has taken on a share of a drug that the service goes on having the patient for. */
export const theShareIsAgreed = [
  { sharedCare: ['agreed'], seenYet: ['yes'], patientStance: { excludes: ['objects'] } },
  { sharedCare: ['agreed'], route: ['underCare'], patientStance: { excludes: ['objects'] } },
  { drugHandover: ['agreed'] },
] as const satisfies readonly Condition[];
export const theAgreedShareIsForAnotherPrescriber = theShareIsAgreed.map((share) => ({
  ...share,
  requesterPrescribes: ['no'] as const,
  resources: { not: ['unavailable'] as const },
})) satisfies readonly Condition[];
export const theAgreedShareCannotBeCarried = theShareIsAgreed.flatMap((share) => [
  { ...share, drugCompetence: ['outside'] as const },
  { ...share, resources: ['unavailable'] as const },
]) satisfies readonly Condition[];
export const theAgreedShareIsInDoubt = theShareIsAgreed.map((share) => ({
  ...share,
  drugCompetence: ['unsure'] as const,
})) satisfies readonly Condition[];
export const sharedCareIsAgreed = [{ sharedCare: ['agreed'] }] as const satisfies readonly Condition[];
export const aPrivateRecommendationIsTakenOn = [{ route: ['private'], agreesWithAdvice: ['yes'] }] as const satisfies readonly Condition[];
export const theReferralIsLive = [{ ...referralLive }] as const satisfies readonly Condition[];
export const noTestIsAskedAndNoResultHasCome = [
  { stage: ['drafting'] },
  { replyAsks: { excludes: ['test'] }, newInformation: { not: ['result'] } },
] as const satisfies readonly Condition[];
export const theRequesterSideRaisedItInTheSpecialistsName = [
  { testOrderedBy: ['inOthersName'], orderRaisedBy: ['requesterSide'] },
] as const satisfies readonly Condition[];
export const theSpecialistOrderedItAndHandedOverTheResult = [
  { testOrderedBy: ['specialist'], resultHandover: ['agreed'] },
] as const satisfies readonly Condition[];
export const theRequesterOrderedItAndHandedOverTheResult = [
  { testOrderedBy: ['requester'], resultHandover: ['agreed'] },
] as const satisfies readonly Condition[];
export const aHandoverOfTheResultIsOnlyAssumed = [
  { testOrderedBy: ['requester'], resultHandover: ['assumed'] },
] as const satisfies readonly Condition[];
export const nothingIsOrderedAndTheServiceIsTreating = [
  { testOrderedBy: ['nobody'], seenYet: ['yes'] },
] as const satisfies readonly Condition[];
export const nothingIsOrderedInAnOpenEpisode = [
  { testOrderedBy: ['nobody'], route: ['underCare'], seenYet: { not: ['no'] } },
] as const satisfies readonly Condition[];
export const theTestIsDeclinedAndNoResultHasCome = [
  { testOrderedBy: ['nobody'], agreesWithAdvice: ['no'], newInformation: { not: ['result'] } },
] as const satisfies readonly Condition[];
export const theTestIsDeclined = [{ testOrderedBy: ['nobody'], agreesWithAdvice: ['no'] }] as const satisfies readonly Condition[];
export const nothingIsOrderedAndTheRequesterCannot = [
  { testOrderedBy: ['nobody'], testAccess: ['unavailable'] },
  { testOrderedBy: ['nobody'], testCompetence: ['outside'] },
  { testOrderedBy: ['nobody'], resources: ['unavailable'] },
] as const satisfies readonly Condition[];
export const nothingIsOrderedAndSomethingIsUnclear = [
  { testOrderedBy: ['nobody'], testCompetence: ['unsure'] },
  { testOrderedBy: ['nobody'], testPurpose: ['unclear'] },
] as const satisfies readonly Condition[];
export const nothingIsOrderedButTheRequesterAgreedTo = [
  { testOrderedBy: ['nobody'], testPurpose: ['specialistDecision'], orderAgreed: ['yes'] },
] as const satisfies readonly Condition[];
export const nothingIsOrderedForTheSpecialistsDecision = [
  { testOrderedBy: ['nobody'], testPurpose: ['specialistDecision'] },
] as const satisfies readonly Condition[];
