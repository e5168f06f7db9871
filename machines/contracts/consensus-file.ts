// What a panel came to, as a file: it stands under content/reviews, and beside each row that it is about.
import * as v from 'valibot';
import { panelResults, scale } from '#machines/review/rand-ucla.ts';
import { block, itemId, mark, panelName, reviewer, round } from './ratings-file.ts';
import { month } from './row-review.ts';
import { nation, type Of } from './terms.ts';

export const CONSENSUS_SCHEMA = 'consensus-1';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ratedItem = v.strictObject({
  block,
  nation: v.nullable(nation),
  item: itemId,
  mark,
  spread: v.pipe(v.array(count), v.length(scale.length), v.description('How many rated the holder, the answer or the control 1, 2 … 9.')),
  cannotJudge: count,
  median: v.nullable(v.number()),
  disagreement: v.boolean(),
  result: v.picklist(panelResults),
});
export const consensusFile = v.strictObject({
  schema: v.literal(CONSENSUS_SCHEMA),
  edition: v.string(),
  panel: panelName,
  month,
  members: v.pipe(v.array(reviewer), v.minLength(1)),
  blocks: v.array(
    v.strictObject({
      block,
      round,
      members: v.pipe(count, v.description('Those who rated the whole block.')),
      complete: v.pipe(v.boolean(), v.description('Not where too few did: nothing in it counts as agreed then.')),
    }),
  ),
  items: v.array(ratedItem),
});

export type RatedItem = Of<typeof ratedItem>;
export type ConsensusFile = Of<typeof consensusFile>;
