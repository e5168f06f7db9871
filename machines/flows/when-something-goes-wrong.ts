// Something was left out, came late, changed, or was not written down.
import type { Flow } from './flow.ts';

type PageId = 'wrong';

export const whenSomethingGoesWrong = {
  id: 'whenSomethingGoesWrong',
  settles: ['askClearly', 'trackReply', 'keepRecord', 'fileReply', 'handleDeterioration'],
  initial: 'wrong',
  pages: {
    wrong: { asks: ['overdue', 'informationSent', 'newInformation', 'recorded'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
