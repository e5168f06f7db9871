// Who holds "watch for the reply and chase it".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, nobodyKnowsHowFarItHasGot, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noReplyIsAwaited = [{ stage: ['drafting', 'replied', 'converted', 'returned', 'accepted'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhenItWasDue = [{ overdue: ['unknown'] }] as const satisfies readonly Condition[];

export const trackReply: TableOf<'trackReply'> = {
  action: 'trackReply',
  subject: 'referral',
  rules: [
    { id: 'noReplyIsAwaited', when: noReplyIsAwaited, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'nobodyKnowsHowFarItHasGot',
      when: nobodyKnowsHowFarItHasGot,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337', 'C-357'],
    },
    {
      id: 'theReplyIsOverdue',
      when: [{ overdue: ['yes'] }],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-167', 'C-254', 'C-256', 'C-257'],
    },
    {
      id: 'nobodyKnowsWhenItWasDue',
      when: nobodyKnowsWhenItWasDue,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337'],
    },
    {
      id: 'theRequesterWasALocum',
      when: [{ requesterRole: ['locum'] }],
      holder: 'practice',
      standing: 'settled',
      claims: ['C-274', 'C-275'],
    },
    {
      id: 'aReplyIsStillDue',
      when: otherwise,
      holder: 'practice',
      standing: 'settled',
      claims: ['C-255', 'C-160', 'C-251', 'C-254', 'C-274', 'C-020'],
    },
  ],
  notes: [
    { id: 'theRequesterKnowsNoReplyHasCome', party: 'requester', when: always, claims: ['C-020', 'C-254'] },
    { id: 'theProviderWorksItsList', party: 'provider', when: always, claims: ['C-251'] },
  ],
};
