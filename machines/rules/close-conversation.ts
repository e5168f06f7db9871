// Who holds "close the conversation".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { noReplyHasCome, theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import { providerTreats, waitingToBeSeen } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const returnedInScotland = [{ stage: ['returned'], nation: ['scotland'] }] as const satisfies readonly Condition[];

export const closeConversation: Table = {
  action: 'closeConversation',
  subject: 'general',
  rules: [
    {
      id: 'theQuestionIsUnanswered',
      when: noReplyHasCome,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'returnedInScotland',
      when: returnedInScotland,
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-311'],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-137', 'C-142', 'C-249'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noReplyHasCome, ...returnedInScotland, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    {
      id: 'theQuestionIsAnswered',
      when: [{}],
      unless: [...noReplyHasCome, ...returnedInScotland, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-031', 'C-249', 'C-279'],
    },
  ],
  notes: [
    {
      id: 'thePatientIsWaitingToBeSeen',
      when: [waitingToBeSeen],
      unless: [],
      claims: ['C-016', 'C-080', 'C-249'],
    },
    {
      id: 'theSpecialistSaysHowItStands',
      party: 'specialist',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-244'],
    },
    {
      id: 'theProviderDoesNotDischargeAutomatically',
      party: 'provider',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-142'],
    },
  ],
  background: ['C-016', 'C-018', 'C-019', 'C-031', 'C-080', 'C-137', 'C-142', 'C-244', 'C-249', 'C-279', 'C-311', 'C-364'],
};
