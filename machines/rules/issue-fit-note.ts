// Who holds "issue the fit note".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, providerTreats, theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

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

export const issueFitNote: TableOf<'issueFitNote'> = {
  action: 'issueFitNote',
  subject: 'general',
  rules: [
    { id: 'nobodyAdvisedAgainstWork', when: nobodyAdvisedAgainstWork, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theSpecialistAdvisedThePatientInWales',
      when: [{ nation: ['wales'], fitNoteAdvisedBy: ['specialist'], specialistContactedPatient: ['yes'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-324'],
    },
    {
      id: 'theRequesterAdvisedThePatientInWales',
      when: theRequesterAdvisedThePatientInWales,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-324'],
    },
    {
      id: 'theSpecialistToldThePatientDirectly',
      when: theSpecialistToldThePatientDirectly,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-140', 'C-286', 'C-288'],
    },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-140', 'C-286', 'C-288'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-140'] }, { claims: [] }],
      claims: ['C-019', 'C-140', 'C-364'],
    },
    {
      id: 'theAdviceWasOnlyWrittenToTheRequester',
      when: [{ fitNoteAdvisedBy: ['specialist'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-286', 'C-288'],
    },
    { id: 'plainAdvice', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-286', 'C-288'] },
  ],
  notes: [
    { id: 'theSpecialistIssuesOrWritesEnough', party: 'specialist', when: always, claims: ['C-288', 'C-324'] },
    { id: 'otherProfessionalsMayCertify', party: 'practice', when: always, claims: ['C-287'] },
  ],
};
