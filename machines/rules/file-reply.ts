// Who holds "file and code the reply in the GP record".
import type { Table } from '../rule.ts';
import { noReplyHasCome } from './situations.ts';

export const fileReply: Table = {
  action: 'fileReply',
  subject: 'general',
  rules: [
    {
      id: 'fileReply0',
      when: noReplyHasCome,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'fileReply2',
      when: [{}],
      unless: noReplyHasCome,
      holder: 'practice',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'fileReply1',
      when: [{ recorded: ['neither', 'oneSide'] }],
      unless: noReplyHasCome,
      claims: ['C-279', 'C-281'],
    },
    {
      id: 'fileReplyNote0',
      party: 'requester',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-279'],
    },
    {
      id: 'fileReplyNote1',
      party: 'provider',
      when: [{}],
      unless: noReplyHasCome,
      claims: ['C-276'],
    },
  ],
  background: ['C-078', 'C-087', 'C-160', 'C-276', 'C-279', 'C-281', 'C-282'],
};
