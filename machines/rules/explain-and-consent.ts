// Who holds "explain the choices and get consent".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

const noActIsProposed = [
  { stage: ['drafting', 'awaiting', 'moreInfo'] },
  { replyAsks: { excludes: ['manage', 'test', 'prescribe', 'monitor', 'referHere', 'referElsewhere'] } },
] as const satisfies readonly Condition[];
const theSpecialistOrderedTheTestHere = [
  {
    testOrderedBy: ['specialist'],
    replyAsks: { includes: ['test'], excludes: ['manage', 'prescribe', 'monitor', 'referHere', 'referElsewhere'] },
  },
] as const satisfies readonly Condition[];

export const explainAndConsent: Table = {
  action: 'explainAndConsent',
  subject: 'general',
  rules: [
    {
      id: 'noActIsProposed',
      when: noActIsProposed,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: noActIsProposed,
      holder: 'provider',
      standing: 'settled',
      claims: ['C-016', 'C-203'],
    },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTestHere,
      unless: [providerTreats],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-203', 'C-204'],
    },
    {
      id: 'theRequesterCarriesItOut',
      when: [{}],
      unless: [...noActIsProposed, providerTreats, ...theSpecialistOrderedTheTestHere],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-104', 'C-105', 'C-106', 'C-203', 'C-204'],
    },
  ],
  notes: [
    {
      id: 'thePatientIsAChildOrLacksCapacity',
      when: [{ patientStance: { includes: ['lacksCapacity', 'child'] } }],
      unless: [...noActIsProposed, providerTreats, ...theSpecialistOrderedTheTestHere],
      claims: ['C-291'],
    },
    {
      id: 'theSpecialistExplainsTheirOwnActs',
      party: 'specialist',
      when: [{ specialistContactedPatient: ['yes'] }],
      unless: noActIsProposed,
      claims: ['C-189', 'C-204'],
    },
    {
      id: 'theReplyCarriesWhatConsentNeeds',
      party: 'specialist',
      when: [{}],
      unless: noActIsProposed,
      claims: ['C-204'],
    },
    {
      id: 'theProviderExplainsItsOwnCare',
      party: 'provider',
      when: [{}],
      unless: noActIsProposed,
      claims: ['C-203'],
    },
  ],
  background: ['C-012', 'C-016', 'C-104', 'C-105', 'C-106', 'C-189', 'C-203', 'C-204', 'C-291', 'C-316'],
};
