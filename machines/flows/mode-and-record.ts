// How it happened, what is written down, and what has been agreed locally.
import type { Flow } from './flow.ts';

type PageId = 'record';

export const modeAndRecord = {
  id: 'modeAndRecord',
  settles: ['keepRecord', 'fileReply', 'imageConsent'],
  initial: 'record',
  pages: {
    record: { asks: ['localAgreement', 'mode', 'recorded', 'images'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
