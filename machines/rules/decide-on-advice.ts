// Who holds "decide whether to follow the advice".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  noReplyHasCome,
  otherwise,
  providerTreats,
  theRequesterDisagreesInPartOrWhole,
  theServiceHasAnOpenEpisode,
  thisIsPrivateAdvice,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theAdviceCannotBeCarriedOut = [
  { competence: ['outside'] },
  { replyAsks: { includes: ['manage'] }, resources: ['unavailable'] },
] as const satisfies readonly Condition[];
const theRequesterIsUnsureHere = [{ competence: ['unsure'] }] as const satisfies readonly Condition[];

export const decideOnAdvice: TableOf<'decideOnAdvice'> = {
  action: 'decideOnAdvice',
  subject: 'general',
  rules: [
    { id: 'noAdviceHasCome', when: noReplyHasCome, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-013', 'C-015', 'C-016', 'C-018'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    { id: 'thisIsPrivateAdvice', when: thisIsPrivateAdvice, holder: 'requester', standing: 'settled', claims: ['C-294'] },
    {
      id: 'theRequesterDisagreesInPartOrWhole',
      when: theRequesterDisagreesInPartOrWhole,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-235', 'C-236'],
    },
    {
      id: 'theAdviceCannotBeCarriedOut',
      when: theAdviceCannotBeCarriedOut,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-069', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsureHere,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'somethingHasChanged',
      when: [{ newInformation: ['result', 'worse', 'preference'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-109', 'C-248'],
    },
    {
      id: 'theDecisionStaysWithTheRequester',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-004', 'C-021', 'C-037', 'C-053', 'C-062', 'C-107', 'C-109', 'C-111', 'C-235'],
    },
  ],
  notes: [
    { id: 'theSpecialistAnswersForTheAdvice', party: 'specialist', when: always, claims: ['C-057', 'C-075'] },
    { id: 'thePracticeMakesCareAvailable', party: 'practice', when: always, claims: ['C-025', 'C-027'] },
  ],
};
