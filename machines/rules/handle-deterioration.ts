// Who holds "assess and act if the patient worsens".
import type { Table } from '../rule.ts';
import { theReferralIsLive } from './situations.ts';

export const handleDeterioration: Table = {
  action: 'handleDeterioration',
  subject: 'general',
  rules: [
    {
      id: 'handleDeterioration4',
      when: [{}],
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'handleDeterioration0',
      when: [{ urgency: ['emergency'] }],
      unless: [],
      claims: ['C-258', 'C-263', 'C-264'],
    },
    {
      id: 'handleDeterioration1',
      when: theReferralIsLive,
      unless: [],
      claims: ['C-016', 'C-018', 'C-258'],
    },
    {
      id: 'handleDeterioration2',
      when: [{ route: ['underCare'] }],
      unless: [],
      claims: ['C-019', 'C-258'],
    },
    {
      id: 'handleDeterioration3',
      when: [{ overdue: ['yes'] }],
      unless: [],
      claims: ['C-257'],
    },
    {
      id: 'handleDeteriorationNote0',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-258'],
    },
    {
      id: 'handleDeteriorationNote1',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-018', 'C-023'],
    },
    {
      id: 'handleDeteriorationNote2',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-025'],
    },
  ],
  background: [
    'C-016',
    'C-018',
    'C-019',
    'C-020',
    'C-023',
    'C-025',
    'C-089',
    'C-096',
    'C-257',
    'C-258',
    'C-259',
    'C-263',
    'C-264',
    'C-292',
  ],
};
