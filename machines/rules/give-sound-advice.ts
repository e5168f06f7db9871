// Who holds "give sound advice on what was sent".

import { always, otherwise, thereIsNoReplyOrItWasAccepted } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const giveSoundAdvice: TableOf<'giveSoundAdvice'> = {
  action: 'giveSoundAdvice',
  subject: 'general',
  rules: [
    { id: 'noAdviceHasBeenGiven', when: thereIsNoReplyOrItWasAccepted, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'aJuniorOrOtherProfessionalAnswered',
      when: [{ specialistRole: ['trainee', 'nurseOrAhp'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-266', 'C-273', 'C-356'],
    },
    {
      id: 'nobodyIsNamedOnTheReply',
      when: [{ specialistRole: ['unnamed'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-077', 'C-273'],
    },
    {
      id: 'returnedInScotland',
      when: [{ route: ['triage', 'assessment', 'singlePoint'], stage: ['returned'], nation: ['scotland'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-317'],
    },
    {
      id: 'theSpecialistAdvises',
      when: otherwise,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-094', 'C-098', 'C-100', 'C-102', 'C-106', 'C-057', 'C-356', 'C-273', 'C-021'],
    },
  ],
  notes: [
    { id: 'theRequesterDecidesWhetherItFits', party: 'requester', when: always, claims: ['C-021', 'C-108'] },
    { id: 'theProviderSupervises', party: 'provider', when: always, claims: ['C-119', 'C-273'] },
  ],
};
