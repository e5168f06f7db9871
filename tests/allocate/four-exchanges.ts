// The four exchanges that every door must answer alike: England, routine, a GP who is there.
import type { Facts } from '#machines/facts/vocabulary.ts';

const ordinary = {
  nation: 'england',
  urgency: 'routine',
  requesterRole: 'gp',
  requesterAvailable: 'yes',
  informationSent: 'complete',
  newInformation: 'none',
  images: 'none',
  fitNoteAdvisedBy: 'nobody',
  specialistRole: 'consultant',
  patientStance: ['agrees'],
  repeatPresentation: 'no',
  localAgreement: ['none'],
  mode: 'eReferral',
  recorded: 'both',
} as const satisfies Facts;
const test_ = {
  testOrderedBy: 'nobody',
  testPurpose: 'requesterManagement',
  testAccess: 'available',
  testCompetence: 'within',
  resources: 'available',
  agreesWithAdvice: 'yes',
} as const satisfies Facts;

type Expected = Readonly<Record<string, readonly [holder: string | null, status: string, claim?: string]>>;

export const fourExchanges = {
  a: {
    facts: {
      ...ordinary,
      ...test_,
      route: 'advice',
      stage: 'replied',
      replyAsks: ['test'],
      patientTold: 'nobody',
      specialistContactedPatient: 'no',
    } as Facts,
    expected: {
      orderTest: ['requester', 'settled', 'C-005'],
      actOnResult: ['requester', 'settled'],
      interpretResult: ['requester', 'settled'],
      tellPatientResult: ['requester', 'settled'],
      tellPatientOutcome: ['requester', 'confirmNow', 'C-362'],
      decideOnAdvice: ['requester', 'settled'],
      giveSoundAdvice: ['specialist', 'settled'],
      makeReferral: [null, 'notNeeded'],
      convertRequest: [null, 'notNeeded'],
    } as Expected,
  },
  b: {
    facts: {
      ...ordinary,
      ...test_,
      testPurpose: 'specialistDecision',
      orderAgreed: 'no',
      route: 'advice',
      stage: 'replied',
      replyAsks: ['test'],
      patientTold: 'nobody',
      specialistContactedPatient: 'no',
    } as Facts,
    expected: {
      orderTest: ['requester', 'notAccepted', 'C-358'],
      actOnResult: ['requester', 'notAccepted', 'C-358'],
      tellPatientResult: ['requester', 'notAccepted'],
      makeReferral: ['requester', 'settled', 'C-237'],
      tellPatientOutcome: ['requester', 'confirmNow'],
    } as Expected,
  },
  c: {
    facts: {
      ...ordinary,
      route: 'adviceConvertible',
      stage: 'replied',
      replyAsks: ['referHere'],
      conversion: 'assumed',
      agreesWithAdvice: 'yes',
      patientTold: 'nobody',
      specialistContactedPatient: 'no',
    } as Facts,
    expected: {
      convertRequest: ['specialist', 'confirmNow', 'C-361'],
      makeReferral: ['requester', 'confirmNow', 'C-227'],
      tellPatientOutcome: ['requester', 'confirmNow'],
      triageAndBook: [null, 'notNeeded'],
    } as Expected,
  },
  d: {
    facts: {
      ...ordinary,
      route: 'triage',
      stage: 'returned',
      replyAsks: ['manage'],
      competence: 'within',
      resources: 'available',
      agreesWithAdvice: 'yes',
      askedToBeSeen: 'explicit',
      patientTold: 'nobody',
      specialistContactedPatient: 'no',
    } as Facts,
    expected: {
      tellPatientOutcome: ['requester', 'contested', 'C-216'],
      triageAndBook: ['provider', 'contested', 'C-233'],
      decideOnAdvice: ['requester', 'settled'],
      reReferAfterReturn: [null, 'notNeeded'],
      reviewPlan: ['requester', 'settled'],
    } as Expected,
  },
} as const;
