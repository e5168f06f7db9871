// Who holds "answer in time, by someone competent".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';

const replyInTime0 = [
  { stage: ['drafting', 'moreInfo', 'replied', 'converted', 'returned', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];

export const replyInTime: Table = {
  action: 'replyInTime',
  subject: 'referral',
  rules: [
    {
      id: 'replyInTime0',
      when: replyInTime0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-022'],
    },
    {
      id: 'replyInTime2',
      when: [{}],
      unless: replyInTime0,
      holder: 'provider',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'replyInTime1',
      when: [{ overdue: ['yes'] }],
      unless: replyInTime0,
      claims: ['C-254', 'C-257'],
    },
    {
      id: 'replyInTimeNote0',
      party: 'specialist',
      when: [{}],
      unless: replyInTime0,
      claims: ['C-074'],
    },
    {
      id: 'replyInTimeNote1',
      party: 'practice',
      when: [{}],
      unless: replyInTime0,
      claims: ['C-255', 'C-256'],
    },
  ],
  background: ['C-022', 'C-049', 'C-061', 'C-074', 'C-075', 'C-130', 'C-251', 'C-252', 'C-253', 'C-254', 'C-255', 'C-256', 'C-257'],
};
