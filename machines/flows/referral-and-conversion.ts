// Whether a referral is to be made, and what follows one that came back.
import type { Flow } from './flow.ts';

type PageId = 'return' | 'wishes';

export const referralAndConversion = {
  id: 'referralAndConversion',
  settles: ['reReferAfterReturn'],
  initial: 'return',
  pages: {
    return: { asks: ['askedToBeSeen', 'agreesWithAdvice'], next: [{ to: 'wishes' }] },
    wishes: { asks: ['patientStance'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
