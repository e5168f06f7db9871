// What kind of exchange it is: asked first, for everybody.
import type { Flow } from './flow.ts';

type PageId = 'who' | 'stage' | 'cancer' | 'reply' | 'referral';

export const opening = {
  id: 'opening',
  settles: [
    'decideRoute',
    'replyInTime',
    'judgeInformation',
    'giveSoundAdvice',
    'makeReplyUsable',
    'supplyThresholds',
    'readReply',
    'coverAbsence',
    'convertRequest',
    'upgradeToSuspectedCancer',
    'onwardReferral',
    'triageAndBook',
    'giveSafetyNet',
    'handleDeterioration',
    'keepRecord',
    'fileReply',
    'conditionRecall',
    'reviewPlan',
    'closeConversation',
    'informPatientOfRequest',
  ],
  initial: 'who',
  pages: {
    who: { asks: ['nation', 'urgency', 'requesterRole'], next: [{ to: 'stage' }] },
    stage: { asks: ['stage', 'route', 'requesterAvailable'], next: [{ when: 'cancerIsSuspected', to: 'cancer' }, { to: 'reply' }] },
    cancer: { asks: ['suspectedBy', 'cancerReferral'], next: [{ to: 'reply' }] },
    reply: { asks: ['replyAsks'], next: [{ to: 'referral' }] },
    referral: { asks: ['conversion', 'seenYet'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
