// Who holds "triage the referral, book it, run the list".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, theReferralIsLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noRequestHasBeenSent = [{ stage: ['drafting'] }] as const satisfies readonly Condition[];
const theConversionIsUnconfirmed = [{ stage: ['converted'], conversion: ['assumed', 'notDone'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhatTheServiceDecided = [
  { route: ['triage', 'assessment', 'singlePoint'], stage: ['notSure'] },
] as const satisfies readonly Condition[];
const theReferralWasReturned = [{ stage: ['returned'] }] as const satisfies readonly Condition[];
const theServiceHasTheReferral = [{ route: ['triage', 'assessment', 'singlePoint'] }] as const satisfies readonly Condition[];

export const triageAndBook: TableOf<'triageAndBook'> = {
  action: 'triageAndBook',
  subject: 'referral',
  rules: [
    { id: 'noRequestHasBeenSent', when: noRequestHasBeenSent, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-227', 'C-337', 'C-361'],
    },
    {
      id: 'nobodyKnowsWhatTheServiceDecided',
      when: nobodyKnowsWhatTheServiceDecided,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    {
      id: 'theReferralWasReturned',
      when: theReferralWasReturned,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-230'] }, { claims: ['C-133'] }, { claims: ['C-058'] }, { claims: ['C-309'] }],
      claims: ['C-058', 'C-062', 'C-133', 'C-230', 'C-233', 'C-309'],
    },
    {
      id: 'theAssessmentServiceAccepted',
      when: [{ route: ['assessment'], stage: ['accepted'] }],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-231', 'C-232'],
    },
    {
      id: 'theReferralIsAccepted',
      when: theReferralIsLive,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-018', 'C-214', 'C-309'],
    },
    {
      id: 'theServiceHasTheReferral',
      when: theServiceHasTheReferral,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-040', 'C-229', 'C-309'],
    },
    { id: 'plainAdviceLeavesNothingToBook', when: otherwise, holder: null, standing: 'notNeeded', claims: ['C-013'] },
  ],
  notes: [
    { id: 'theSpecialistAnswersForAdviceOnReturn', party: 'specialist', when: [{ stage: ['returned'] }], claims: ['C-057'] },
    { id: 'theRequesterSaysWhatIsNeeded', party: 'requester', when: always, claims: ['C-018', 'C-041'] },
  ],
};
