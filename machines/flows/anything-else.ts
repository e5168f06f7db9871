// Anything out of the ordinary: the last page of the commonest check.
import type { Flow } from './flow.ts';

type PageId = 'ordinary';

export const anythingElse = {
  id: 'anythingElse',
  follows: ['beforeAsking', 'waiting', 'testsAndResults', 'medicines', 'actingOnAdvice', 'tellingThePatient'],
  settles: ['askClearly', 'imageConsent', 'issueFitNote', 'answerChallenge', 'makeReferral'],
  initial: 'ordinary',
  pages: {
    ordinary: {
      asks: ['informationSent', 'newInformation', 'images', 'fitNoteAdvisedBy'],
      usual: { informationSent: 'complete', newInformation: 'none', images: 'none', fitNoteAdvisedBy: 'nobody' },
      next: [{ to: 'done' }],
    },
  },
} as const satisfies Flow<PageId>;
