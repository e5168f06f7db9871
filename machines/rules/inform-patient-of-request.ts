// Who holds "tell the patient that advice is being sought and cover confidentiality".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';

const informPatientOfRequest0 = [
  { stage: ['replied', 'converted', 'returned', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];

export const informPatientOfRequest: Table = {
  action: 'informPatientOfRequest',
  subject: 'patientContact',
  rules: [
    {
      id: 'informPatientOfRequest0',
      when: informPatientOfRequest0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'informPatientOfRequest4',
      when: [{}],
      unless: informPatientOfRequest0,
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'informPatientOfRequest1',
      when: [{ patientStance: { includes: ['objects'] } }],
      unless: informPatientOfRequest0,
      claims: ['C-207'],
    },
    {
      id: 'informPatientOfRequest2',
      when: [{ patientStance: { includes: ['lacksCapacity', 'child'] } }],
      unless: informPatientOfRequest0,
      claims: ['C-207', 'C-291'],
    },
    {
      id: 'informPatientOfRequest3',
      when: [{ route: ['adviceConvertible'] }],
      unless: informPatientOfRequest0,
      claims: ['C-212', 'C-224'],
    },
    {
      id: 'informPatientOfRequestNote0',
      party: 'specialist',
      when: [{}],
      unless: informPatientOfRequest0,
      claims: ['C-206', 'C-219'],
    },
    {
      id: 'informPatientOfRequestNote1',
      party: 'practice',
      when: [{}],
      unless: informPatientOfRequest0,
      claims: ['C-209'],
    },
  ],
  background: ['C-205', 'C-206', 'C-207', 'C-208', 'C-209', 'C-210', 'C-211', 'C-212', 'C-219', 'C-224', 'C-291', 'C-293', 'C-336'],
};
