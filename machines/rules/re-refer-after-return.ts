// Who holds "challenge a return or refer again".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noReferralHasComeBack = [
  { stage: ['drafting', 'awaiting', 'moreInfo', 'replied', 'converted', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];
const theReturnIsAccepted = [{ agreesWithAdvice: ['yes'] }] as const satisfies readonly Condition[];
const returnedInScotland = [{ nation: ['scotland'] }] as const satisfies readonly Condition[];
const theRequestAskedForThePatientToBeSeen = [{ askedToBeSeen: ['explicit'] }] as const satisfies readonly Condition[];

export const reReferAfterReturn: TableOf<'reReferAfterReturn'> = {
  action: 'reReferAfterReturn',
  subject: 'referral',
  rules: [
    { id: 'noReferralHasComeBack', when: noReferralHasComeBack, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theReturnIsAccepted', when: theReturnIsAccepted, holder: null, standing: 'notNeeded', claims: ['C-021', 'C-233'] },
    { id: 'returnedInScotland', when: returnedInScotland, holder: 'requester', standing: 'settled', claims: ['C-236', 'C-311', 'C-317'] },
    {
      id: 'theRequestAskedForThePatientToBeSeen',
      when: theRequestAskedForThePatientToBeSeen,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-037'] }, { claims: ['C-040'] }, { claims: ['C-054'] }, { claims: ['C-133'] }, { claims: ['C-230'] }],
      claims: ['C-041', 'C-054', 'C-062', 'C-133'],
    },
    { id: 'theReturnIsOpenToChallenge', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-058', 'C-236'] },
  ],
  notes: [
    { id: 'theProviderLooksAgain', party: 'provider', when: always, claims: ['C-058', 'C-132'] },
    { id: 'theSpecialistAnswersTheChallenge', party: 'specialist', when: always, claims: ['C-075'] },
  ],
};
