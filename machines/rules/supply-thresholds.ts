// Who holds "supply thresholds and red flags".
import type { Table } from '../rule.ts';
import { thereIsNoReplyOrItWasAccepted } from './situations.ts';

export const supplyThresholds: Table = {
  action: 'supplyThresholds',
  subject: 'general',
  rules: [
    {
      id: 'supplyThresholds0',
      when: thereIsNoReplyOrItWasAccepted,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'supplyThresholds2',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      holder: 'specialist',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'supplyThresholds1',
      when: [{ replyAsks: { includes: ['unclear'] } }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-238', 'C-246'],
    },
    {
      id: 'supplyThresholdsNote0',
      party: 'requester',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-238', 'C-245'],
    },
  ],
  background: ['C-182', 'C-238', 'C-241', 'C-244', 'C-245', 'C-246'],
};
