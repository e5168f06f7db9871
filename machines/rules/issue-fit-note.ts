// Who holds "issue the fit note".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const nobodyAdvisedAgainstWork = [
  { stage: ['drafting'] },
  { replyAsks: { excludes: ['fitNote'] }, fitNoteAdvisedBy: { not: ['specialist', 'requester'] } },
] as const satisfies readonly Condition[];
const theRequesterAdvisedThePatientInWales = [
  { nation: ['wales'], fitNoteAdvisedBy: ['requester'] },
] as const satisfies readonly Condition[];
const theSpecialistToldThePatientDirectly = [
  { fitNoteAdvisedBy: ['specialist'], specialistContactedPatient: ['yes'] },
] as const satisfies readonly Condition[];

export const issueFitNote: Table = {
  action: 'issueFitNote',
  subject: 'general',
  rules: [
    {
      id: 'nobodyAdvisedAgainstWork',
      when: nobodyAdvisedAgainstWork,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theRequesterAdvisedThePatientInWales',
      when: theRequesterAdvisedThePatientInWales,
      unless: nobodyAdvisedAgainstWork,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-324'],
    },
    {
      id: 'theSpecialistToldThePatientDirectly',
      when: theSpecialistToldThePatientDirectly,
      unless: nobodyAdvisedAgainstWork,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-140', 'C-286', 'C-288'],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: [...nobodyAdvisedAgainstWork, ...theRequesterAdvisedThePatientInWales, ...theSpecialistToldThePatientDirectly],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-140', 'C-286', 'C-288'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [
        ...nobodyAdvisedAgainstWork,
        ...theRequesterAdvisedThePatientInWales,
        ...theSpecialistToldThePatientDirectly,
        providerTreats,
      ],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-140'] }, { claims: [] }],
      claims: ['C-019', 'C-140', 'C-364'],
    },
    {
      id: 'plainAdvice',
      when: [{}],
      unless: [...nobodyAdvisedAgainstWork, ...theSpecialistToldThePatientDirectly, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-286', 'C-288'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistAdvisedThePatientInWales',
      when: [{ nation: ['wales'], fitNoteAdvisedBy: ['specialist'], specialistContactedPatient: ['yes'] }],
      unless: nobodyAdvisedAgainstWork,
      claims: ['C-324'],
    },
    {
      id: 'theAdviceWasOnlyWrittenToTheRequester',
      when: [{ fitNoteAdvisedBy: ['specialist'] }],
      unless: [...nobodyAdvisedAgainstWork, ...theSpecialistToldThePatientDirectly, providerTreats, ...theServiceHasAnOpenEpisode],
      claims: ['C-286', 'C-288'],
    },
    {
      id: 'theSpecialistIssuesOrWritesEnough',
      party: 'specialist',
      when: [{}],
      unless: nobodyAdvisedAgainstWork,
      claims: ['C-288', 'C-324'],
    },
    {
      id: 'otherProfessionalsMayCertify',
      party: 'practice',
      when: [{}],
      unless: nobodyAdvisedAgainstWork,
      claims: ['C-287'],
    },
  ],
  background: ['C-019', 'C-140', 'C-146', 'C-150', 'C-286', 'C-287', 'C-288', 'C-289', 'C-324', 'C-364'],
};
