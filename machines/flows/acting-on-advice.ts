// A reply is here: can it be followed, and does it fit?
import type { Flow } from './flow.ts';

type PageId = 'canDo';

export const actingOnAdvice = {
  id: 'actingOnAdvice',
  settles: ['decideOnAdvice'],
  initial: 'canDo',
  pages: {
    canDo: {
      asks: ['competence', 'resources', 'agreesWithAdvice'],
      usual: { competence: 'within', resources: 'available', agreesWithAdvice: 'yes' },
      next: [{ to: 'done' }],
    },
  },
} as const satisfies Flow<PageId>;
