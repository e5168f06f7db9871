// Who holds "make the reply usable".

import { thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

export const makeReplyUsable: Table = {
  action: 'makeReplyUsable',
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
      id: 'theSpecialistWritesTheReply',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-076', 'C-077', 'C-078', 'C-182', 'C-204', 'C-238', 'C-244', 'C-246'],
    },
  ],
  notes: [
    {
      id: 'nobodyIsNamedOnTheReply',
      when: [{ specialistRole: ['unnamed'] }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-048', 'C-077', 'C-306'],
    },
    {
      id: 'theReplyIsUnclear',
      when: [{ replyAsks: { includes: ['unclear'] } }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-076', 'C-238'],
    },
    {
      id: 'theRequesterAsksIfUnclear',
      party: 'requester',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-238'],
    },
    {
      id: 'theProviderGivesPointsOfContact',
      party: 'provider',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-146'],
    },
  ],
  background: ['C-048', 'C-076', 'C-077', 'C-078', 'C-138', 'C-146', 'C-182', 'C-204', 'C-238', 'C-244', 'C-246', 'C-306'],
};
