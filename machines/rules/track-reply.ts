// Who holds "know that a reply is due and chase it".
import type { Condition } from '../boxes.ts';
import type { Table } from '../rule.ts';
import { nobodyKnowsHowFarItHasGot } from './situations.ts';

const trackReply0 = [{ stage: ['drafting', 'replied', 'converted', 'returned', 'accepted'] }] as const satisfies readonly Condition[];
const trackReply3 = [{ overdue: ['unknown'] }] as const satisfies readonly Condition[];

export const trackReply: Table = {
  action: 'trackReply',
  subject: 'referral',
  rules: [
    {
      id: 'trackReply0',
      when: trackReply0,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'trackReply1',
      when: nobodyKnowsHowFarItHasGot,
      unless: [],
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337', 'C-357'],
    },
    {
      id: 'trackReply3',
      when: trackReply3,
      unless: trackReply0,
      holder: 'practice',
      standing: 'confirmNow',
      claims: ['C-255', 'C-337'],
    },
    {
      id: 'trackReply5',
      when: [{}],
      unless: [...trackReply0, ...nobodyKnowsHowFarItHasGot, ...trackReply3],
      holder: 'practice',
      standing: 'settled',
      claims: [],
    },
  ],
  notes: [
    {
      id: 'trackReply2',
      when: [{ overdue: ['yes'] }],
      unless: [...trackReply0, ...nobodyKnowsHowFarItHasGot],
      claims: ['C-167', 'C-254', 'C-256', 'C-257'],
    },
    {
      id: 'trackReply4',
      when: [{ requesterRole: ['locum'] }],
      unless: [...trackReply0, ...nobodyKnowsHowFarItHasGot, ...trackReply3],
      claims: ['C-274', 'C-275'],
    },
    {
      id: 'trackReplyNote0',
      party: 'requester',
      when: [{}],
      unless: trackReply0,
      claims: ['C-020', 'C-254'],
    },
    {
      id: 'trackReplyNote1',
      party: 'provider',
      when: [{}],
      unless: trackReply0,
      claims: ['C-251'],
    },
  ],
  background: [
    'C-016',
    'C-018',
    'C-020',
    'C-160',
    'C-167',
    'C-214',
    'C-251',
    'C-254',
    'C-255',
    'C-256',
    'C-257',
    'C-274',
    'C-275',
    'C-309',
    'C-337',
    'C-357',
  ],
};
