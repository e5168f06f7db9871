// Who holds "refer on to another specialty".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { providerTreats, waitingToBeSeen } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const noOtherSpecialtyIsSuggested = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
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

export const onwardReferral: Table = {
  action: 'onwardReferral',
  subject: 'referral',
  rules: [
    {
      id: 'noOtherSpecialtyIsSuggested',
      when: noOtherSpecialtyIsSuggested,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: noOtherSpecialtyIsSuggested,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-134', 'C-247'],
    },
    {
      id: 'thePatientIsWaitingToBeSeen',
      when: thePatientIsWaitingToBeSeen,
      unless: noOtherSpecialtyIsSuggested,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-134'] }, { claims: [] }],
      claims: ['C-134', 'C-247'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: thePatientIsAlreadyUnderCare,
      unless: [...noOtherSpecialtyIsSuggested, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-134'] }, { claims: [] }],
      claims: ['C-019', 'C-134', 'C-364'],
    },
    {
      id: 'theReferralCameBack',
      when: theReferralCameBack,
      unless: noOtherSpecialtyIsSuggested,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-233'] }, { claims: ['C-134'] }, { claims: ['C-232'] }],
      claims: ['C-134', 'C-232', 'C-233', 'C-247'],
    },
    {
      id: 'theReferralServiceReplied',
      when: theReferralServiceReplied,
      unless: noOtherSpecialtyIsSuggested,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-232'] }, { claims: ['C-247'] }, { claims: [] }],
      claims: ['C-232', 'C-247'],
    },
    {
      id: 'theRequesterStillHasThePatient',
      when: [{}],
      unless: [
        ...noOtherSpecialtyIsSuggested,
        providerTreats,
        ...thePatientIsWaitingToBeSeen,
        ...thePatientIsAlreadyUnderCare,
        ...theReferralCameBack,
        ...theReferralServiceReplied,
      ],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-247', 'C-134', 'C-322'],
    },
  ],
  notes: [
    {
      id: 'plainAdviceInWales',
      when: [{ nation: ['wales'], route: ['advice', 'adviceConvertible', 'notSure'] }],
      unless: [...noOtherSpecialtyIsSuggested, providerTreats, ...thePatientIsWaitingToBeSeen],
      claims: ['C-322', 'C-323'],
    },
    {
      id: 'theSpecialistNamesTheService',
      party: 'specialist',
      when: [{}],
      unless: noOtherSpecialtyIsSuggested,
      claims: ['C-244'],
    },
    {
      id: 'theProviderRefersOnWhatItShould',
      party: 'provider',
      when: [{}],
      unless: noOtherSpecialtyIsSuggested,
      claims: ['C-134'],
    },
  ],
  background: ['C-019', 'C-134', 'C-146', 'C-232', 'C-233', 'C-244', 'C-247', 'C-313', 'C-322', 'C-323', 'C-364'],
};
