// Who holds "judge whether the information is enough".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noRequestIsWaitingToBeJudged = [{ stage: ['drafting', 'converted', 'accepted'] }] as const satisfies readonly Condition[];

export const judgeInformation: TableOf<'judgeInformation'> = {
  action: 'judgeInformation',
  subject: 'general',
  rules: [
    { id: 'noRequestIsWaitingToBeJudged', when: noRequestIsWaitingToBeJudged, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'somethingWasLeftOut',
      when: [{ informationSent: ['omission'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-226', 'C-240'],
    },
    {
      id: 'theSpecialistAskedForMore',
      when: [{ stage: ['moreInfo'] }],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-022', 'C-239'],
    },
    {
      id: 'theSpecialistHasTheRequest',
      when: otherwise,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-073', 'C-239', 'C-240', 'C-241', 'C-226', 'C-098', 'C-106'],
    },
  ],
  notes: [
    { id: 'theRequesterSuppliesOrRefers', party: 'requester', when: always, claims: ['C-022'] },
    { id: 'theProviderPutsUpSomeoneCompetent', party: 'provider', when: always, claims: ['C-273'] },
  ],
};
