// Who holds "watch for the reply and chase it".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { nobodyKnowsHowFarItHasGot } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

const noReplyIsAwaited = [{ stage: ['drafting', 'replied', 'converted', 'returned', 'accepted'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhenItWasDue = [{ overdue: ['unknown'] }] as const satisfies readonly Condition[];

export const trackReply: Table = {
  action: 'trackReply',
  subject: 'referral',
  rules: [
    {
      id: 'noReplyIsAwaited',
      when: noReplyIsAwaited,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'nobodyKnowsHowFarItHasGot',
      when: nobodyKnowsHowFarItHasGot,
      unless: [],
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337', 'C-357'],
    },
    {
      id: 'nobodyKnowsWhenItWasDue',
      when: nobodyKnowsWhenItWasDue,
      unless: noReplyIsAwaited,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337'],
    },
    {
      id: 'aReplyIsStillDue',
      when: [{}],
      unless: [...noReplyIsAwaited, ...nobodyKnowsHowFarItHasGot, ...nobodyKnowsWhenItWasDue],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-255', 'C-160', 'C-251', 'C-254', 'C-274', 'C-020'],
    },
  ],
  notes: [
    {
      id: 'theReplyIsOverdue',
      when: [{ overdue: ['yes'] }],
      unless: [...noReplyIsAwaited, ...nobodyKnowsHowFarItHasGot],
      claims: ['C-167', 'C-254', 'C-256', 'C-257'],
    },
    {
      id: 'theRequesterWasALocum',
      when: [{ requesterRole: ['locum'] }],
      unless: [...noReplyIsAwaited, ...nobodyKnowsHowFarItHasGot, ...nobodyKnowsWhenItWasDue],
      claims: ['C-274', 'C-275'],
    },
    {
      id: 'theRequesterKnowsNoReplyHasCome',
      party: 'requester',
      when: [{}],
      unless: noReplyIsAwaited,
      claims: ['C-020', 'C-254'],
    },
    {
      id: 'theProviderWorksItsList',
      party: 'provider',
      when: [{}],
      unless: noReplyIsAwaited,
      claims: ['C-251'],
    },
  ],
  background: [
    'C-016',
    'C-018',
    'C-020',
    'C-160',
    'C-167',
    'C-214',
    'C-251',
    'C-254',
    'C-255',
    'C-256',
    'C-257',
    'C-274',
    'C-275',
    'C-309',
    'C-337',
    'C-357',
  ],
};
