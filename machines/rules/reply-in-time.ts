// Who holds "answer in time, with someone competent".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noReplyIsOwed = [
  { stage: ['drafting', 'moreInfo', 'replied', 'converted', 'returned', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];

export const replyInTime: TableOf<'replyInTime'> = {
  action: 'replyInTime',
  subject: 'referral',
  rules: [
    { id: 'noReplyIsOwed', when: noReplyIsOwed, holder: null, standing: 'notNeeded', claims: ['C-022'] },
    { id: 'theReplyIsOverdue', when: [{ overdue: ['yes'] }], holder: 'provider', standing: 'settled', claims: ['C-254', 'C-257'] },
    {
      id: 'theServiceHasTheRequest',
      when: otherwise,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-254', 'C-075', 'C-074', 'C-251', 'C-255', 'C-257'],
    },
  ],
  notes: [
    { id: 'theSpecialistIsReachable', party: 'specialist', when: always, claims: ['C-074'] },
    { id: 'thePracticeTracksAndReports', party: 'practice', when: always, claims: ['C-255', 'C-256'] },
  ],
};
