// Who holds "judge whether the information is enough, ask for more, or say the patient must be seen".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';

const judgeInformation0 = [{ stage: ['drafting', 'converted', 'accepted'] }] as const satisfies readonly Condition[];

export const judgeInformation: Table = {
  action: 'judgeInformation',
  subject: 'general',
  rules: [
    {
      id: 'judgeInformation0',
      when: judgeInformation0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'judgeInformation3',
      when: [{}],
      unless: judgeInformation0,
      holder: 'specialist',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'judgeInformation1',
      when: [{ informationSent: ['omission'] }],
      unless: judgeInformation0,
      claims: ['C-226', 'C-240'],
    },
    {
      id: 'judgeInformation2',
      when: [{ stage: ['moreInfo'] }],
      unless: [],
      claims: ['C-022', 'C-239'],
    },
    {
      id: 'judgeInformationNote0',
      party: 'requester',
      when: [{}],
      unless: judgeInformation0,
      claims: ['C-022'],
    },
    {
      id: 'judgeInformationNote1',
      party: 'provider',
      when: [{}],
      unless: judgeInformation0,
      claims: ['C-273'],
    },
  ],
  background: ['C-022', 'C-073', 'C-098', 'C-106', 'C-226', 'C-239', 'C-240', 'C-241', 'C-272', 'C-273', 'C-278'],
};
