// The patient who objects, cannot be reached, lacks capacity, is a child, or keeps coming back without a diagnosis.
import type { Flow } from './flow.ts';

type PageId = 'patient';

export const specialSituations = {
  id: 'specialSituations',
  settles: ['informPatientOfRequest', 'handleDeterioration'],
  initial: 'patient',
  pages: {
    patient: { asks: ['patientStance', 'repeatPresentation', 'newInformation'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
