// Who holds "review a request sent by a non-GP colleague".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const aGpWroteOrReviewedIt = [{ requesterRole: ['gp', 'locum'] }, { gpReviewed: ['yes'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhetherAGpReviewedIt = [{ gpReviewed: ['unknown'] }] as const satisfies readonly Condition[];

export const superviseRequest: TableOf<'superviseRequest'> = {
  action: 'superviseRequest',
  subject: 'general',
  rules: [
    { id: 'aGpWroteOrReviewedIt', when: aGpWroteOrReviewedIt, holder: null, standing: 'notNeeded', claims: ['C-265', 'C-274'] },
    {
      id: 'nobodyKnowsWhetherAGpReviewedIt',
      when: nobodyKnowsWhetherAGpReviewedIt,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-268', 'C-337'],
    },
    {
      id: 'aPhysicianAssociateAsked',
      when: [{ requesterRole: ['physicianAssociate'] }],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-268', 'C-269', 'C-270'],
    },
    { id: 'noGpHasReviewedIt', when: otherwise, holder: 'practice', standing: 'settled', claims: ['C-267', 'C-268'] },
  ],
  notes: [
    { id: 'theRequesterAsksForHelp', party: 'requester', when: always, claims: ['C-082', 'C-271'] },
    { id: 'theSpecialistConsidersWhoIsAsking', party: 'specialist', when: always, claims: ['C-272'] },
  ],
};
