// Who asked, who answered, and who stands behind them.
import type { Flow } from './flow.ts';

type PageId = 'people';

export const people = {
  id: 'people',
  settles: ['superviseRequest', 'coverAbsence'],
  initial: 'people',
  pages: {
    people: { asks: ['gpReviewed', 'requesterPrescribes', 'specialistRole'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
