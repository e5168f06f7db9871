// Who holds "close the conversation".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  noReplyHasCome,
  otherwise,
  providerTreats,
  theServiceHasAnOpenEpisode,
  waitingToBeSeen,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theConversionClosedIt = [
  { nation: ['england'], stage: ['converted'], conversion: ['confirmed'] },
] as const satisfies readonly Condition[];
const theConversionIsUnconfirmed = [
  { nation: ['england'], route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] }, conversion: ['assumed', 'notDone'] },
  { nation: ['england'], stage: ['converted'], conversion: ['assumed', 'notDone'] },
] as const satisfies readonly Condition[];
const returnedInScotland = [{ stage: ['returned'], nation: ['scotland'] }] as const satisfies readonly Condition[];

export const closeConversation: TableOf<'closeConversation'> = {
  action: 'closeConversation',
  subject: 'general',
  rules: [
    { id: 'theQuestionIsUnanswered', when: noReplyHasCome, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'returnedInScotland', when: returnedInScotland, holder: 'provider', standing: 'settled', claims: ['C-311'] },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-137', 'C-142', 'C-249'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    { id: 'theConversionClosedIt', when: theConversionClosedIt, holder: null, standing: 'notNeeded', claims: ['C-016', 'C-365'] },
    {
      id: 'thePatientIsWaitingToBeSeen',
      when: [waitingToBeSeen],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-016', 'C-080', 'C-249'],
    },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-361', 'C-365'],
    },
    { id: 'theQuestionIsAnswered', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-031', 'C-249', 'C-279'] },
  ],
  notes: [
    { id: 'theSpecialistSaysHowItStands', party: 'specialist', when: always, claims: ['C-244'] },
    { id: 'theProviderDoesNotDischargeAutomatically', party: 'provider', when: always, claims: ['C-142'] },
  ],
};
