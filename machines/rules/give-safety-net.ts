// Who holds "give the patient the safety-net".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, providerTreats, referralLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const returnedInScotland = [{ nation: ['scotland'], route: ['triage'], stage: ['returned'] }] as const satisfies readonly Condition[];

export const giveSafetyNet: TableOf<'giveSafetyNet'> = {
  action: 'giveSafetyNet',
  subject: 'general',
  rules: [
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-016', 'C-018'] },
    {
      id: 'returnedInScotland',
      when: returnedInScotland,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-245', 'C-310', 'C-318', 'C-337'],
    },
    {
      id: 'theRequesterHasThePatient',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-245', 'C-020', 'C-016', 'C-018', 'C-258', 'C-025'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistCoversWhatTheySaid',
      party: 'specialist',
      when: [{ specialistContactedPatient: ['yes'] }],
      claims: ['C-219', 'C-245'],
    },
    { id: 'theSpecialistSuppliesThresholds', party: 'specialist', when: always, claims: ['C-246'] },
    { id: 'theBoardCoversOptIn', party: 'provider', when: [{ nation: ['scotland'] }], claims: ['C-310', 'C-318'] },
    { id: 'theProviderCoversItsOwnMessages', party: 'provider', when: [{ ...referralLive }], claims: ['C-016', 'C-018'] },
    { id: 'thePracticeSeesAWorseningPatient', party: 'practice', when: always, claims: ['C-025'] },
  ],
};
