// Who holds "judge whether the information is enough".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const noRequestIsWaitingToBeJudged = [{ stage: ['drafting', 'converted', 'accepted'] }] as const satisfies readonly Condition[];

export const judgeInformation: Table = {
  action: 'judgeInformation',
  subject: 'general',
  rules: [
    {
      id: 'noRequestIsWaitingToBeJudged',
      when: noRequestIsWaitingToBeJudged,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theSpecialistHasTheRequest',
      when: [{}],
      unless: noRequestIsWaitingToBeJudged,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-073', 'C-239', 'C-240', 'C-241', 'C-226', 'C-098', 'C-106'],
    },
  ],
  notes: [
    {
      id: 'somethingWasLeftOut',
      when: [{ informationSent: ['omission'] }],
      unless: noRequestIsWaitingToBeJudged,
      claims: ['C-226', 'C-240'],
    },
    {
      id: 'theSpecialistAskedForMore',
      when: [{ stage: ['moreInfo'] }],
      unless: [],
      claims: ['C-022', 'C-239'],
    },
    {
      id: 'theRequesterSuppliesOrRefers',
      party: 'requester',
      when: [{}],
      unless: noRequestIsWaitingToBeJudged,
      claims: ['C-022'],
    },
    {
      id: 'theProviderPutsUpSomeoneCompetent',
      party: 'provider',
      when: [{}],
      unless: noRequestIsWaitingToBeJudged,
      claims: ['C-273'],
    },
  ],
  background: ['C-022', 'C-073', 'C-098', 'C-106', 'C-226', 'C-239', 'C-240', 'C-241', 'C-272', 'C-273', 'C-278'],
};
