// Who holds "recall the patient for the condition".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, noReplyYet, otherwise, providerTreats, theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theReplyAsksForNoMonitoring = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['monitor'] } },
] as const satisfies readonly Condition[];

export const conditionRecall: TableOf<'conditionRecall'> = {
  action: 'conditionRecall',
  subject: 'general',
  rules: [
    { id: 'theReplyAsksForNoMonitoring', when: theReplyAsksForNoMonitoring, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-147'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-147', 'C-364'],
    },
    { id: 'ordinaryRecall', when: otherwise, holder: 'practice', standing: 'settled', claims: ['C-147', 'C-244', 'C-250'] },
  ],
  notes: [
    { id: 'theSpecialistSaysWhoReviews', party: 'specialist', when: always, claims: ['C-244'] },
    { id: 'theProviderRunsThePromisedReview', party: 'provider', when: always, claims: ['C-147'] },
    { id: 'theRequesterChecksThePlanWorked', party: 'requester', when: always, claims: ['C-250'] },
  ],
};
