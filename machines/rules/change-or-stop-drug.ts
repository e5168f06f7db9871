// Who holds "change or stop a drug after advice".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  noReplyYet,
  otherwise,
  providerTreats,
  sharedCareIsAgreed,
  theAgreedShareCannotBeCarried,
  theAgreedShareIsForAnotherPrescriber,
  theAgreedShareIsInDoubt,
  theDrugIsOutsideCompetence,
  thePrivateDrugIsNotTaken,
  theRequesterDoesNotPrescribe,
  theRequesterIsUnsure,
  theServiceHasAnOpenEpisode,
  theShareIsAgreed,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noChangeBearsOnADrug = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['prescribe', 'monitor'] } },
  { newInformation: { not: ['result', 'worse'] } },
] as const satisfies readonly Condition[];
const nobodyHasAgreedToTakeTheDrugOver = [
  { drugClass: ['hospitalOnly'] },
  { drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } },
] as const satisfies readonly Condition[];

export const changeOrStopDrug: TableOf<'changeOrStopDrug'> = {
  action: 'changeOrStopDrug',
  subject: 'medicines',
  rules: [
    { id: 'noChangeBearsOnADrug', when: noChangeBearsOnADrug, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theAgreedShareIsForAnotherPrescriber',
      when: theAgreedShareIsForAnotherPrescriber,
      holder: 'practice',
      standing: 'byAgreement',
      claims: ['C-202', 'C-270', 'C-363'],
    },
    {
      id: 'theAgreedShareCannotBeCarried',
      when: theAgreedShareCannotBeCarried,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-186', 'C-196', 'C-202', 'C-358'],
    },
    {
      id: 'theAgreedShareIsInDoubt',
      when: theAgreedShareIsInDoubt,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-202', 'C-337', 'C-359'],
    },
    {
      id: 'theShareIsAgreed',
      when: theShareIsAgreed,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-186', 'C-192', 'C-202', 'C-366'],
    },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-018', 'C-192', 'C-202'] },
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
      positions: [{ claims: ['C-294'] }, { claims: ['C-368'] }, { claims: [] }],
      claims: ['C-202', 'C-294', 'C-335', 'C-368', 'C-376'],
    },
    {
      id: 'nobodyHasAgreedToTakeTheDrugOver',
      when: nobodyHasAgreedToTakeTheDrugOver,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-198', 'C-201', 'C-202', 'C-358'],
    },
    {
      id: 'theRequesterDoesNotPrescribe',
      when: theRequesterDoesNotPrescribe,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-202', 'C-270', 'C-363'],
    },
    {
      id: 'theChangeIsOutsideCompetence',
      when: theDrugIsOutsideCompetence,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-196', 'C-202', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsure,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-202', 'C-337', 'C-359'],
    },
    { id: 'sharedCareIsAgreed', when: sharedCareIsAgreed, holder: 'requester', standing: 'byAgreement', claims: ['C-186', 'C-202'] },
    { id: 'anOrdinaryDrugOnAdvice', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-182', 'C-201', 'C-202'] },
  ],
  notes: [
    { id: 'theSpecialistGivesAPlan', party: 'specialist', when: always, claims: ['C-182', 'C-202'] },
    { id: 'theProviderChangesItsOwnDrugs', party: 'provider', when: always, claims: ['C-019'] },
  ],
};
