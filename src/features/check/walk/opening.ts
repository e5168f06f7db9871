// The walk as far as the opening: its chart alone, XState and the tables, loaded with the first answer.

import type { Answers } from '#machines/facts/vocabulary.ts';
import { holds } from '#machines/flows/flow.ts';
import { openingRegion } from '#machines/flows/opening-region.ts';
import { openingAsking, walk } from '#machines/flows/walk.ts';
import { byTables, type Journey, journeyOf } from './by-tables.ts';

export { shownOn } from './by-tables.ts';

const opening = openingAsking(byTables);

/** The walk that these answers make, where it waits in the opening or ends with it; null where the rest of the check comes after it. */
export function walkOpening(answers: Answers): Journey | null {
  const way = walk(opening, answers);
  return way.at || holds(openingRegion.leavesWhen, answers) ? journeyOf(way) : null;
}
