// The whole check as one statechart, made of its regions.
import type { Answers } from '#machines/facts/vocabulary.ts';
import type { Region } from './chart.ts';
import { type Flow, holds } from './flow.ts';
import { regions } from './regions.ts';
import { type Assembled, assembled, type Matters } from './walk.ts';

/** The whole check, asking what matters. */
export const checkAsking = (matters: Matters, made: readonly Region[] = regions): Assembled => assembled('check', made, matters);
/** The flows that these answers surely call for, in order: also in an emergency, which the walk leaves and "add detail" does not. */
export function calledFor(answers: Answers): Flow[] {
  return (regions as readonly Region[]).filter((region) => !region.calledFor || holds(region.calledFor, answers)).map(({ flow }) => flow);
}
