// Who holds "supply thresholds and red flags".

import { thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

export const supplyThresholds: Table = {
  action: 'supplyThresholds',
  subject: 'general',
  rules: [
    {
      id: 'thereIsNoReplyOrItWasAccepted',
      when: thereIsNoReplyOrItWasAccepted,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theSpecialistAdvises',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-246', 'C-182', 'C-244', 'C-241'],
    },
  ],
  notes: [
    {
      id: 'theReplyIsUnclear',
      when: [{ replyAsks: { includes: ['unclear'] } }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-238', 'C-246'],
    },
    {
      id: 'theRequesterAsksAndPassesThemOn',
      party: 'requester',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-238', 'C-245'],
    },
  ],
  background: ['C-182', 'C-238', 'C-241', 'C-244', 'C-245', 'C-246'],
};
