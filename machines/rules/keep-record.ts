// Who holds "keep a record of the exchange".
import type { Table } from './rule.ts';

export const keepRecord: Table = {
  action: 'keepRecord',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterRecords',
      when: [{}],
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-087', 'C-088', 'C-279', 'C-111'],
    },
  ],
  notes: [
    {
      id: 'theExchangeWasInformal',
      when: [{ mode: ['informal'] }],
      unless: [],
      claims: ['C-088', 'C-277'],
    },
    {
      id: 'aRecordIsMissing',
      when: [{ recorded: ['neither', 'oneSide'] }],
      unless: [],
      claims: ['C-088', 'C-111'],
    },
    {
      id: 'theSpecialistRecords',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-088', 'C-280'],
    },
    {
      id: 'thePracticeKeepsItFindable',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-279'],
    },
    {
      id: 'theProviderKeepsTheSpecialistsRecord',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-280'],
    },
  ],
  background: ['C-023', 'C-087', 'C-088', 'C-111', 'C-277', 'C-279', 'C-280'],
};
