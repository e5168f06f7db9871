// Who holds "read the reply".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';
import { nobodyKnowsHowFarItHasGot, theReferralIsLive } from './situations.ts';

const readReply0 = [{ stage: ['drafting', 'awaiting'] }] as const satisfies readonly Condition[];

export const readReply: Table = {
  action: 'readReply',
  subject: 'general',
  rules: [
    {
      id: 'readReply0',
      when: readReply0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-254', 'C-276'],
    },
    {
      id: 'readReply1',
      when: nobodyKnowsHowFarItHasGot,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    {
      id: 'readReply3',
      when: [{}],
      unless: [...readReply0, ...nobodyKnowsHowFarItHasGot],
      holder: 'requester',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'readReply2',
      when: theReferralIsLive,
      unless: [],
      claims: ['C-078', 'C-214'],
    },
    {
      id: 'readReplyNote0',
      party: 'practice',
      when: [{}],
      unless: readReply0,
      claims: ['C-160', 'C-274'],
    },
    {
      id: 'readReplyNote1',
      party: 'provider',
      when: [{}],
      unless: readReply0,
      claims: ['C-091', 'C-276'],
    },
  ],
  background: ['C-004', 'C-078', 'C-091', 'C-160', 'C-214', 'C-254', 'C-274', 'C-276', 'C-337', 'C-357'],
};
