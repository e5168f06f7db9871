// Who holds "triage the referral, book it, run the list".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { theReferralIsLive } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

const noRequestHasBeenSent = [{ stage: ['drafting'] }] as const satisfies readonly Condition[];
const theConversionIsUnconfirmed = [{ stage: ['converted'], conversion: ['assumed', 'notDone'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhatTheServiceDecided = [
  { route: ['triage', 'assessment', 'singlePoint'], stage: ['notSure'] },
] as const satisfies readonly Condition[];
const theReferralWasReturned = [{ stage: ['returned'] }] as const satisfies readonly Condition[];
const theServiceHasTheReferral = [{ route: ['triage', 'assessment', 'singlePoint'] }] as const satisfies readonly Condition[];

export const triageAndBook: Table = {
  action: 'triageAndBook',
  subject: 'referral',
  rules: [
    {
      id: 'noRequestHasBeenSent',
      when: noRequestHasBeenSent,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-227', 'C-337', 'C-361'],
    },
    {
      id: 'nobodyKnowsWhatTheServiceDecided',
      when: nobodyKnowsWhatTheServiceDecided,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    {
      id: 'theReferralWasReturned',
      when: theReferralWasReturned,
      unless: [],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-230'] }, { claims: ['C-133'] }, { claims: ['C-058'] }, { claims: ['C-309'] }],
      claims: ['C-058', 'C-062', 'C-133', 'C-230', 'C-233', 'C-309'],
    },
    {
      id: 'theReferralIsAccepted',
      when: theReferralIsLive,
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-018', 'C-214', 'C-309'],
    },
    {
      id: 'theServiceHasTheReferral',
      when: theServiceHasTheReferral,
      unless: [...noRequestHasBeenSent, ...theConversionIsUnconfirmed, ...nobodyKnowsWhatTheServiceDecided, ...theReferralWasReturned],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-040', 'C-229', 'C-309'],
    },
    {
      id: 'plainAdviceLeavesNothingToBook',
      when: [{}],
      unless: [
        ...theConversionIsUnconfirmed,
        ...nobodyKnowsWhatTheServiceDecided,
        ...theReferralWasReturned,
        ...theReferralIsLive,
        ...theServiceHasTheReferral,
      ],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-013'],
    },
  ],
  notes: [
    {
      id: 'theAssessmentServiceAccepted',
      when: [{ route: ['assessment'], stage: ['accepted'] }],
      unless: [],
      claims: ['C-231', 'C-232'],
    },
    {
      id: 'theSpecialistAnswersForAdviceOnReturn',
      party: 'specialist',
      when: [{ stage: ['returned'] }],
      unless: [],
      claims: ['C-057'],
    },
    {
      id: 'theRequesterSaysWhatIsNeeded',
      party: 'requester',
      when: [{}],
      unless: noRequestHasBeenSent,
      claims: ['C-018', 'C-041'],
    },
  ],
  background: [
    'C-009',
    'C-011',
    'C-013',
    'C-016',
    'C-018',
    'C-040',
    'C-041',
    'C-057',
    'C-058',
    'C-062',
    'C-132',
    'C-133',
    'C-142',
    'C-214',
    'C-227',
    'C-229',
    'C-230',
    'C-231',
    'C-232',
    'C-233',
    'C-265',
    'C-309',
    'C-329',
    'C-337',
    'C-357',
    'C-361',
  ],
};
