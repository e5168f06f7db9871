// Who holds "prescribe a drug the reply recommends".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  aPrivateRecommendationIsTakenOn,
  otherwise,
  sharedCareIsAgreed,
  theDrugIsHospitalOnly,
  theDrugIsOutsideCompetence,
  theDrugNeedsAnAgreementNobodyHasMade,
  thePracticeCannotArrangeIt,
  theRequesterDisagrees,
  theRequesterDoesNotPrescribe,
  theRequesterIsUnsure,
  theServiceHasAnOpenEpisode,
  thisIsPrivateAdvice,
} from '#machines/facts/situations.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const theReplyRecommendsNoDrug = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
  { replyAsks: { excludes: ['prescribe'] } },
] as const satisfies readonly Condition[];
const theDrugIsUrgent = [{ drugUrgent: ['yes'] }] as const satisfies readonly Condition[];

export const prescribe: Table = {
  action: 'prescribe',
  subject: 'medicines',
  rules: [
    { id: 'theReplyRecommendsNoDrug', when: theReplyRecommendsNoDrug, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-018', 'C-139', 'C-192'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-192'] }, { claims: [] }],
      claims: ['C-019', 'C-139', 'C-192', 'C-364'],
    },
    {
      id: 'theDrugIsHospitalOnly',
      when: theDrugIsHospitalOnly,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-141', 'C-197', 'C-198', 'C-358'],
    },
    {
      id: 'theDrugNeedsAnAgreementNobodyHasMade',
      when: theDrugNeedsAnAgreementNobodyHasMade,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-187', 'C-197', 'C-198', 'C-335', 'C-358'],
    },
    {
      id: 'thePracticeCannotArrangeIt',
      when: thePracticeCannotArrangeIt,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterDoesNotPrescribe',
      when: theRequesterDoesNotPrescribe,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-269', 'C-270', 'C-363'],
    },
    {
      id: 'theRequesterDisagrees',
      when: theRequesterDisagrees,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-111', 'C-196', 'C-235'],
    },
    {
      id: 'theDrugIsOutsideCompetence',
      when: theDrugIsOutsideCompetence,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-199', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsure,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'sharedCareIsAgreed',
      when: sharedCareIsAgreed,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-185', 'C-186', 'C-192'],
    },
    {
      id: 'aPrivateRecommendationIsTakenOn',
      when: aPrivateRecommendationIsTakenOn,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-294', 'C-335'],
    },
    {
      id: 'aPrivateRecommendationIsUnanswered',
      when: thisIsPrivateAdvice,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-294', 'C-335', 'C-358'],
    },
    {
      id: 'theDrugIsUrgent',
      when: theDrugIsUrgent,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-194'] }, { claims: ['C-199'] }, { claims: ['C-200'] }],
      claims: ['C-194', 'C-199', 'C-200'],
    },
    {
      id: 'anOrdinaryDrugOnAdvice',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-181', 'C-182', 'C-183', 'C-187', 'C-190', 'C-195', 'C-196', 'C-235'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistIsAskedToTakeItOn',
      party: 'specialist',
      when: [{ drugClass: ['hospitalOnly'] }, { drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } }],
      claims: ['C-197', 'C-198', 'C-358'],
    },
    { id: 'theSpecialistWhoPrescribesIsThePrescriber', party: 'specialist', when: always, claims: ['C-188', 'C-189'] },
    { id: 'theSpecialistRecommendsSafely', party: 'specialist', when: always, claims: ['C-182', 'C-190'] },
    { id: 'theProviderSuppliesUntilHandover', party: 'provider', when: always, claims: ['C-139', 'C-192'] },
    { id: 'aPrescriberInThePracticeDecides', party: 'practice', when: [{ requesterPrescribes: ['no'] }], claims: ['C-270'] },
  ],
};
