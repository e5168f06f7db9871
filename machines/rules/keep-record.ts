// Who holds "keep a record of the exchange".
import type { Table } from '../rule.ts';

export const keepRecord: Table = {
  action: 'keepRecord',
  subject: 'general',
  rules: [
    {
      id: 'keepRecord2',
      when: [{}],
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'keepRecord0',
      when: [{ mode: ['informal'] }],
      unless: [],
      claims: ['C-088', 'C-277'],
    },
    {
      id: 'keepRecord1',
      when: [{ recorded: ['neither', 'oneSide'] }],
      unless: [],
      claims: ['C-088', 'C-111'],
    },
    {
      id: 'keepRecordNote0',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-088', 'C-280'],
    },
    {
      id: 'keepRecordNote1',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-279'],
    },
    {
      id: 'keepRecordNote2',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-280'],
    },
  ],
  background: ['C-023', 'C-087', 'C-088', 'C-111', 'C-277', 'C-279', 'C-280'],
};
