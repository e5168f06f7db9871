// The specialist's own way in: what I am about to reply, and what it would leave with whom.
import type { Flow } from './flow.ts';

type PageId = 'plan' | 'test' | 'drug' | 'patient';

export const answeringARequest = {
  id: 'answeringARequest',
  settles: ['judgeInformation', 'giveSoundAdvice', 'makeReplyUsable', 'supplyThresholds'],
  initial: 'plan',
  pages: {
    plan: { asks: ['replyAsks', 'informationSent', 'specialistRole'], next: [{ to: 'test' }] },
    test: { asks: ['testOrderedBy', 'orderRaisedBy', 'testPurpose', 'orderAgreed', 'resultHandover'], next: [{ to: 'drug' }] },
    drug: { asks: ['drugClass', 'sharedCare', 'drugHandover', 'drugUrgent'], next: [{ to: 'patient' }] },
    patient: { asks: ['patientTold', 'specialistContactedPatient'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
