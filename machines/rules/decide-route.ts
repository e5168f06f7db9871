// Who holds "choose advice, referral, cancer pathway or emergency care".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';
import { theReferralIsLive } from './situations.ts';

const thisIsAnEmergency = [{ urgency: ['emergency'] }] as const satisfies readonly Condition[];
const cancerIsSuspected = [{ urgency: ['suspectedCancer'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhatThisIs = [{ route: ['notSure'] }, { stage: ['notSure'] }] as const satisfies readonly Condition[];

export const decideRoute: Table = {
  action: 'decideRoute',
  subject: 'referral',
  rules: [
    {
      id: 'thisIsAnEmergency',
      when: thisIsAnEmergency,
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-023', 'C-263', 'C-264'],
    },
    {
      id: 'cancerIsSuspected',
      when: cancerIsSuspected,
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-043', 'C-259', 'C-264'],
    },
    {
      id: 'nobodyKnowsWhatThisIs',
      when: nobodyKnowsWhatThisIs,
      unless: [...thisIsAnEmergency, ...cancerIsSuspected],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-337', 'C-357'],
    },
    {
      id: 'theRequesterChooses',
      when: [{  }],
      unless: nobodyKnowsWhatThisIs,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-025', 'C-033', 'C-034', 'C-036', 'C-037', 'C-039', 'C-070', 'C-072'],
    },
  ],
  notes: [
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: [{ route: ['underCare'] }],
      unless: nobodyKnowsWhatThisIs,
      claims: ['C-006', 'C-019', 'C-364'],
    },
    {
      id: 'theReferralCameBack',
      when: [{ stage: ['returned'] }],
      unless: nobodyKnowsWhatThisIs,
      claims: ['C-037', 'C-233', 'C-235'],
    },
    {
      id: 'thisIsARepeatPresentation',
      when: [{ repeatPresentation: ['yes'], nation: ['england'] }],
      unless: nobodyKnowsWhatThisIs,
      claims: ['C-045', 'C-046', 'C-047'],
    },
    {
      id: 'theReferralIsLive',
      when: theReferralIsLive,
      unless: nobodyKnowsWhatThisIs,
      claims: ['C-013', 'C-018'],
    },
    {
      id: 'theProviderChoosesItsResponse',
      party: 'provider',
      when: [{  }],
      unless: [],
      claims: ['C-040', 'C-229', 'C-232'],
    },
    {
      id: 'theSpecialistSaysWhenAdviceIsUnsafe',
      party: 'specialist',
      when: [{  }],
      unless: [],
      claims: ['C-073', 'C-241'],
    },
    {
      id: 'thePracticeMakesCareAvailable',
      party: 'practice',
      when: [{  }],
      unless: [],
      claims: ['C-025', 'C-027'],
    },
  ],
  background: ['C-001', 'C-006', 'C-013', 'C-018', 'C-019', 'C-023', 'C-025', 'C-027', 'C-033', 'C-034', 'C-036', 'C-037', 'C-039', 'C-040', 'C-043', 'C-045', 'C-046', 'C-047', 'C-052', 'C-070', 'C-071', 'C-072', 'C-073', 'C-229', 'C-232', 'C-233', 'C-235', 'C-241', 'C-259', 'C-263', 'C-264', 'C-301', 'C-303', 'C-337', 'C-357', 'C-364'],
};
