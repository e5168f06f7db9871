// Who holds "cover for an absent requester".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theRequesterIsAway = [
  { requesterRole: ['locum'], stage: { not: ['drafting'] } },
  { requesterAvailable: ['no'], stage: { not: ['drafting'] } },
] as const satisfies readonly Condition[];

export const coverAbsence: TableOf<'coverAbsence'> = {
  action: 'coverAbsence',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterWasALocum',
      when: [
        { requesterRole: ['locum'], stage: { not: ['drafting'] } },
        { requesterAvailable: ['no'], stage: { not: ['drafting'] }, requesterRole: ['locum'] },
      ],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-078', 'C-274'],
    },
    { id: 'theRequesterIsAway', when: theRequesterIsAway, holder: 'practice', standing: 'settled', claims: ['C-274', 'C-275'] },
    { id: 'theRequesterIsHere', when: otherwise, holder: null, standing: 'notNeeded', claims: [] },
  ],
  notes: [
    { id: 'theRequesterHandsOver', party: 'requester', when: always, claims: ['C-274'] },
    { id: 'theProviderWorksItsList', party: 'provider', when: always, claims: ['C-251'] },
  ],
};
