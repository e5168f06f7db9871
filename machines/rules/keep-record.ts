// Who holds "keep a record of the exchange".
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const keepRecord: TableOf<'keepRecord'> = {
  action: 'keepRecord',
  subject: 'general',
  rules: [
    { id: 'theExchangeWasInformal', when: [{ mode: ['informal'] }], holder: 'requester', standing: 'settled', claims: ['C-088', 'C-277'] },
    {
      id: 'aRecordIsMissing',
      when: [{ recorded: ['neither', 'oneSide'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-088', 'C-111'],
    },
    { id: 'theRequesterRecords', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-087', 'C-088', 'C-279', 'C-111'] },
  ],
  notes: [
    { id: 'theSpecialistRecords', party: 'specialist', when: always, claims: ['C-088', 'C-280'] },
    { id: 'thePracticeKeepsItFindable', party: 'practice', when: always, claims: ['C-279'] },
    { id: 'theProviderKeepsTheSpecialistsRecord', party: 'provider', when: always, claims: ['C-280'] },
  ],
};
