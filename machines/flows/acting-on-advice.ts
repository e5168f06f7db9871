// A reply is here: can it be followed, and does it fit?
import type { Flow } from '../flow.ts';

type PageId = 'canDo';

export const actingOnAdvice = {
  id: 'actingOnAdvice',
  settles: ['decideOnAdvice'],
  initial: 'canDo',
  pages: {
    canDo: { asks: ['competence', 'resources', 'agreesWithAdvice'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
