// The specialist's moment before a reply: what each way of answering would leave with whom.

import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import { type RegionStates, regionStatesOf, statesOf } from './next-events.ts';

interface Answered {
  /** The state of the exchange's chart that it leads to. */
  readonly state: RegionStates['stage'];
  /** What else it states. */
  readonly facts: Facts;
  /** Routes on which it cannot be taken. */
  readonly notOn: readonly NonNullable<Facts['route']>[];
}
/** The ways to answer. To reply with advice is not to convert, and a request for advice is no referral that could be sent back. */
const ways = {
  reply: { state: 'replied', facts: { conversion: 'notDone' }, notOn: [] },
  convert: { state: 'convertedAndWaiting', facts: {}, notOn: [] },
  return: { state: 'returned', facts: {}, notOn: ['advice', 'adviceConvertible'] },
} as const satisfies Record<string, Answered>;
export type Way = keyof typeof ways;
export const wayIds = Object.keys(ways) as Way[];

/** What only the answer of those who asked will tell: nobody who replies is asked for it, and no gap in a reply names it. */
export const toldByTheAnswer: readonly Fact[] = [
  'agreesWithAdvice',
  'competence',
  'testCompetence',
  'drugCompetence',
  'resources',
  'testAccess',
  'orderAgreed',
  'requesterPrescribes',
  'gpReviewed',
  'patientStance',
];

const ofTheStage: readonly Fact[] = ['stage', 'conversion', 'seenYet'];

const withoutStage = (plan: Facts): Facts =>
  Object.fromEntries(Object.entries(plan).filter(([fact]) => !ofTheStage.includes(fact as Fact))) as Facts;

/**
 * The exchange as it would stand if the request were answered in one way.
 * @param plan what is known and what the reply would ask for; what it says of the stage is set aside
 * @returns null where that way cannot be taken (a route that nobody can convert)
 */
export function answeredBy(plan: Facts, way: Way): Facts | null {
  const { notOn }: Answered = ways[way];
  if (plan.route !== undefined && notOn.includes(plan.route)) return null;
  const state = statesOf('stage').find((one) => one.state === ways[way].state);
  const answered: Facts = { ...withoutStage(plan), ...state?.facts, ...ways[way].facts };
  if (cohere(answered).contradictions.length > 0 || regionStatesOf(answered).stage !== ways[way].state) return null;
  return arisingOnly(answered);
}
