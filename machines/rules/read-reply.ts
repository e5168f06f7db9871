// Who holds "read the reply".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, nobodyKnowsHowFarItHasGot, otherwise, theReferralIsLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noReplyHasLanded = [{ stage: ['drafting', 'awaiting'] }] as const satisfies readonly Condition[];

export const readReply: TableOf<'readReply'> = {
  action: 'readReply',
  subject: 'general',
  rules: [
    { id: 'noReplyHasLanded', when: noReplyHasLanded, holder: null, standing: 'notNeeded', claims: ['C-254', 'C-276'] },
    {
      id: 'nobodyKnowsHowFarItHasGot',
      when: nobodyKnowsHowFarItHasGot,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    { id: 'theReferralIsLive', when: theReferralIsLive, holder: 'requester', standing: 'settled', claims: ['C-078', 'C-214'] },
    { id: 'theReplyHasCome', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-078', 'C-004', 'C-160', 'C-254'] },
  ],
  notes: [
    { id: 'thePracticeRoutesTheReply', party: 'practice', when: always, claims: ['C-160', 'C-274'] },
    { id: 'theProviderSendsItWhereItWillBeSeen', party: 'provider', when: always, claims: ['C-091', 'C-276'] },
  ],
};
