// Who holds "explain the choices and get consent".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, noReplyYet, otherwise, providerTreats } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noActIsProposed = [
  { stage: noReplyYet },
  { replyAsks: { excludes: ['manage', 'test', 'prescribe', 'monitor', 'referHere', 'referElsewhere'] } },
] as const satisfies readonly Condition[];
const theSpecialistOrderedTheTestHere = [
  {
    testOrderedBy: ['specialist'],
    replyAsks: { includes: ['test'], excludes: ['manage', 'prescribe', 'monitor', 'referHere', 'referElsewhere'] },
  },
] as const satisfies readonly Condition[];

export const explainAndConsent: TableOf<'explainAndConsent'> = {
  action: 'explainAndConsent',
  subject: 'general',
  rules: [
    { id: 'noActIsProposed', when: noActIsProposed, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-016', 'C-203'] },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTestHere,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-203', 'C-204'],
    },
    {
      id: 'thePatientIsAChildOrLacksCapacity',
      when: [{ patientStance: { includes: ['lacksCapacity', 'child'] } }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-291'],
    },
    {
      id: 'theRequesterCarriesItOut',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-104', 'C-105', 'C-106', 'C-203', 'C-204'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistExplainsTheirOwnActs',
      party: 'specialist',
      when: [{ specialistContactedPatient: ['yes'] }],
      claims: ['C-189', 'C-204'],
    },
    { id: 'theReplyCarriesWhatConsentNeeds', party: 'specialist', when: always, claims: ['C-204'] },
    { id: 'theProviderExplainsItsOwnCare', party: 'provider', when: always, claims: ['C-203'] },
  ],
};
