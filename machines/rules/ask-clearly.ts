// Who holds "ask clearly and send the whole picture".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, notAGp, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theRequestHasGone = [
  { stage: ['awaiting', 'replied', 'converted', 'returned', 'accepted', 'notSure'], informationSent: { not: ['omission', 'unsure'] } },
] as const satisfies readonly Condition[];
const theSpecialistAskedForMore = [{ stage: ['moreInfo'] }] as const satisfies readonly Condition[];
const nobodyKnowsWhetherSomethingWasLeftOut = [{ informationSent: ['unsure'] }] as const satisfies readonly Condition[];

export const askClearly: TableOf<'askClearly'> = {
  action: 'askClearly',
  subject: 'general',
  rules: [
    { id: 'theRequestHasGone', when: theRequestHasGone, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'theSpecialistAskedForMore', when: theSpecialistAskedForMore, holder: 'requester', standing: 'settled', claims: ['C-022'] },
    {
      id: 'somethingWasLeftOut',
      when: [{ informationSent: ['omission'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-056', 'C-240'],
    },
    {
      id: 'nobodyKnowsWhetherSomethingWasLeftOut',
      when: nobodyKnowsWhetherSomethingWasLeftOut,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-056', 'C-337'],
    },
    {
      id: 'someoneOtherThanAGpAsked',
      when: [{ requesterRole: notAGp }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-030', 'C-267', 'C-268'],
    },
    {
      id: 'theRequesterWritesTheRequest',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-070', 'C-072', 'C-062', 'C-100', 'C-056', 'C-059', 'C-108', 'C-242'],
    },
  ],
  notes: [
    { id: 'theSpecialistAsksAboutAGap', party: 'specialist', when: always, claims: ['C-239', 'C-240'] },
    { id: 'thePracticeReviewsTheDraft', party: 'practice', when: always, claims: ['C-030', 'C-268'] },
  ],
};
