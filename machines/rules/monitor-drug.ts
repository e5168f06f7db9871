// Who holds "monitor a drug started on advice".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  aPrivateRecommendationIsTakenOn,
  noReplyYet,
  otherwise,
  providerTreats,
  sharedCareIsAgreed,
  theAgreedShareCannotBeCarried,
  theAgreedShareIsForAnotherPrescriber,
  theAgreedShareIsInDoubt,
  theDrugIsHospitalOnly,
  theDrugIsOutsideCompetence,
  theDrugNeedsAnAgreementNobodyHasMade,
  thePracticeCannotArrangeIt,
  thePrivateDrugIsNotTaken,
  theRequesterIsUnsure,
  theServiceHasAnOpenEpisode,
  theShareIsAgreed,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noDrugOrMonitoringIsAsked = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['monitor', 'prescribe'] } },
] as const satisfies readonly Condition[];
const theRequesterDoesNotPrescribeHere = [
  { requesterPrescribes: ['no'], replyAsks: { includes: ['prescribe'] } },
] as const satisfies readonly Condition[];
const theDrugIsDeclined = [
  { agreesWithAdvice: ['no'], replyAsks: { includes: ['prescribe'], excludes: ['monitor'] } },
] as const satisfies readonly Condition[];

export const monitorDrug: TableOf<'monitorDrug'> = {
  action: 'monitorDrug',
  subject: 'medicines',
  rules: [
    { id: 'noDrugOrMonitoringIsAsked', when: noDrugOrMonitoringIsAsked, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theAgreedShareIsForAnotherPrescriber',
      when: theAgreedShareIsForAnotherPrescriber,
      holder: 'practice',
      standing: 'byAgreement',
      claims: ['C-201', 'C-270', 'C-363', 'C-366'],
    },
    {
      id: 'theAgreedShareCannotBeCarried',
      when: theAgreedShareCannotBeCarried,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-186', 'C-196', 'C-201', 'C-358'],
    },
    {
      id: 'theAgreedShareIsInDoubt',
      when: theAgreedShareIsInDoubt,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-186', 'C-337', 'C-359'],
    },
    {
      id: 'theShareIsAgreed',
      when: theShareIsAgreed,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-186', 'C-192', 'C-201', 'C-366'],
    },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-018', 'C-192', 'C-201'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-192'] }, { claims: [] }],
      claims: ['C-019', 'C-192', 'C-364'],
    },
    {
      id: 'thePrivateDrugIsNotTaken',
      when: thePrivateDrugIsNotTaken,
      holder: 'specialist',
      standing: 'contested',
      positions: [{ claims: ['C-294'] }, { claims: ['C-368'] }, { claims: ['C-367'] }, { claims: [] }],
      claims: ['C-201', 'C-294', 'C-335', 'C-367', 'C-368', 'C-376'],
    },
    {
      id: 'theDrugIsHospitalOnly',
      when: theDrugIsHospitalOnly,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-198', 'C-201', 'C-358'],
    },
    {
      id: 'theDrugNeedsAnAgreementNobodyHasMade',
      when: theDrugNeedsAnAgreementNobodyHasMade,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-187', 'C-198', 'C-201', 'C-358'],
    },
    {
      id: 'thePracticeCannotArrangeIt',
      when: thePracticeCannotArrangeIt,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-358'],
    },
    {
      id: 'theRequesterDoesNotPrescribe',
      when: theRequesterDoesNotPrescribeHere,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-201', 'C-270', 'C-363'],
    },
    { id: 'theDrugIsDeclined', when: theDrugIsDeclined, holder: null, standing: 'notNeeded', claims: ['C-196', 'C-235'] },
    {
      id: 'theDrugIsOutsideCompetence',
      when: theDrugIsOutsideCompetence,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsure,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    { id: 'sharedCareIsAgreed', when: sharedCareIsAgreed, holder: 'requester', standing: 'byAgreement', claims: ['C-186', 'C-201'] },
    {
      id: 'aPrivateRecommendationIsTakenOn',
      when: aPrivateRecommendationIsTakenOn,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-294', 'C-335'],
    },
    {
      id: 'anOrdinaryDrugOnAdvice',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-185', 'C-187', 'C-190', 'C-201'],
    },
  ],
  notes: [
    { id: 'theSpecialistMonitorsUntilAccepted', party: 'specialist', when: always, claims: ['C-201'] },
    { id: 'theSpecialistSuppliesThePlan', party: 'specialist', when: always, claims: ['C-190'] },
    { id: 'thePracticeRunsItsSystems', party: 'practice', when: always, claims: ['C-160'] },
  ],
};
