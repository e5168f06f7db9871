// What kind of exchange it is: asked first, for everybody.
import type { Flow } from './flow.ts';

type PageId = 'who' | 'cancer' | 'stage' | 'referral';

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
    who: {
      asks: ['nation', 'requesterRole', 'urgency'],
      next: [{ when: 'itIsAnEmergency', to: 'done' }, { when: 'cancerIsSuspected', to: 'cancer' }, { to: 'stage' }],
    },
    cancer: { asks: ['suspectedBy', 'cancerReferral'], next: [{ to: 'stage' }] },
    stage: { asks: ['stage', 'route', 'requesterAvailable', 'replyAsks'], next: [{ to: 'referral' }] },
    referral: { asks: ['conversion', 'seenYet'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
