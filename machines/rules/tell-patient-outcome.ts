// Who holds "tell the patient the outcome of the exchange".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { noReplyHasCome, theReferralIsLive } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

const aScottishBoardHasTriaged = [
  { nation: ['scotland'], route: ['triage'], stage: ['returned', 'accepted'] },
] as const satisfies readonly Condition[];
const aReferralCameBackInEngland = [
  { nation: ['england'], stage: ['returned'], patientTold: ['nobody', 'unknown'] },
] as const satisfies readonly Condition[];
const nobodyIsKnownToHaveToldThePatient = [{ patientTold: ['nobody', 'unknown'] }] as const satisfies readonly Condition[];
const theSpecialistToldThePatient = [
  { specialistContactedPatient: ['yes'], patientTold: ['byProvider'] },
] as const satisfies readonly Condition[];

export const tellPatientOutcome: Table = {
  action: 'tellPatientOutcome',
  subject: 'patientContact',
  rules: [
    {
      id: 'thereIsNoOutcomeYet',
      when: noReplyHasCome,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'aScottishBoardHasTriaged',
      when: aScottishBoardHasTriaged,
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-310', 'C-318'],
    },
    {
      id: 'aReferralCameBackInEngland',
      when: aReferralCameBackInEngland,
      unless: [],
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-216'] }, { claims: ['C-217'] }, { claims: ['C-233', 'C-362'] }],
      claims: ['C-216', 'C-217', 'C-233', 'C-362'],
    },
    {
      id: 'nobodyIsKnownToHaveToldThePatient',
      when: nobodyIsKnownToHaveToldThePatient,
      unless: [...noReplyHasCome, ...aScottishBoardHasTriaged, ...aReferralCameBackInEngland],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-080', 'C-337', 'C-362'],
    },
    {
      id: 'theSpecialistToldThePatient',
      when: theSpecialistToldThePatient,
      unless: [...noReplyHasCome, ...aScottishBoardHasTriaged],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-219'],
    },
    {
      id: 'theReferralIsLive',
      when: theReferralIsLive,
      unless: [...nobodyIsKnownToHaveToldThePatient, ...theSpecialistToldThePatient],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-136', 'C-214', 'C-215'],
    },
    {
      id: 'thePatientHasBeenTold',
      when: [{}],
      unless: [
        ...aScottishBoardHasTriaged,
        ...aReferralCameBackInEngland,
        ...nobodyIsKnownToHaveToldThePatient,
        ...theSpecialistToldThePatient,
        ...theReferralIsLive,
      ],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-078', 'C-336'],
    },
  ],
  notes: [
    {
      id: 'anUntoldPatientCannotBeReached',
      when: [{ patientTold: ['nobody', 'unknown'], patientStance: { includes: ['unreachable'] } }],
      unless: [...noReplyHasCome, ...aScottishBoardHasTriaged, ...aReferralCameBackInEngland],
      claims: ['C-024', 'C-220', 'C-337'],
    },
    {
      id: 'thePracticeIsTheBackstop',
      party: 'practice',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-220', 'C-255'],
    },
    {
      id: 'theReplySaysWhetherThePatientKnows',
      party: 'provider',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-244'],
    },
    {
      id: 'theProviderIsExpectedToTellThePatient',
      party: 'provider',
      when: [{ nation: ['england'], stage: ['returned'] }],
      unless: [],
      claims: ['C-216', 'C-362'],
    },
    {
      id: 'theSpecialistAnswersForWhatTheySaid',
      party: 'specialist',
      when: [{ specialistContactedPatient: ['yes'] }],
      unless: noReplyHasCome,
      claims: ['C-219'],
    },
  ],
  background: [
    'C-019',
    'C-024',
    'C-078',
    'C-079',
    'C-080',
    'C-136',
    'C-168',
    'C-213',
    'C-214',
    'C-215',
    'C-216',
    'C-217',
    'C-218',
    'C-219',
    'C-220',
    'C-233',
    'C-244',
    'C-255',
    'C-310',
    'C-318',
    'C-322',
    'C-331',
    'C-336',
    'C-337',
    'C-362',
  ],
};
