// Who holds "give sound advice on what was sent".

import { thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

export const giveSoundAdvice: Table = {
  action: 'giveSoundAdvice',
  subject: 'general',
  rules: [
    {
      id: 'noAdviceHasBeenGiven',
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
      claims: ['C-094', 'C-098', 'C-100', 'C-102', 'C-106', 'C-057', 'C-356', 'C-273', 'C-021'],
    },
  ],
  notes: [
    {
      id: 'aJuniorOrOtherProfessionalAnswered',
      when: [{ specialistRole: ['trainee', 'nurseOrAhp'] }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-266', 'C-273', 'C-356'],
    },
    {
      id: 'nobodyIsNamedOnTheReply',
      when: [{ specialistRole: ['unnamed'] }],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-077', 'C-273'],
    },
    {
      id: 'returnedInScotland',
      when: [{ route: ['triage', 'assessment', 'singlePoint'], stage: ['returned'], nation: ['scotland'] }],
      unless: [],
      claims: ['C-317'],
    },
    {
      id: 'theRequesterDecidesWhetherItFits',
      party: 'requester',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-021', 'C-108'],
    },
    {
      id: 'theProviderSupervises',
      party: 'provider',
      when: [{}],
      unless: thereIsNoReplyOrItWasAccepted,
      claims: ['C-119', 'C-273'],
    },
  ],
  background: [
    'C-021',
    'C-057',
    'C-077',
    'C-094',
    'C-095',
    'C-098',
    'C-100',
    'C-102',
    'C-106',
    'C-108',
    'C-117',
    'C-119',
    'C-125',
    'C-127',
    'C-128',
    'C-182',
    'C-190',
    'C-266',
    'C-273',
    'C-299',
    'C-317',
    'C-356',
  ],
};
