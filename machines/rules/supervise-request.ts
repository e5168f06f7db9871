// Who holds "review a request sent by a non-GP colleague".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const aGpWroteOrReviewedIt = [{ requesterRole: ['gp', 'locum'] }, { gpReviewed: ['yes'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhetherAGpReviewedIt = [{ gpReviewed: ['unknown'] }] as const satisfies readonly Condition[];

export const superviseRequest: Table = {
  action: 'superviseRequest',
  subject: 'general',
  rules: [
    {
      id: 'aGpWroteOrReviewedIt',
      when: aGpWroteOrReviewedIt,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-265', 'C-274'],
    },
    {
      id: 'nobodyKnowsWhetherAGpReviewedIt',
      when: nobodyKnowsWhetherAGpReviewedIt,
      unless: aGpWroteOrReviewedIt,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-268', 'C-337'],
    },
    {
      id: 'noGpHasReviewedIt',
      when: [{}],
      unless: [...aGpWroteOrReviewedIt, ...nobodyKnowsWhetherAGpReviewedIt],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-267', 'C-268'],
    },
  ],
  notes: [
    {
      id: 'aPhysicianAssociateAsked',
      when: [{ requesterRole: ['physicianAssociate'] }],
      unless: [...aGpWroteOrReviewedIt, ...nobodyKnowsWhetherAGpReviewedIt],
      claims: ['C-268', 'C-269', 'C-270'],
    },
    {
      id: 'theRequesterAsksForHelp',
      party: 'requester',
      when: [{}],
      unless: aGpWroteOrReviewedIt,
      claims: ['C-082', 'C-271'],
    },
    {
      id: 'theSpecialistConsidersWhoIsAsking',
      party: 'specialist',
      when: [{}],
      unless: aGpWroteOrReviewedIt,
      claims: ['C-272'],
    },
  ],
  background: [
    'C-030',
    'C-066',
    'C-081',
    'C-082',
    'C-114',
    'C-265',
    'C-267',
    'C-268',
    'C-269',
    'C-270',
    'C-271',
    'C-272',
    'C-274',
    'C-337',
  ],
};
