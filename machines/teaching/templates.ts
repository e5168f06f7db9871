// What is true at first of an exchange that somebody builds: every fact is shown, and every one can be changed. No nation: it is chosen.
import type { Facts } from '#machines/facts/vocabulary.ts';

const asked = {
  urgency: 'routine',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  mode: 'eReferral',
  newInformation: 'none',
  images: 'none',
  recorded: 'both',
  fitNoteAdvisedBy: 'nobody',
  patientStance: ['agrees'],
  repeatPresentation: 'no',
} as const satisfies Facts;
const answered = {
  ...asked,
  stage: 'replied',
  route: 'advice',
  askedToBeSeen: 'adviceOnly',
  informationSent: 'complete',
  agreesWithAdvice: 'yes',
  patientTold: 'nobody',
  specialistRole: 'consultant',
  specialistContactedPatient: 'no',
} as const satisfies Facts;

/** One for each wording that can be chosen. */
export const templates = {
  test: {
    ...answered,
    replyAsks: ['test'],
    testOrderedBy: 'nobody',
    testPurpose: 'requesterManagement',
    testAccess: 'available',
    testCompetence: 'within',
    resources: 'available',
  },
  drug: {
    ...answered,
    replyAsks: ['prescribe', 'monitor'],
    drugClass: 'usual',
    drugCompetence: 'within',
    drugUrgent: 'no',
    resources: 'available',
  },
  manage: { ...answered, replyAsks: ['manage'], competence: 'within', resources: 'available' },
  convert: { ...answered, route: 'adviceConvertible', askedToBeSeen: 'ambiguous', replyAsks: ['referHere'], conversion: 'assumed' },
  returned: {
    ...answered,
    stage: 'returned',
    route: 'triage',
    askedToBeSeen: 'explicit',
    replyAsks: ['manage'],
    competence: 'within',
    resources: 'available',
    agreesWithAdvice: 'no',
  },
  waiting: { ...asked, stage: 'awaiting', route: 'advice', askedToBeSeen: 'adviceOnly', informationSent: 'complete', overdue: 'no' },
} as const satisfies Record<string, Facts>;
export type TemplateId = keyof typeof templates;
export const templateIds = Object.keys(templates) as TemplateId[];
