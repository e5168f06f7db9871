// Sent, and no advice yet: or nobody is sure whether there is any.
import type { Flow } from './flow.ts';

type PageId = 'wait';

export const waiting = {
  id: 'waiting',
  settles: ['trackReply', 'askClearly', 'judgeInformation'],
  initial: 'wait',
  pages: {
    wait: { asks: ['overdue', 'informationSent', 'newInformation', 'patientStance'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
