// Who holds "get the suspected cancer referral made".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const nobodySuspectsCancer = [{ urgency: ['emergency', 'urgent', 'routine'] }] as const satisfies readonly Condition[];
const theReferralIsConfirmed = [{ cancerReferral: ['confirmed'] }] as const satisfies readonly Condition[];
const theTreatingProviderInEnglandSuspectsCancer = [
  { suspectedBy: ['specialistSide'], seenYet: ['yes'], nation: ['england'] },
] as const satisfies readonly Condition[];
const theTreatingProviderElsewhereSuspectsCancer = [
  { suspectedBy: ['specialistSide'], seenYet: ['yes'], cancerReferral: ['notDone'] },
] as const satisfies readonly Condition[];
const theSpecialistSideSuspectsCancer = [{ suspectedBy: ['specialistSide'] }] as const satisfies readonly Condition[];
const theReferralIsOnlyAssumed = [{ cancerReferral: ['assumed'] }] as const satisfies readonly Condition[];

export const upgradeToSuspectedCancer: TableOf<'upgradeToSuspectedCancer'> = {
  action: 'upgradeToSuspectedCancer',
  subject: 'general',
  rules: [
    { id: 'nobodySuspectsCancer', when: nobodySuspectsCancer, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theReferralIsConfirmed',
      when: theReferralIsConfirmed,
      holder: null,
      standing: 'notNeeded',
      claims: ['C-214', 'C-260', 'C-261'],
    },
    {
      id: 'theTreatingProviderInEnglandSuspectsCancer',
      when: theTreatingProviderInEnglandSuspectsCancer,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-134', 'C-260', 'C-261'],
    },
    {
      id: 'theTreatingProviderElsewhereSuspectsCancer',
      when: theTreatingProviderElsewhereSuspectsCancer,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-260'] }, { claims: [] }],
      claims: ['C-260', 'C-261'],
    },
    {
      id: 'theSpecialistSideSuspectsCancer',
      when: theSpecialistSideSuspectsCancer,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-091', 'C-259', 'C-260', 'C-261', 'C-337'],
    },
    {
      id: 'theReferralIsOnlyAssumed',
      when: theReferralIsOnlyAssumed,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-259', 'C-261', 'C-337'],
    },
    { id: 'theReferralHasStillToBeMade', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-043', 'C-259', 'C-260'] },
  ],
  notes: [
    {
      id: 'theSpecialistActsAndTellsTheRequester',
      party: 'specialist',
      when: [{ suspectedBy: ['specialistSide'] }],
      claims: ['C-091', 'C-260'],
    },
    { id: 'thePracticeConfirmsItsSide', party: 'practice', when: always, claims: ['C-261'] },
    { id: 'theProviderConfirmsItsSide', party: 'provider', when: always, claims: ['C-261'] },
  ],
};
