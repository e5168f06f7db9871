// Who holds "supply thresholds and red flags".

import { always, otherwise, thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const supplyThresholds: TableOf<'supplyThresholds'> = {
  action: 'supplyThresholds',
  subject: 'general',
  rules: [
    { id: 'thereIsNoReplyOrItWasAccepted', when: thereIsNoReplyOrItWasAccepted, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theReplyIsUnclear',
      when: [{ replyAsks: { includes: ['unclear'] } }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-238', 'C-246'],
    },
    {
      id: 'theSpecialistAdvises',
      when: otherwise,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-246', 'C-182', 'C-244', 'C-241'],
    },
  ],
  notes: [{ id: 'theRequesterAsksAndPassesThemOn', party: 'requester', when: always, claims: ['C-238', 'C-245'] }],
};
