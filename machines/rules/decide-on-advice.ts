// Who holds "decide whether to follow the advice".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';
import { noReplyHasCome, theRequesterDisagreesInPartOrWhole, theServiceHasAnOpenEpisode, thisIsPrivateAdvice } from './situations.ts';

const theAdviceCannotBeCarriedOut = [{ competence: ['outside'] }, { replyAsks: { includes: ['manage'] }, resources: ['unavailable'] }] as const satisfies readonly Condition[];
const theRequesterIsUnsureHere = [{ competence: ['unsure'] }] as const satisfies readonly Condition[];

export const decideOnAdvice: Table = {
  action: 'decideOnAdvice',
  subject: 'general',
  rules: [
    {
      id: 'noAdviceHasCome',
      when: noReplyHasCome,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: [],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-013', 'C-015', 'C-016', 'C-018'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noReplyHasCome, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: [] }],
      claims: ['C-019', 'C-364'],
    },
    {
      id: 'thisIsPrivateAdvice',
      when: thisIsPrivateAdvice,
      unless: [...noReplyHasCome, providerTreats],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-294'],
    },
    {
      id: 'theRequesterDisagreesInPartOrWhole',
      when: theRequesterDisagreesInPartOrWhole,
      unless: [...noReplyHasCome, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-235', 'C-236'],
    },
    {
      id: 'theAdviceCannotBeCarriedOut',
      when: theAdviceCannotBeCarriedOut,
      unless: [...noReplyHasCome, providerTreats, ...theServiceHasAnOpenEpisode, ...thisIsPrivateAdvice, ...theRequesterDisagreesInPartOrWhole],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-069', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsureHere,
      unless: [...noReplyHasCome, providerTreats, ...theServiceHasAnOpenEpisode, ...thisIsPrivateAdvice, ...theRequesterDisagreesInPartOrWhole, ...theAdviceCannotBeCarriedOut],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'theDecisionStaysWithTheRequester',
      when: [{  }],
      unless: [...noReplyHasCome, providerTreats, ...theServiceHasAnOpenEpisode, ...theAdviceCannotBeCarriedOut, ...theRequesterIsUnsureHere],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-004', 'C-021', 'C-037', 'C-053', 'C-062', 'C-107', 'C-109', 'C-111', 'C-235'],
    },
  ],
  notes: [
    {
      id: 'somethingHasChanged',
      when: [{ newInformation: ['result', 'worse', 'preference'] }],
      unless: [...noReplyHasCome, providerTreats, ...theServiceHasAnOpenEpisode, ...theAdviceCannotBeCarriedOut, ...theRequesterIsUnsureHere],
      claims: ['C-109', 'C-248'],
    },
    {
      id: 'theSpecialistAnswersForTheAdvice',
      party: 'specialist',
      when: [{  }],
      unless: noReplyHasCome,
      claims: ['C-057', 'C-075'],
    },
    {
      id: 'thePracticeMakesCareAvailable',
      party: 'practice',
      when: [{  }],
      unless: noReplyHasCome,
      claims: ['C-025', 'C-027'],
    },
  ],
  background: ['C-004', 'C-013', 'C-015', 'C-016', 'C-018', 'C-019', 'C-021', 'C-025', 'C-027', 'C-037', 'C-053', 'C-055', 'C-057', 'C-062', 'C-069', 'C-075', 'C-106', 'C-107', 'C-108', 'C-109', 'C-111', 'C-112', 'C-123', 'C-235', 'C-236', 'C-237', 'C-248', 'C-294', 'C-298', 'C-299', 'C-300', 'C-337', 'C-358', 'C-359', 'C-364'],
};
