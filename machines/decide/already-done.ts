// What an exchange shows as already done, and by which side. Nothing is done because somebody assumes it.
import { type Side, sides } from '#machines/facts/sides.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';

export interface Done {
  readonly fact: Fact;
  readonly option: string;
  readonly by: Side;
}

const doneWhere: readonly Done[] = [
  { fact: 'gpReviewed', option: 'yes', by: 'requesterSide' },
  { fact: 'orderAgreed', option: 'yes', by: 'requesterSide' },
  { fact: 'testOrderedBy', option: 'requester', by: 'requesterSide' },
  { fact: 'testOrderedBy', option: 'specialist', by: 'specialistSide' },
  { fact: 'conversion', option: 'confirmed', by: 'specialistSide' },
  { fact: 'specialistContactedPatient', option: 'yes', by: 'specialistSide' },
  { fact: 'patientTold', option: 'byPractice', by: 'requesterSide' },
  { fact: 'patientTold', option: 'byProvider', by: 'specialistSide' },
  ...sides.map((by) => ({ fact: 'recorded', option: 'both', by }) as const),
];

/** What each side has done, by the answers given: the writer's own first. */
export function doneSeenFrom(facts: Facts, writer: Side): Done[] {
  const done = doneWhere.filter((d) => facts[d.fact] === d.option);
  return [...done.filter((d) => d.by === writer), ...done.filter((d) => d.by !== writer)];
}
