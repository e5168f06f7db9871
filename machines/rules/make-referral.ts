// Who holds "make the referral".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, theReferralIsLive, theRequesterDisagreesInPartOrWhole } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theProviderIsTreating = [
  { seenYet: ['yes'], testOrderedBy: { not: ['requester'] } },
  { seenYet: ['yes'], testCompetence: { not: ['outside'] } },
] as const satisfies readonly Condition[];
const theConversionIsUnconfirmed = [
  { route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] }, conversion: ['assumed', 'notDone'] },
  { stage: ['converted'], conversion: ['assumed', 'notDone'] },
] as const satisfies readonly Condition[];
const somethingIsOutOfReach = [
  { competence: ['outside'] },
  { testCompetence: ['outside'] },
  { drugCompetence: ['outside'] },
  { resources: ['unavailable'] },
  { testAccess: ['unavailable'], testOrderedBy: ['nobody'] },
] as const satisfies readonly Condition[];
const aTestOrDrugHasNotBeenTakenOn = [
  { route: { not: ['private'] }, drugClass: ['hospitalOnly'] },
  { route: { not: ['private'] }, drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } },
  { route: { not: ['private'] }, testPurpose: ['specialistDecision'], testOrderedBy: ['nobody'], orderAgreed: { not: ['yes'] } },
] as const satisfies readonly Condition[];
const aPrivateRecommendationIsDeclined = [
  { route: ['private'], agreesWithAdvice: ['no'], urgency: ['routine', 'urgent'], newInformation: { not: ['worse'] } },
] as const satisfies readonly Condition[];
const theReplyIsOverdue = [{ overdue: ['yes'] }] as const satisfies readonly Condition[];
const thePatientWantsToBeSeen = [{ patientStance: { includes: ['wantsToBeSeen'] } }] as const satisfies readonly Condition[];
const theReplyAdvisesAReferral = [{ replyAsks: { includes: ['referHere'] } }] as const satisfies readonly Condition[];

export const makeReferral: TableOf<'makeReferral'> = {
  action: 'makeReferral',
  subject: 'referral',
  rules: [
    { id: 'theProviderIsTreating', when: theProviderIsTreating, holder: null, standing: 'notNeeded', claims: ['C-015', 'C-214'] },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-080', 'C-227', 'C-337', 'C-361', 'C-365'],
    },
    {
      id: 'somethingIsOutOfReach',
      when: somethingIsOutOfReach,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-027', 'C-167', 'C-237', 'C-358'],
    },
    {
      id: 'aTestOrDrugHasNotBeenTakenOn',
      when: aTestOrDrugHasNotBeenTakenOn,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-163', 'C-167', 'C-198', 'C-237', 'C-358'],
    },
    { id: 'theReferralIsLive', when: theReferralIsLive, holder: null, standing: 'notNeeded', claims: ['C-015', 'C-214', 'C-228'] },
    { id: 'theReplyIsOverdue', when: theReplyIsOverdue, holder: 'requester', standing: 'settled', claims: ['C-167', 'C-257'] },
    { id: 'thePatientWantsToBeSeen', when: thePatientWantsToBeSeen, holder: 'requester', standing: 'settled', claims: ['C-221'] },
    {
      id: 'theReplyAdvisesAReferral',
      when: theReplyAdvisesAReferral,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-222', 'C-228'],
    },
    {
      id: 'aPrivateRecommendationIsDeclined',
      when: aPrivateRecommendationIsDeclined,
      holder: null,
      standing: 'notNeeded',
      claims: ['C-294', 'C-368'],
    },
    {
      id: 'theRequesterDisagreesInPartOrWhole',
      when: theRequesterDisagreesInPartOrWhole,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-037', 'C-235', 'C-236'],
    },
    { id: 'noReferralIsCalledFor', when: otherwise, holder: null, standing: 'notNeeded', claims: ['C-037', 'C-235'] },
  ],
  notes: [
    { id: 'theProviderAcceptsOrAnswers', party: 'provider', when: always, claims: ['C-058', 'C-216'] },
    { id: 'thePracticeMakesCareAvailable', party: 'practice', when: always, claims: ['C-025'] },
    { id: 'theSpecialistSaysWhenToBeSeen', party: 'specialist', when: always, claims: ['C-241'] },
  ],
};
