// Who holds "read the reply".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { nobodyKnowsHowFarItHasGot, theReferralIsLive } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

const noReplyHasLanded = [{ stage: ['drafting', 'awaiting'] }] as const satisfies readonly Condition[];

export const readReply: Table = {
  action: 'readReply',
  subject: 'general',
  rules: [
    {
      id: 'noReplyHasLanded',
      when: noReplyHasLanded,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-254', 'C-276'],
    },
    {
      id: 'nobodyKnowsHowFarItHasGot',
      when: nobodyKnowsHowFarItHasGot,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    {
      id: 'theReplyHasCome',
      when: [{}],
      unless: [...noReplyHasLanded, ...nobodyKnowsHowFarItHasGot],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-078', 'C-004', 'C-160', 'C-254'],
    },
  ],
  notes: [
    {
      id: 'theReferralIsLive',
      when: theReferralIsLive,
      unless: [],
      claims: ['C-078', 'C-214'],
    },
    {
      id: 'thePracticeRoutesTheReply',
      party: 'practice',
      when: [{}],
      unless: noReplyHasLanded,
      claims: ['C-160', 'C-274'],
    },
    {
      id: 'theProviderSendsItWhereItWillBeSeen',
      party: 'provider',
      when: [{}],
      unless: noReplyHasLanded,
      claims: ['C-091', 'C-276'],
    },
  ],
  background: ['C-004', 'C-078', 'C-091', 'C-160', 'C-214', 'C-254', 'C-274', 'C-276', 'C-337', 'C-357'],
};
