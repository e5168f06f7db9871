// Who holds "review whether the plan worked and ask again".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';
import { theServiceHasAnOpenEpisode } from './situations.ts';

const reviewPlan0 = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
  { replyAsks: { excludes: ['manage', 'prescribe', 'monitor', 'reassure'] } },
] as const satisfies readonly Condition[];

export const reviewPlan: Table = {
  action: 'reviewPlan',
  subject: 'general',
  rules: [
    {
      id: 'reviewPlan0',
      when: reviewPlan0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'reviewPlan1',
      when: [providerTreats],
      unless: reviewPlan0,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-147'],
    },
    {
      id: 'reviewPlan2',
      when: theServiceHasAnOpenEpisode,
      unless: [...reviewPlan0, providerTreats],
      holder: 'provider',
      standing: 'contested',
      claims: ['C-019', 'C-364'],
    },
    {
      id: 'reviewPlan4',
      when: [{}],
      unless: [...reviewPlan0, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'reviewPlan3',
      when: [{ newInformation: ['worse', 'result'] }],
      unless: [...reviewPlan0, providerTreats, ...theServiceHasAnOpenEpisode],
      claims: ['C-248', 'C-250'],
    },
    {
      id: 'reviewPlanNote0',
      party: 'specialist',
      when: [{}],
      unless: reviewPlan0,
      claims: ['C-075'],
    },
    {
      id: 'reviewPlanNote1',
      party: 'provider',
      when: [{}],
      unless: reviewPlan0,
      claims: ['C-147'],
    },
    {
      id: 'reviewPlanNote2',
      party: 'practice',
      when: [{}],
      unless: reviewPlan0,
      claims: ['C-147'],
    },
  ],
  background: ['C-016', 'C-019', 'C-024', 'C-075', 'C-147', 'C-248', 'C-250', 'C-364'],
};
