// Who holds "file and code the reply".

import { noReplyHasCome } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

export const fileReply: Table = {
  action: 'fileReply',
  subject: 'general',
  rules: [
    {
      id: 'noReplyHasCome',
      when: noReplyHasCome,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'thePracticeHasTheReply',
      when: [{}],
      unless: noReplyHasCome,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-279', 'C-087', 'C-078', 'C-160', 'C-281'],
    },
  ],
  notes: [
    {
      id: 'aRecordIsMissing',
      when: [{ recorded: ['neither', 'oneSide'] }],
      unless: noReplyHasCome,
      claims: ['C-279', 'C-281'],
    },
    {
      id: 'theRequesterChecksTheFiling',
      party: 'requester',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-279'],
    },
    {
      id: 'theProviderDeliversIt',
      party: 'provider',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-276'],
    },
  ],
  background: ['C-078', 'C-087', 'C-160', 'C-276', 'C-279', 'C-281', 'C-282'],
};
