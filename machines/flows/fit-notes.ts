// Somebody has told the patient not to work, or the reply says so.
import type { Flow } from './flow.ts';

type PageId = 'note';

export const fitNotes = {
  id: 'fitNotes',
  settles: ['issueFitNote'],
  initial: 'note',
  pages: {
    note: { asks: ['fitNoteAdvisedBy', 'specialistContactedPatient'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
