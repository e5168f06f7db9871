// Who holds "make the reply usable".

import { always, otherwise, thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const makeReplyUsable: TableOf<'makeReplyUsable'> = {
  action: 'makeReplyUsable',
  subject: 'general',
  rules: [
    { id: 'thereIsNoReplyOrItWasAccepted', when: thereIsNoReplyOrItWasAccepted, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'nobodyIsNamedOnTheReply',
      when: [{ specialistRole: ['unnamed'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-048', 'C-077', 'C-306'],
    },
    {
      id: 'theReplyIsUnclear',
      when: [{ replyAsks: { includes: ['unclear'] } }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-076', 'C-238'],
    },
    {
      id: 'theSpecialistWritesTheReply',
      when: otherwise,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-076', 'C-077', 'C-078', 'C-182', 'C-204', 'C-238', 'C-244', 'C-246'],
    },
  ],
  notes: [
    { id: 'theRequesterAsksIfUnclear', party: 'requester', when: always, claims: ['C-238'] },
    { id: 'theProviderGivesPointsOfContact', party: 'provider', when: always, claims: ['C-146'] },
  ],
};
