// Who has told the patient what came of it.
import type { Flow } from './flow.ts';

type PageId = 'told';

export const tellingThePatient = {
  id: 'tellingThePatient',
  settles: ['tellPatientOutcome'],
  initial: 'told',
  pages: {
    told: {
      asks: ['specialistRole', 'patientTold', 'specialistContactedPatient', 'patientStance'],
      usual: { specialistRole: 'consultant', specialistContactedPatient: 'no', patientStance: ['agrees'] },
      next: [{ to: 'done' }],
    },
  },
} as const satisfies Flow<PageId>;
