// Before anything has been sent.
import type { Flow } from './flow.ts';

type PageId = 'request' | 'review';

export const beforeAsking = {
  id: 'beforeAsking',
  settles: ['askClearly', 'informPatientOfRequest', 'imageConsent', 'superviseRequest', 'makeReferral'],
  initial: 'request',
  pages: {
    request: { asks: ['patientStance', 'images', 'repeatPresentation'], next: [{ to: 'review' }] },
    review: { asks: ['gpReviewed'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
