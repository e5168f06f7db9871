// Who holds "monitor a drug started on advice".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';
import { aPrivateRecommendationIsTakenOn, sharedCareIsAgreed, theDrugIsHospitalOnly, theDrugIsOutsideCompetence, theDrugNeedsAnAgreementNobodyHasMade, thePracticeCannotArrangeIt, theRequesterIsUnsure, theServiceHasAnOpenEpisode, thisIsPrivateAdvice } from './situations.ts';

const noDrugOrMonitoringIsAsked = [{ stage: ['drafting', 'awaiting', 'moreInfo'] }, { replyAsks: { excludes: ['monitor', 'prescribe'] } }] as const satisfies readonly Condition[];
const theRequesterDoesNotPrescribeHere = [{ requesterPrescribes: ['no'], replyAsks: { includes: ['prescribe'] } }] as const satisfies readonly Condition[];
const theDrugIsDeclined = [{ agreesWithAdvice: ['no'], replyAsks: { includes: ['prescribe'], excludes: ['monitor'] } }] as const satisfies readonly Condition[];

export const monitorDrug: Table = {
  action: 'monitorDrug',
  subject: 'medicines',
  rules: [
    {
      id: 'noDrugOrMonitoringIsAsked',
      when: noDrugOrMonitoringIsAsked,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: noDrugOrMonitoringIsAsked,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-192', 'C-201'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-192'] }, { claims: [] }],
      claims: ['C-019', 'C-192', 'C-364'],
    },
    {
      id: 'theDrugIsHospitalOnly',
      when: theDrugIsHospitalOnly,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-198', 'C-201', 'C-358'],
    },
    {
      id: 'theDrugNeedsAnAgreementNobodyHasMade',
      when: theDrugNeedsAnAgreementNobodyHasMade,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-187', 'C-198', 'C-201', 'C-358'],
    },
    {
      id: 'thePracticeCannotArrangeIt',
      when: thePracticeCannotArrangeIt,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-358'],
    },
    {
      id: 'theRequesterDoesNotPrescribe',
      when: theRequesterDoesNotPrescribeHere,
      unless: [providerTreats, ...theServiceHasAnOpenEpisode, ...theDrugIsHospitalOnly, ...theDrugNeedsAnAgreementNobodyHasMade, ...thePracticeCannotArrangeIt],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-201', 'C-270', 'C-363'],
    },
    {
      id: 'theDrugIsDeclined',
      when: theDrugIsDeclined,
      unless: [providerTreats, ...theServiceHasAnOpenEpisode, ...theDrugIsHospitalOnly, ...theDrugNeedsAnAgreementNobodyHasMade, ...thePracticeCannotArrangeIt, ...theRequesterDoesNotPrescribeHere],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-196', 'C-235'],
    },
    {
      id: 'theDrugIsOutsideCompetence',
      when: theDrugIsOutsideCompetence,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDoesNotPrescribeHere, ...theDrugIsDeclined],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-197', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsure,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode, ...theDrugIsHospitalOnly, ...theDrugNeedsAnAgreementNobodyHasMade, ...thePracticeCannotArrangeIt, ...theRequesterDoesNotPrescribeHere, ...theDrugIsDeclined],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'sharedCareIsAgreed',
      when: sharedCareIsAgreed,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode, ...theDrugIsHospitalOnly, ...thePracticeCannotArrangeIt, ...theRequesterDoesNotPrescribeHere, ...theDrugIsDeclined, ...theDrugIsOutsideCompetence, ...theRequesterIsUnsure],
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-186', 'C-201'],
    },
    {
      id: 'aPrivateRecommendationIsTakenOn',
      when: aPrivateRecommendationIsTakenOn,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theDrugIsHospitalOnly, ...theDrugNeedsAnAgreementNobodyHasMade, ...thePracticeCannotArrangeIt, ...theRequesterDoesNotPrescribeHere, ...theDrugIsOutsideCompetence, ...theRequesterIsUnsure],
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-294', 'C-335'],
    },
    {
      id: 'aPrivateRecommendationIsUnanswered',
      when: thisIsPrivateAdvice,
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theRequesterDoesNotPrescribeHere, ...theDrugIsDeclined, ...theRequesterIsUnsure, ...sharedCareIsAgreed, ...aPrivateRecommendationIsTakenOn],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-294', 'C-335', 'C-358'],
    },
    {
      id: 'anOrdinaryDrugOnAdvice',
      when: [{  }],
      unless: [...noDrugOrMonitoringIsAsked, providerTreats, ...theServiceHasAnOpenEpisode, ...theDrugIsHospitalOnly, ...theDrugNeedsAnAgreementNobodyHasMade, ...thePracticeCannotArrangeIt, ...theRequesterDoesNotPrescribeHere, ...theDrugIsDeclined, ...theDrugIsOutsideCompetence, ...theRequesterIsUnsure, ...sharedCareIsAgreed, ...aPrivateRecommendationIsTakenOn, ...thisIsPrivateAdvice],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-185', 'C-187', 'C-190', 'C-201'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistMonitorsUntilAccepted',
      party: 'specialist',
      when: [{  }],
      unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
      claims: ['C-201'],
    },
    {
      id: 'theSpecialistSuppliesThePlan',
      party: 'specialist',
      when: [{  }],
      unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
      claims: ['C-190'],
    },
    {
      id: 'thePracticeRunsItsSystems',
      party: 'practice',
      when: [{  }],
      unless: [...noDrugOrMonitoringIsAsked, ...theDrugIsDeclined],
      claims: ['C-160'],
    },
  ],
  background: ['C-018', 'C-019', 'C-069', 'C-084', 'C-160', 'C-185', 'C-186', 'C-187', 'C-190', 'C-191', 'C-192', 'C-196', 'C-197', 'C-198', 'C-201', 'C-235', 'C-270', 'C-294', 'C-335', 'C-337', 'C-358', 'C-359', 'C-363', 'C-364'],
};
