// Who holds "give the patient the safety-net".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';

const giveSafetyNet1 = [{ nation: ['scotland'], route: ['triage'], stage: ['returned'] }] as const satisfies readonly Condition[];

export const giveSafetyNet: Table = {
  action: 'giveSafetyNet',
  subject: 'general',
  rules: [
    {
      id: 'giveSafetyNet0',
      when: [providerTreats],
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-018'],
    },
    {
      id: 'giveSafetyNet1',
      when: giveSafetyNet1,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-245', 'C-310', 'C-318', 'C-337'],
    },
    {
      id: 'giveSafetyNet2',
      when: [{}],
      unless: [providerTreats, ...giveSafetyNet1],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'giveSafetyNetNote0',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-219', 'C-245'],
    },
    {
      id: 'giveSafetyNetNote1',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-246'],
    },
    {
      id: 'giveSafetyNetNote2',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-310', 'C-318'],
    },
    {
      id: 'giveSafetyNetNote3',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-016', 'C-018'],
    },
    {
      id: 'giveSafetyNetNote4',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-025'],
    },
  ],
  background: ['C-016', 'C-018', 'C-020', 'C-025', 'C-219', 'C-245', 'C-246', 'C-258', 'C-310', 'C-318', 'C-337'],
};
