// Who holds "choose advice, referral, cancer pathway or emergency care".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, theReferralIsLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const thisIsAnEmergency = [{ urgency: ['emergency'] }] as const satisfies readonly Condition[];
const cancerIsSuspected = [{ urgency: ['suspectedCancer'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhatThisIs = [{ route: ['notSure'] }, { stage: ['notSure'] }] as const satisfies readonly Condition[];

export const decideRoute: TableOf<'decideRoute'> = {
  action: 'decideRoute',
  subject: 'referral',
  rules: [
    { id: 'thisIsAnEmergency', when: thisIsAnEmergency, holder: 'requester', standing: 'settled', claims: ['C-023', 'C-263', 'C-264'] },
    { id: 'cancerIsSuspected', when: cancerIsSuspected, holder: 'requester', standing: 'settled', claims: ['C-043', 'C-259', 'C-264'] },
    { id: 'nobodyKnowsWhatThisIs', when: nobodyKnowsWhatThisIs, holder: 'requester', standing: 'confirmNow', claims: ['C-337', 'C-357'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: [{ route: ['underCare'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-006', 'C-019', 'C-364'],
    },
    {
      id: 'theReferralCameBack',
      when: [{ stage: ['returned'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-037', 'C-233', 'C-235'],
    },
    {
      id: 'thisIsARepeatPresentation',
      when: [{ repeatPresentation: ['yes'], nation: ['england'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-045', 'C-046', 'C-047'],
    },
    { id: 'theReferralIsLive', when: theReferralIsLive, holder: 'requester', standing: 'settled', claims: ['C-013', 'C-018'] },
    {
      id: 'theRequesterChooses',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-025', 'C-033', 'C-034', 'C-036', 'C-037', 'C-039', 'C-070', 'C-072'],
    },
  ],
  notes: [
    { id: 'theProviderChoosesItsResponse', party: 'provider', when: always, claims: ['C-040', 'C-229', 'C-232'] },
    { id: 'theSpecialistSaysWhenAdviceIsUnsafe', party: 'specialist', when: always, claims: ['C-073', 'C-241'] },
    { id: 'thePracticeMakesCareAvailable', party: 'practice', when: always, claims: ['C-025', 'C-027'] },
  ],
};
