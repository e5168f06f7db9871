// Which flows an exchange needs, in order. A flow asked alone and a flow asked within the exchange are the same machine.
import { boxesOf, type Condition, within } from '#machines/facts/condition-sets.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { FlowId } from './registry.ts';

const replyMayBeHere = { stage: ['replied', 'converted', 'returned', 'accepted', 'notSure'] } as const satisfies Condition;

/** When each flow is needed, in the order in which they are asked. The opening comes before all of them. */
const needed: readonly { readonly flow: FlowId; readonly when: readonly Condition[] }[] = [
  { flow: 'opening', when: [{}] },
  { flow: 'beforeAsking', when: [{ stage: ['drafting'] }] },
  { flow: 'testsAndResults', when: [{ replyAsks: { includes: ['test'] } }, { newInformation: ['result'] }] },
  { flow: 'medicines', when: [{ replyAsks: { includes: ['prescribe', 'monitor'] } }] },
  { flow: 'actingOnAdvice', when: [replyMayBeHere] },
  { flow: 'referralAndConversion', when: [{ stage: ['returned'] }] },
  { flow: 'tellingThePatient', when: [replyMayBeHere] },
  { flow: 'waiting', when: [{ stage: ['awaiting', 'moreInfo', 'notSure'] }] },
  { flow: 'anythingElse', when: [{ stage: { not: ['drafting'] } }] },
  { flow: 'people', when: [{ requesterRole: ['gpTrainee', 'nurse', 'pharmacist', 'paramedic', 'physicianAssociate', 'other'] }] },
  { flow: 'modeAndRecord', when: [{}] },
];
const compiled = needed.map(({ flow, when }) => ({ flow, boxes: when.flatMap(boxesOf) }));

/** The flows that these answers surely call for, in order. */
export function itinerary(answers: Answers): FlowId[] {
  const { spaces } = cohere(knownFrom(answers));
  return compiled.filter(({ boxes }) => spaces.every((space) => boxes.some((box) => within(space, box)))).map(({ flow }) => flow);
}
