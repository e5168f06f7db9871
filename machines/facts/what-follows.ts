// What follows from what: definitions applied to the facts of an exchange before anything is decided.
import { type Box, boxesOf, type Condition, factsOf, type Known, meet, respace, spaceOf, within } from './condition-sets.ts';
import { facts as allFacts, type Fact, type Facts, takesMany } from './vocabulary.ts';

/** The stages at which no reply has come. */
export const noReplyYet = ['drafting', 'awaiting', 'moreInfo'] as const;
const replyMayBeHere = ['replied', 'converted', 'returned', 'accepted', 'notSure'] as const;

/** A referral exists for this problem and the service has accepted it, or conversion was confirmed. */
export const referralLive = { stage: ['accepted', 'converted'], conversion: ['confirmed'] } as const satisfies Condition;
/** The referral is live and the service has seen the patient or begun treatment. `seenYet` arises only for a live referral. */
export const providerTreats = { seenYet: ['yes'] } as const satisfies Condition;
/** The referral is live and the patient has not been seen. */
export const waitingToBeSeen = { seenYet: ['no'] } as const satisfies Condition;
/** The one who asked is not there to act: a locum, or someone who has left or is away. Nothing is away before it has been sent. */
export const requesterAway = [
  { requesterRole: ['locum'], stage: { not: ['drafting'] } },
  { requesterAvailable: ['no'], stage: { not: ['drafting'] } },
] as const satisfies readonly Condition[];

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

/** Facts whose value is set aside where they do not arise; the others stand as given. */
const definedByTheirGate: readonly Fact[] = [
  'seenYet',
  'orderRaisedBy',
  'suspectedBy',
  'cancerReferral',
  'requesterPrescribes',
  'drugHandover',
];

/** Combinations that cannot be, by definition. */
const impossible: readonly Condition[] = [
  {
    stage: [...noReplyYet],
    replyAsks: { includes: ['manage', 'test', 'prescribe', 'monitor', 'referHere', 'referElsewhere', 'fitNote', 'reassure', 'unclear'] },
  },
  { stage: ['accepted'], conversion: { not: ['confirmed'] } },
  { stage: ['returned'], conversion: { not: ['notDone'] } },
  { stage: { not: ['accepted'] }, route: { not: ['adviceConvertible'] }, conversion: ['confirmed', 'assumed'] },
  { stage: ['replied'], conversion: ['confirmed'] },
  { stage: ['converted'], route: ['adviceConvertible'], conversion: { not: ['confirmed', 'assumed', 'notDone'] } },
  { stage: { not: ['accepted', 'converted'] }, seenYet: ['yes', 'no'] },
  { conversion: { not: ['confirmed'] }, seenYet: ['yes', 'no'] },
  { ...referralLive, seenYet: { not: ['yes', 'no'] } },
  { testOrderedBy: { not: ['inOthersName'] }, orderRaisedBy: ['requesterSide', 'specialistSide', 'unknown'] },
  { urgency: { not: ['suspectedCancer'] }, suspectedBy: ['requesterSide', 'specialistSide'] },
  { urgency: { not: ['suspectedCancer'] }, cancerReferral: ['confirmed', 'assumed', 'notDone'] },
  { requesterRole: ['gp', 'gpTrainee', 'locum'], requesterPrescribes: ['yes', 'no'] },
  { drugClass: { not: ['usual'] }, drugHandover: ['agreed', 'asked', 'none'] },
  { route: { not: ['underCare'] }, seenYet: { not: ['yes'] }, drugHandover: ['agreed', 'asked', 'none'] },
];
const impossibleBoxes = impossible.flatMap(boxesOf);

/** Boxes that no coherent exchange enters. */
export const incoherent: readonly Box[] = impossibleBoxes;

export interface Contradiction {
  readonly facts: readonly [Fact, Fact];
  readonly says: string;
}
export interface Coherent {
  /** The facts with what follows from them, ready for `decide`. */
  readonly known: Known;
  /** The same as boxes: all that the facts leave possible. Two where a conversion that is not known yet would make a reply a referral. */
  readonly spaces: readonly Box[];
  /** Facts that were given and do not arise: they decide nothing. */
  readonly setAside: readonly Fact[];
  /** Facts whose value follows from others, by definition. */
  readonly derived: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
}

const gates = new Map(allFacts.map((fact) => [fact, arisesWhen[fact]?.flatMap(boxesOf)]));

const gateFactsOf = new Map(allFacts.map((fact) => [fact, [...new Set((gates.get(fact) ?? []).flatMap(factsOf))]]));
/** The facts that tell whether a fact arises. */
export const gateFacts = (fact: Fact): readonly Fact[] => gateFactsOf.get(fact) ?? [];

/** The facts whose values may follow from others, or that say who is away: they can bear on any action. */
export const cohering: readonly Fact[] = ['stage', 'route', 'conversion', 'requesterRole', 'requesterAvailable'];

/** Does this fact arise: yes, no, or (null) not known yet. */
function arises(fact: Fact, space: Box): boolean | null {
  const boxes = gates.get(fact);
  if (!boxes) return true;
  if (boxes.some((box) => within(space, box))) return true;
  return boxes.some((box) => meet(space, box)) ? null : false;
}

/**
 * Applies the definitions to what is known.
 * @param given facts as entered (unknown ones missing)
 * @returns the facts with what follows from them, what was set aside, and contradictions, each naming both facts
 */
export function cohere(given: Facts): Coherent {
  const before = coherent.get(given);
  if (before) return before;
  const worked = work(given);
  coherent.set(given, worked);
  return worked;
}
const coherent = new WeakMap<Facts, Coherent>();

function work(given: Facts): Coherent {
  const facts: Record<string, unknown> = { ...given };
  const contradictions: Contradiction[] = [];
  const setAside: Fact[] = [];
  const derived: Fact[] = [];
  const clash = (a: Fact, b: Fact, says: string) => contradictions.push({ facts: [a, b], says });
  const stage = given.stage;
  const unanswered = stage !== undefined && (noReplyYet as readonly string[]).includes(stage);

  if (unanswered) {
    if (given.replyAsks?.length)
      clash('stage', 'replyAsks', `stage "${stage}" means that no reply has come, but replyAsks names what a reply asks for`);
    facts.replyAsks = [];
    derived.push('replyAsks');
  }
  const follows = conversionThatFollows(given);
  if (follows) {
    if (given.conversion !== undefined && given.conversion !== follows.value)
      clash(
        follows.from,
        'conversion',
        `${follows.from} "${given[follows.from]}" means that conversion is "${follows.value}", but conversion says "${given.conversion}"`,
      );
    facts.conversion = follows.value;
    derived.push('conversion');
  } else if (given.conversion === 'confirmed' && stage === 'replied') {
    facts.stage = 'converted';
    derived.push('stage');
  } else if (given.conversion === 'assumed' && given.route !== undefined && given.route !== 'adviceConvertible') {
    // The stage is not known, and none allows it: accepted would make it confirmed, and every other one not done.
    clash('route', 'conversion', `route "${given.route}" cannot be converted, but conversion says "assumed"`);
  }

  const doesNotArise = new Set<Fact>();
  const surelyArises = new Set<Fact>();
  const known: Known = facts as Facts;
  const all = (): Known => ({ ...known, doesNotArise, arises: surelyArises });
  for (const fact of allFacts) if (!arisesWhen[fact]) surelyArises.add(fact);
  let space = spaceOf(all());
  for (const fact of Object.keys(arisesWhen) as Fact[]) {
    const answer = arises(fact, space);
    if (answer === null) continue;
    if (answer) {
      surelyArises.add(fact);
      space = respace(space, all(), fact);
      continue;
    }
    if (facts[fact] !== undefined && definedByTheirGate.includes(fact)) {
      delete facts[fact];
      setAside.push(fact);
    }
    if (facts[fact] === undefined) {
      if (takesMany(fact)) facts[fact] = [];
      else doesNotArise.add(fact);
    }
    space = respace(space, all(), fact);
  }
  const mayBeConverted = facts.stage === 'replied' && facts.conversion === undefined && !doesNotArise.has('conversion');
  const spaces = mayBeConverted ? ifConverted(all()) : [space];
  return { known: all(), spaces, setAside, derived, contradictions };
}

/** A reply whose conversion is not known yet: either still a reply, or (once confirmed) read as converted. */
function ifConverted(known: Known): Box[] {
  const { doesNotArise, arises: sure, ...facts } = known;
  const without = (fact: Fact, set: ReadonlySet<Fact> | undefined) => new Set([...(set ?? [])].filter((f) => f !== fact));
  const converted: Known = {
    ...facts,
    stage: 'converted',
    conversion: 'confirmed',
    doesNotArise: without('seenYet', doesNotArise),
    arises: new Set([...(sure ?? []), 'seenYet']),
  };
  return [spaceOf(known), spaceOf(converted)];
}

function conversionThatFollows(given: Facts): { value: 'confirmed' | 'notDone'; from: 'stage' | 'route' } | null {
  if (given.stage === 'accepted') return { value: 'confirmed', from: 'stage' };
  if (given.stage === 'returned') return { value: 'notDone', from: 'stage' };
  if (given.route !== undefined && given.route !== 'adviceConvertible' && given.stage !== undefined)
    return { value: 'notDone', from: 'route' };
  return null;
}

/** Facts without those that do not arise beside the others. */
export function arisingOnly(facts: Facts): Facts {
  const kept: Facts = { ...facts };
  for (const fact of Object.keys(facts) as Fact[]) {
    const { [fact]: _, ...others } = kept;
    const { known, setAside } = cohere(others as Facts);
    const shut = known.doesNotArise?.has(fact) || setAside.includes(fact) || (takesMany(fact) && known[fact] !== undefined);
    if (shut) delete kept[fact];
  }
  return kept;
}
