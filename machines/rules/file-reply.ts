// Who holds "file and code the reply".

import { always, noReplyHasCome, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const fileReply: TableOf<'fileReply'> = {
  action: 'fileReply',
  subject: 'general',
  rules: [
    { id: 'noReplyHasCome', when: noReplyHasCome, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'aRecordIsMissing',
      when: [{ recorded: ['neither', 'oneSide'] }],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-279', 'C-281'],
    },
    {
      id: 'thePracticeHasTheReply',
      when: otherwise,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-279', 'C-087', 'C-078', 'C-160', 'C-281'],
    },
  ],
  notes: [
    { id: 'theRequesterChecksTheFiling', party: 'requester', when: always, claims: ['C-279'] },
    { id: 'theProviderDeliversIt', party: 'provider', when: always, claims: ['C-276'] },
  ],
};
