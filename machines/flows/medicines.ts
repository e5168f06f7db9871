// A drug that the reply recommends or asks to have monitored.
import type { Flow } from './flow.ts';

type PageId = 'drug' | 'objection' | 'canPrescribe' | 'change';

export const medicines = {
  id: 'medicines',
  settles: ['prescribe', 'monitorDrug', 'changeOrStopDrug'],
  initial: 'drug',
  pages: {
    drug: {
      asks: ['drugClass', 'sharedCare', 'drugHandover', 'drugUrgent'],
      next: [
        { when: 'theDrugNeedsAnAgreementThatIsNotThere', to: 'change' },
        { when: 'theDrugIsSharedByAgreement', to: 'objection' },
        { to: 'canPrescribe' },
      ],
    },
    objection: { asks: ['patientStance'], next: [{ to: 'canPrescribe' }] },
    canPrescribe: {
      asks: ['drugCompetence', 'requesterPrescribes', 'resources', 'agreesWithAdvice'],
      usual: { drugCompetence: 'within', resources: 'available', agreesWithAdvice: 'yes' },
      next: [{ to: 'change' }],
    },
    change: { asks: ['newInformation'], next: [{ to: 'done' }] },
  },
} as const satisfies Flow<PageId>;
