// Who holds "ask a clear question and give full, accurate information".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';

const askClearly0 = [
  { stage: ['awaiting', 'replied', 'converted', 'returned', 'accepted', 'notSure'], informationSent: { not: ['omission', 'unsure'] } },
] as const satisfies readonly Condition[];
const askClearly1 = [{ stage: ['moreInfo'] }] as const satisfies readonly Condition[];
const askClearly3 = [{ informationSent: ['unsure'] }] as const satisfies readonly Condition[];

export const askClearly: Table = {
  action: 'askClearly',
  subject: 'general',
  rules: [
    {
      id: 'askClearly0',
      when: askClearly0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'askClearly1',
      when: askClearly1,
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-022'],
    },
    {
      id: 'askClearly3',
      when: askClearly3,
      unless: askClearly1,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-056', 'C-337'],
    },
    {
      id: 'askClearly5',
      when: [{}],
      unless: [...askClearly0, ...askClearly3],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'askClearly2',
      when: [{ informationSent: ['omission'] }],
      unless: [],
      claims: ['C-056', 'C-240'],
    },
    {
      id: 'askClearly4',
      when: [{ requesterRole: ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] }],
      unless: [...askClearly0, ...askClearly3],
      claims: ['C-030', 'C-267', 'C-268'],
    },
    {
      id: 'askClearlyNote0',
      party: 'specialist',
      when: [{}],
      unless: askClearly0,
      claims: ['C-239', 'C-240'],
    },
    {
      id: 'askClearlyNote1',
      party: 'practice',
      when: [{}],
      unless: askClearly0,
      claims: ['C-030', 'C-268'],
    },
  ],
  background: [
    'C-022',
    'C-030',
    'C-056',
    'C-059',
    'C-062',
    'C-070',
    'C-072',
    'C-100',
    'C-101',
    'C-102',
    'C-108',
    'C-224',
    'C-234',
    'C-239',
    'C-240',
    'C-242',
    'C-243',
    'C-267',
    'C-268',
    'C-337',
  ],
};
