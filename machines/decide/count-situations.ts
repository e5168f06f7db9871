// How many different situations a table tells apart in one nation: counted exactly by subtracting boxes.
import { type Box, boxesOf, type Condition, partsOutside } from '#machines/facts/condition-sets.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { incoherent } from '#machines/facts/what-follows.ts';
import type { Table } from '#machines/rules/rule.ts';

const everything = boxesOf({})[0] as Box;

/** The places at which some rule of a table says less than everything, and that of the nation. */
export function placesRead(table: Table): number[] {
  const boxes = [...table.rules.flatMap((rule) => rule.when), { nation: ['england'] } as Condition].flatMap(boxesOf);
  return everything.flatMap((all, i) => (boxes.some((box) => box[i] !== all) ? [i] : []));
}

/** The boxes that say something of these places alone. */
export const about = (places: readonly number[], boxes: readonly Box[]): Box[] =>
  boxes.filter((box) => box.every((mask, i) => mask === everything[i] || places.includes(i)));

const bitsIn = (mask: number): number => mask.toString(2).replaceAll('0', '').length;

/** The situations that a table tells apart in a nation: every combination of the facts that it reads which can be. */
export function situationsOf(table: Table, nation: Nation): number {
  const places = placesRead(table);
  const avoid = about(places, incoherent);
  const [region] = boxesOf({ nation: [nation] });
  return partsOutside(region as Box, avoid).reduce((sum, box) => sum + places.reduce((size, i) => size * bitsIn(box[i] as number), 1), 0);
}
