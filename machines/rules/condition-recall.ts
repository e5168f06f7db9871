// Who holds "recall the patient for the condition".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const theReplyAsksForNoMonitoring = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
  { replyAsks: { excludes: ['monitor'] } },
] as const satisfies readonly Condition[];

export const conditionRecall: Table = {
  action: 'conditionRecall',
  subject: 'general',
  rules: [
    {
      id: 'theReplyAsksForNoMonitoring',
      when: theReplyAsksForNoMonitoring,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: theReplyAsksForNoMonitoring,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-147'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...theReplyAsksForNoMonitoring, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-147', 'C-364'],
    },
    {
      id: 'ordinaryRecall',
      when: [{}],
      unless: [...theReplyAsksForNoMonitoring, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-147', 'C-244', 'C-250'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistSaysWhoReviews',
      party: 'specialist',
      when: [{}],
      unless: theReplyAsksForNoMonitoring,
      claims: ['C-244'],
    },
    {
      id: 'theProviderRunsThePromisedReview',
      party: 'provider',
      when: [{}],
      unless: theReplyAsksForNoMonitoring,
      claims: ['C-147'],
    },
    {
      id: 'theRequesterChecksThePlanWorked',
      party: 'requester',
      when: [{}],
      unless: theReplyAsksForNoMonitoring,
      claims: ['C-250'],
    },
  ],
  background: ['C-019', 'C-146', 'C-147', 'C-244', 'C-250', 'C-364'],
};
