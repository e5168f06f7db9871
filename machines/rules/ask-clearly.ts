// Who holds "ask clearly and send the whole picture".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const theRequestHasGone = [
  { stage: ['awaiting', 'replied', 'converted', 'returned', 'accepted', 'notSure'], informationSent: { not: ['omission', 'unsure'] } },
] as const satisfies readonly Condition[];
const theSpecialistAskedForMore = [{ stage: ['moreInfo'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhetherSomethingWasLeftOut = [{ informationSent: ['unsure'] }] as const satisfies readonly Condition[];

export const askClearly: Table = {
  action: 'askClearly',
  subject: 'general',
  rules: [
    {
      id: 'theRequestHasGone',
      when: theRequestHasGone,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theSpecialistAskedForMore',
      when: theSpecialistAskedForMore,
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-022'],
    },
    {
      id: 'nobodyKnowsWhetherSomethingWasLeftOut',
      when: nobodyKnowsWhetherSomethingWasLeftOut,
      unless: theSpecialistAskedForMore,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-056', 'C-337'],
    },
    {
      id: 'theRequesterWritesTheRequest',
      when: [{}],
      unless: [...theRequestHasGone, ...nobodyKnowsWhetherSomethingWasLeftOut],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-070', 'C-072', 'C-062', 'C-100', 'C-056', 'C-059', 'C-108', 'C-242'],
    },
  ],
  notes: [
    {
      id: 'somethingWasLeftOut',
      when: [{ informationSent: ['omission'] }],
      unless: [],
      claims: ['C-056', 'C-240'],
    },
    {
      id: 'someoneOtherThanAGpAsked',
      when: [{ requesterRole: ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] }],
      unless: [...theRequestHasGone, ...nobodyKnowsWhetherSomethingWasLeftOut],
      claims: ['C-030', 'C-267', 'C-268'],
    },
    {
      id: 'theSpecialistAsksAboutAGap',
      party: 'specialist',
      when: [{}],
      unless: theRequestHasGone,
      claims: ['C-239', 'C-240'],
    },
    {
      id: 'thePracticeReviewsTheDraft',
      party: 'practice',
      when: [{}],
      unless: theRequestHasGone,
      claims: ['C-030', 'C-268'],
    },
  ],
  background: [
    'C-022',
    'C-030',
    'C-056',
    'C-059',
    'C-062',
    'C-070',
    'C-072',
    'C-100',
    'C-101',
    'C-102',
    'C-108',
    'C-224',
    'C-234',
    'C-239',
    'C-240',
    'C-242',
    'C-243',
    'C-267',
    'C-268',
    'C-337',
  ],
};
