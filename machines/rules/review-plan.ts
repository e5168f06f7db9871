// Who holds "review the plan and ask again".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const noPlanNeedsReview = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
  { replyAsks: { excludes: ['manage', 'prescribe', 'monitor', 'reassure'] } },
] as const satisfies readonly Condition[];

export const reviewPlan: Table = {
  action: 'reviewPlan',
  subject: 'general',
  rules: [
    {
      id: 'noPlanNeedsReview',
      when: noPlanNeedsReview,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: noPlanNeedsReview,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-147'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noPlanNeedsReview, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    {
      id: 'theAdviceIsBeingFollowed',
      when: [{}],
      unless: [...noPlanNeedsReview, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-250', 'C-248', 'C-016'],
    },
  ],
  notes: [
    {
      id: 'somethingHasChanged',
      when: [{ newInformation: ['worse', 'result'] }],
      unless: [...noPlanNeedsReview, providerTreats, ...theServiceHasAnOpenEpisode],
      claims: ['C-248', 'C-250'],
    },
    {
      id: 'theSpecialistAnswersTheNewQuestion',
      party: 'specialist',
      when: [{}],
      unless: noPlanNeedsReview,
      claims: ['C-075'],
    },
    {
      id: 'theProviderReviewsIfItSaidSo',
      party: 'provider',
      when: [{}],
      unless: noPlanNeedsReview,
      claims: ['C-147'],
    },
    {
      id: 'thePracticeRecallsWhatItAccepted',
      party: 'practice',
      when: [{}],
      unless: noPlanNeedsReview,
      claims: ['C-147'],
    },
  ],
  background: ['C-016', 'C-019', 'C-024', 'C-075', 'C-147', 'C-248', 'C-250', 'C-364'],
};
