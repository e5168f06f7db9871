// Who holds "refer on to another specialty".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, noReplyYet, otherwise, providerTreats, thisIsPrivateAdvice, waitingToBeSeen } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noOtherSpecialtyIsSuggested = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['referElsewhere'] } },
] as const satisfies readonly Condition[];
const thePatientIsWaitingToBeSeen = [waitingToBeSeen] as const satisfies readonly Condition[];
const thePatientIsAlreadyUnderCare = [{ route: ['underCare'] }] as const satisfies readonly Condition[];
const theReferralCameBack = [
  { route: ['triage', 'assessment', 'singlePoint'], stage: ['returned'] },
] as const satisfies readonly Condition[];
const theReferralServiceReplied = [
  { route: ['triage', 'assessment', 'singlePoint'], stage: ['replied'] },
] as const satisfies readonly Condition[];

export const onwardReferral: TableOf<'onwardReferral'> = {
  action: 'onwardReferral',
  subject: 'referral',
  rules: [
    { id: 'noOtherSpecialtyIsSuggested', when: noOtherSpecialtyIsSuggested, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-134', 'C-247'] },
    {
      id: 'thePatientIsWaitingToBeSeen',
      when: thePatientIsWaitingToBeSeen,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-134'] }, { claims: [] }],
      claims: ['C-134', 'C-247'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: thePatientIsAlreadyUnderCare,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-134'] }, { claims: [] }],
      claims: ['C-019', 'C-134', 'C-364'],
    },
    {
      id: 'theReferralCameBack',
      when: theReferralCameBack,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-233'] }, { claims: ['C-134'] }, { claims: ['C-232'] }],
      claims: ['C-134', 'C-232', 'C-233', 'C-247'],
    },
    {
      id: 'theReferralServiceReplied',
      when: theReferralServiceReplied,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-232'] }, { claims: ['C-247'] }, { claims: [] }],
      claims: ['C-232', 'C-247'],
    },
    {
      id: 'thisIsPrivateAdvice',
      when: thisIsPrivateAdvice,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-368'] }, { claims: ['C-247'] }, { claims: [] }],
      claims: ['C-247', 'C-368'],
    },
    {
      id: 'plainAdviceInWales',
      when: [{ nation: ['wales'], route: ['advice', 'adviceConvertible', 'notSure'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-322', 'C-323'],
    },
    {
      id: 'theRequesterStillHasThePatient',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-247', 'C-134', 'C-322'],
    },
  ],
  notes: [
    { id: 'theSpecialistNamesTheService', party: 'specialist', when: always, claims: ['C-244'] },
    { id: 'theProviderRefersOnWhatItShould', party: 'provider', when: always, claims: ['C-134'] },
  ],
};
