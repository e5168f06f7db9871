// Who holds "change or stop a drug after advice".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';
import { sharedCareIsAgreed, theDrugIsOutsideCompetence, theRequesterDoesNotPrescribe, theRequesterIsUnsure, theServiceHasAnOpenEpisode } from './situations.ts';

const noChangeBearsOnADrug = [{ stage: ['drafting', 'awaiting', 'moreInfo'] }, { replyAsks: { excludes: ['prescribe', 'monitor'] } }, { newInformation: { not: ['result', 'worse'] } }] as const satisfies readonly Condition[];
const nobodyHasAgreedToTakeTheDrugOver = [{ drugClass: ['hospitalOnly'] }, { drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } }] as const satisfies readonly Condition[];

export const changeOrStopDrug: Table = {
  action: 'changeOrStopDrug',
  subject: 'medicines',
  rules: [
    {
      id: 'noChangeBearsOnADrug',
      when: noChangeBearsOnADrug,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: noChangeBearsOnADrug,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-192', 'C-202'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noChangeBearsOnADrug, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-192'] }, { claims: [] }],
      claims: ['C-019', 'C-192', 'C-364'],
    },
    {
      id: 'nobodyHasAgreedToTakeTheDrugOver',
      when: nobodyHasAgreedToTakeTheDrugOver,
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-198', 'C-201', 'C-202', 'C-358'],
    },
    {
      id: 'theRequesterDoesNotPrescribe',
      when: theRequesterDoesNotPrescribe,
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode, ...nobodyHasAgreedToTakeTheDrugOver],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-202', 'C-270', 'C-363'],
    },
    {
      id: 'theChangeIsOutsideCompetence',
      when: theDrugIsOutsideCompetence,
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDoesNotPrescribe],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-202', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsure,
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode, ...nobodyHasAgreedToTakeTheDrugOver, ...theRequesterDoesNotPrescribe],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-202', 'C-337', 'C-359'],
    },
    {
      id: 'sharedCareIsAgreed',
      when: sharedCareIsAgreed,
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode, ...nobodyHasAgreedToTakeTheDrugOver, ...theRequesterDoesNotPrescribe, ...theDrugIsOutsideCompetence, ...theRequesterIsUnsure],
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-186', 'C-202'],
    },
    {
      id: 'anOrdinaryDrugOnAdvice',
      when: [{  }],
      unless: [...noChangeBearsOnADrug, providerTreats, ...theServiceHasAnOpenEpisode, ...nobodyHasAgreedToTakeTheDrugOver, ...theRequesterDoesNotPrescribe, ...theDrugIsOutsideCompetence, ...theRequesterIsUnsure, ...sharedCareIsAgreed],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-182', 'C-201', 'C-202'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistGivesAPlan',
      party: 'specialist',
      when: [{  }],
      unless: noChangeBearsOnADrug,
      claims: ['C-182', 'C-202'],
    },
    {
      id: 'theProviderChangesItsOwnDrugs',
      party: 'provider',
      when: [{  }],
      unless: noChangeBearsOnADrug,
      claims: ['C-019'],
    },
  ],
  background: ['C-018', 'C-019', 'C-182', 'C-186', 'C-192', 'C-196', 'C-198', 'C-201', 'C-202', 'C-237', 'C-270', 'C-337', 'C-358', 'C-359', 'C-363', 'C-364'],
};
