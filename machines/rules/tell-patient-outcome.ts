// Who holds "tell the patient the outcome of the exchange".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, noReplyHasCome, otherwise, theReferralIsLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

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

export const tellPatientOutcome: TableOf<'tellPatientOutcome'> = {
  action: 'tellPatientOutcome',
  subject: 'patientContact',
  rules: [
    { id: 'thereIsNoOutcomeYet', when: noReplyHasCome, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'aScottishBoardHasTriaged', when: aScottishBoardHasTriaged, holder: 'provider', standing: 'settled', claims: ['C-310', 'C-318'] },
    {
      id: 'aReferralCameBackInEngland',
      when: aReferralCameBackInEngland,
      holder: 'requester',
      standing: 'contested',
      positions: [{ claims: ['C-216'] }, { claims: ['C-217'] }, { claims: ['C-233', 'C-362'] }],
      claims: ['C-216', 'C-217', 'C-233', 'C-362'],
    },
    {
      id: 'anUntoldPatientCannotBeReached',
      when: [{ patientTold: ['nobody', 'unknown'], patientStance: { includes: ['unreachable'] } }],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-024', 'C-220', 'C-337'],
    },
    {
      id: 'nobodyIsKnownToHaveToldThePatient',
      when: nobodyIsKnownToHaveToldThePatient,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-080', 'C-337', 'C-362'],
    },
    { id: 'theSpecialistToldThePatient', when: theSpecialistToldThePatient, holder: 'specialist', standing: 'settled', claims: ['C-219'] },
    { id: 'theReferralIsLive', when: theReferralIsLive, holder: 'provider', standing: 'settled', claims: ['C-136', 'C-214', 'C-215'] },
    { id: 'thePatientHasBeenTold', when: otherwise, holder: null, standing: 'notNeeded', claims: ['C-078', 'C-336'] },
  ],
  notes: [
    { id: 'thePracticeIsTheBackstop', party: 'practice', when: always, claims: ['C-220', 'C-255'] },
    { id: 'theReplySaysWhetherThePatientKnows', party: 'provider', when: always, claims: ['C-244'] },
    {
      id: 'theProviderIsExpectedToTellThePatient',
      party: 'provider',
      when: [{ nation: ['england'], stage: ['returned'] }],
      claims: ['C-216', 'C-362'],
    },
    { id: 'theSpecialistAnswersForWhatTheySaid', party: 'specialist', when: [{ specialistContactedPatient: ['yes'] }], claims: ['C-219'] },
  ],
};
