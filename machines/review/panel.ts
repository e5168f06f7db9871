// A panel's files, read together: what is left out and why, and what the ratings of each item come to.
import * as v from 'valibot';
import { CONSENSUS_SCHEMA, type ConsensusFile, type RatedItem } from '#machines/contracts/consensus-file.ts';
import { type RatingsFile, ratingsFile } from '#machines/contracts/ratings-file.ts';
import type { Block, Item } from './blocks.ts';
import { LEAST_RATINGS, type Measured, measure, type PanelResult, panelResult, type Rating, type Spread, spreadOf } from './rand-ucla.ts';

export const fileTroubles = ['tooBig', 'damaged', 'older', 'otherPanel', 'duplicate', 'noSuchBlock'] as const;
export type FileTrouble = (typeof fileTroubles)[number];
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}
export interface TakenFile {
  readonly name: string;
  readonly file: RatingsFile;
}
export interface LeftOut {
  readonly name: string;
  readonly why: FileTrouble;
}

/** The most characters of a file. */
export const MOST_RATINGS_FILE = 400_000;

/** What one file holds, or why it is not taken. Never throws. */
export function readRatings(text: string): RatingsFile | FileTrouble {
  if (text.length > MOST_RATINGS_FILE) return 'tooBig';
  try {
    const read = v.safeParse(ratingsFile, JSON.parse(text.replace(/^\uFEFF/, '')));
    return read.success ? (read.output as RatingsFile) : 'damaged';
  } catch {
    return 'damaged';
  }
}

const sheetOf = ({ panel, block, round, id }: RatingsFile): string => `${id} ${panel} ${block} ${round}`;

/**
 * The files of one panel, and those that are left out.
 * @param edition the edition that is read: what was rated in another is older
 * @param blockOf the block of a name
 */
export function panelFiles(
  given: readonly GivenFile[],
  edition: string,
  blockOf: (id: string) => Block | undefined,
): { readonly taken: readonly TakenFile[]; readonly left: readonly LeftOut[] } {
  const taken: TakenFile[] = [];
  const left: LeftOut[] = [];
  for (const { name, text } of given) {
    const file = readRatings(text);
    const why = typeof file === 'string' ? file : notTaken(file, taken, edition, blockOf);
    if (typeof file === 'string' || why) left.push({ name, why: why as FileTrouble });
    else taken.push({ name, file });
  }
  return { taken, left };
}
function notTaken(file: RatingsFile, taken: readonly TakenFile[], edition: string, blockOf: (id: string) => unknown): FileTrouble | null {
  if (file.edition !== edition) return 'older';
  if (!blockOf(file.block)) return 'noSuchBlock';
  if (taken[0] && taken[0].file.panel !== file.panel) return 'otherPanel';
  return taken.some((one) => sheetOf(one.file) === sheetOf(file)) ? 'duplicate' : null;
}

/** What a panel said of one item. */
export interface ItemRated {
  readonly item: Item;
  readonly spread: Spread;
  readonly measured: Measured | null;
  readonly result: PanelResult;
  readonly cannotJudge: number;
  readonly standing: { readonly yes: number; readonly no: number; readonly unsure: number };
  /** The median of the words; null where nobody rated them. It decides nothing. */
  readonly clear: number | null;
  readonly comments: readonly string[];
  /** Ratings of what the item said before it was changed: left out. */
  readonly ofBefore: number;
}
export interface BlockRated {
  readonly block: Block;
  /** The latest round that somebody rated. */
  readonly round: 1 | 2;
  readonly files: readonly RatingsFile[];
  /** Those who rated the whole block. */
  readonly members: number;
  readonly complete: boolean;
  readonly items: readonly ItemRated[];
}

/**
 * What a panel said of one block.
 * @param files those of the panel, of any block
 * @param marks what each item is now, by its name
 */
export function rateBlock(block: Block, files: readonly RatingsFile[], marks: ReadonlyMap<string, string>): BlockRated {
  const all = files.filter((file) => file.block === block.id);
  const round = all.some((file) => file.round === 2) ? 2 : 1;
  const own = all.filter((file) => file.round === round);
  const said = own.map((file) => new Map(file.ratings.map((one) => [one.item, one])));
  const whole = said.filter((one) => block.items.every((item) => one.has(item.id)));
  const complete = whole.length >= LEAST_RATINGS;
  const items = block.items.map((item): ItemRated => {
    const given = said.flatMap((one) => one.get(item.id) ?? []);
    const now = given.filter((one) => one.mark === marks.get(item.id));
    const ratings = now.flatMap(({ right }) => right ?? []) as Rating[];
    const times = (answer: string) => now.filter(({ standing }) => standing === answer).length;
    return {
      item,
      spread: spreadOf(ratings),
      measured: measure(ratings),
      result: complete ? panelResult(ratings) : 'tooFew',
      cannotJudge: now.filter(({ right }) => right === null).length,
      standing: { yes: times('yes'), no: times('no'), unsure: times('unsure') },
      clear: measure(now.flatMap(({ clear }) => clear ?? []))?.median ?? null,
      comments: now.flatMap(({ comment }) => comment ?? []),
      ofBefore: given.length - now.length,
    };
  });
  return { block, round, files: own, members: whole.length, complete, items };
}

const concern: Readonly<Record<PanelResult, number>> = { rejected: 0, uncertain: 1, tooFew: 2, agreed: 3 };

/** What needs talk, the most pressing first: disagreement, then a low median, then a standing that is doubted, then comments. */
export const byNeedOfTalk = (items: readonly ItemRated[]): ItemRated[] =>
  items
    .filter((one) => one.measured !== null || one.comments.length > 0)
    .sort(
      (a, b) =>
        Number(b.measured?.disagreement ?? false) - Number(a.measured?.disagreement ?? false) ||
        (a.measured?.median ?? 10) - (b.measured?.median ?? 10) ||
        concern[a.result] - concern[b.result] ||
        b.standing.no - a.standing.no ||
        b.comments.length - a.comments.length,
    );

/** Is there something about it to talk of? */
export const needsTalk = ({ measured, result, standing, comments }: ItemRated): boolean =>
  (measured !== null && (measured.disagreement || measured.median < 7)) || result === 'rejected' || standing.no > 0 || comments.length > 0;

/** The consensus as a file. */
export function consensusOf(
  blocks: readonly BlockRated[],
  about: Pick<ConsensusFile, 'edition' | 'panel' | 'month'>,
  marks: ReadonlyMap<string, string>,
): ConsensusFile {
  const sheets = blocks.flatMap((block) => block.files);
  const members = new Map(sheets.map(({ reviewer }) => [JSON.stringify(reviewer), reviewer]));
  return {
    schema: CONSENSUS_SCHEMA,
    ...about,
    members: [...members.values()],
    blocks: blocks.map(({ block, round, members: whole, complete }) => ({ block: block.id, round, members: whole, complete })),
    items: blocks.flatMap(({ block, items }) => items.flatMap((one) => rated(block, one, marks))),
  };
}
const rated = (block: Block, one: ItemRated, marks: ReadonlyMap<string, string>): RatedItem[] =>
  one.measured || one.cannotJudge > 0
    ? [
        {
          block: block.id,
          nation: block.nation,
          item: one.item.id,
          mark: marks.get(one.item.id) ?? '',
          spread: one.spread,
          cannotJudge: one.cannotJudge,
          median: one.measured?.median ?? null,
          disagreement: one.measured?.disagreement ?? false,
          result: one.result,
        },
      ]
    : [];
