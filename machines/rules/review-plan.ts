// Who holds "review the plan and ask again".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, noReplyYet, otherwise, providerTreats, theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noPlanNeedsReview = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['manage', 'prescribe', 'monitor', 'reassure'] } },
] as const satisfies readonly Condition[];

export const reviewPlan: TableOf<'reviewPlan'> = {
  action: 'reviewPlan',
  subject: 'general',
  rules: [
    { id: 'noPlanNeedsReview', when: noPlanNeedsReview, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-016', 'C-147'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    {
      id: 'somethingHasChanged',
      when: [{ newInformation: ['worse', 'result'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-248', 'C-250'],
    },
    { id: 'theAdviceIsBeingFollowed', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-250', 'C-248', 'C-016'] },
  ],
  notes: [
    { id: 'theSpecialistAnswersTheNewQuestion', party: 'specialist', when: always, claims: ['C-075'] },
    { id: 'theProviderReviewsIfItSaidSo', party: 'provider', when: always, claims: ['C-147'] },
    { id: 'thePracticeRecallsWhatItAccepted', party: 'practice', when: always, claims: ['C-147'] },
  ],
};
