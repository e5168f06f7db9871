// Who holds "answer in time, with someone competent".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const noReplyIsOwed = [
  { stage: ['drafting', 'moreInfo', 'replied', 'converted', 'returned', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];

export const replyInTime: Table = {
  action: 'replyInTime',
  subject: 'referral',
  rules: [
    {
      id: 'noReplyIsOwed',
      when: noReplyIsOwed,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-022'],
    },
    {
      id: 'theServiceHasTheRequest',
      when: [{}],
      unless: noReplyIsOwed,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-254', 'C-075', 'C-074', 'C-251', 'C-255', 'C-257'],
    },
  ],
  notes: [
    {
      id: 'theReplyIsOverdue',
      when: [{ overdue: ['yes'] }],
      unless: noReplyIsOwed,
      claims: ['C-254', 'C-257'],
    },
    {
      id: 'theSpecialistIsReachable',
      party: 'specialist',
      when: [{}],
      unless: noReplyIsOwed,
      claims: ['C-074'],
    },
    {
      id: 'thePracticeTracksAndReports',
      party: 'practice',
      when: [{}],
      unless: noReplyIsOwed,
      claims: ['C-255', 'C-256'],
    },
  ],
  background: ['C-022', 'C-049', 'C-061', 'C-074', 'C-075', 'C-130', 'C-251', 'C-252', 'C-253', 'C-254', 'C-255', 'C-256', 'C-257'],
};
