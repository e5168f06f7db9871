// Who holds "cover for an absent requester".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const theRequesterIsAway = [
  { requesterRole: ['locum'], stage: { not: ['drafting'] } },
  { requesterAvailable: ['no'], stage: { not: ['drafting'] } },
] as const satisfies readonly Condition[];

export const coverAbsence: Table = {
  action: 'coverAbsence',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterIsAway',
      when: theRequesterIsAway,
      unless: [],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-274', 'C-275'],
    },
    {
      id: 'theRequesterIsHere',
      when: [{}],
      unless: theRequesterIsAway,
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'theRequesterWasALocum',
      when: [
        { requesterRole: ['locum'], stage: { not: ['drafting'] } },
        { requesterAvailable: ['no'], stage: { not: ['drafting'] }, requesterRole: ['locum'] },
      ],
      unless: [],
      claims: ['C-078', 'C-274'],
    },
    {
      id: 'theRequesterHandsOver',
      party: 'requester',
      when: [{}],
      unless: [],
      claims: ['C-274'],
    },
    {
      id: 'theProviderWorksItsList',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-251'],
    },
  ],
  background: ['C-078', 'C-160', 'C-251', 'C-274', 'C-275'],
};
