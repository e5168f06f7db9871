// When a fact arises at all: the table that a new fact is added to.
import type { Condition } from './condition-sets.ts';
import { referralLive, replyMayBeHere } from './situations.ts';
import type { Fact } from './vocabulary.ts';

const testInPlay = [{ replyAsks: { includes: ['test'] } }, { newInformation: ['result'] }] as const satisfies readonly Condition[];
const replyInPlay = [{ stage: replyMayBeHere }] as const satisfies readonly Condition[];
const drugInPlay = [{ replyAsks: { includes: ['prescribe', 'monitor'] } }] as const satisfies readonly Condition[];
const sent = [{ stage: { not: ['drafting'] } }] as const satisfies readonly Condition[];

/**
 * When a fact arises at all. A fact that does not arise is not unknown: it is never asked, and conditions on it are false.
 * Order matters here alone: each line may rest on the lines above it.
 */
export const arisesWhen: { readonly [F in Fact]?: readonly Condition[] } = {
  replyAsks: replyInPlay,
  conversion: [
    { stage: ['converted'] },
    { route: ['adviceConvertible'], stage: ['replied'], replyAsks: { includes: ['referHere'] } },
    { stage: ['accepted', 'returned'] },
  ],
  seenYet: [referralLive],
  repeatPresentation: [{ nation: ['england'] }],
  suspectedBy: [{ urgency: ['suspectedCancer'] }],
  cancerReferral: [{ urgency: ['suspectedCancer'] }],
  requesterAvailable: sent,
  requesterPrescribes: [{ requesterRole: { not: ['gp', 'gpTrainee', 'locum'] } }],
  gpReviewed: [{ requesterRole: { not: ['gp', 'locum'] } }],
  overdue: [{ stage: ['awaiting', 'moreInfo', 'notSure'] }],
  informationSent: sent,
  newInformation: sent,
  agreesWithAdvice: replyInPlay,
  patientTold: replyInPlay,
  specialistContactedPatient: replyInPlay,
  specialistRole: replyInPlay,
  fitNoteAdvisedBy: sent,
  recorded: sent,
  askedToBeSeen: sent,
  competence: [{ replyAsks: { includes: ['manage', 'reassure'] } }],
  testOrderedBy: testInPlay,
  orderRaisedBy: [{ testOrderedBy: ['inOthersName'] }],
  testPurpose: [{ testOrderedBy: ['nobody'] }],
  testAccess: [{ testOrderedBy: ['nobody'] }],
  testCompetence: [{ testOrderedBy: ['nobody', 'requester'] }],
  orderAgreed: [{ testPurpose: ['specialistDecision'] }],
  resultHandover: [{ testOrderedBy: ['requester', 'specialist'] }],
  drugClass: drugInPlay,
  drugCompetence: drugInPlay,
  drugUrgent: drugInPlay,
  sharedCare: [{ drugClass: ['sharedCare', 'unlicensed'] }],
  drugHandover: [
    { drugClass: ['usual'], seenYet: ['yes'] },
    { drugClass: ['usual'], route: ['underCare'] },
  ],
  resources: [{ replyAsks: { includes: ['manage', 'prescribe', 'monitor'] } }, { testOrderedBy: ['nobody'] }],
};
