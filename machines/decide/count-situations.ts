// How many different situations a table tells apart in one nation: counted exactly by subtracting boxes.
import { type Box, boxesOf, type Condition, meet } from '#machines/facts/condition-sets.ts';
import { facts as allFacts, type Fact, type Nation, options, takesMany } from '#machines/facts/vocabulary.ts';
import { arisesWhen, incoherent } from '#machines/facts/what-follows.ts';
import type { Table } from '#machines/rules/rule.ts';

const everything = boxesOf({})[0] as Box;

/** What is left of a region without these boxes, as boxes that do not overlap. */
export function partsOutside(region: Box, avoid: readonly Box[], from = 0): Box[] {
  const at = avoid.findIndex((box, n) => n >= from && meet(region, box) !== null);
  if (at < 0) return [region];
  const box = avoid[at] as Box;
  const found: Box[] = [];
  let inside: Box = region;
  for (let i = 0; i < region.length; i++) {
    const outside = (inside[i] as number) & ~(box[i] as number);
    if (outside === 0) continue;
    found.push(...partsOutside(put(inside, i, outside), avoid, at + 1));
    inside = put(inside, i, (inside[i] as number) & (box[i] as number));
  }
  return found;
}
const put = (box: Box, place: number, mask: number): Box => box.map((m, i) => (i === place ? mask : m));

/** A fact that arises has an answer, and one that does not arise has none: everything else is no situation. */
export const unsaid: readonly Box[] = allFacts
  .filter((fact) => !takesMany(fact))
  .flatMap((fact: Fact) => {
    const answered = boxesOf({ [fact]: options[fact] } as Condition)[0] as Box;
    const silent = boxesOf({ [fact]: { not: options[fact] } } as Condition)[0] as Box;
    const when = arisesWhen[fact];
    if (!when) return [silent];
    const gates = when.flatMap(boxesOf);
    const never = partsOutside(everything, gates).map((part) => meet(part, answered));
    return [...(fact === 'conversion' ? [] : never), ...gates.map((gate) => meet(gate, silent))].filter((box) => box !== null);
  });

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
  const avoid = about(places, [...incoherent, ...unsaid]);
  const [region] = boxesOf({ nation: [nation] });
  return partsOutside(region as Box, avoid).reduce((sum, box) => sum + places.reduce((size, i) => size * bitsIn(box[i] as number), 1), 0);
}
