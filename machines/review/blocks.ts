// What a panel is given to rate: blocks that an afternoon is enough for, which together hold everything once.
import { decidedBy } from '#machines/decide/reading-down.ts';
import { boxesOf, meet } from '#machines/facts/condition-sets.ts';
import { type Action, actions, type Nation, nations } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';

type Tables = Readonly<Record<Action, Table>>;

/** One thing to rate: a row of a table, another party's own duty, a page on liability, or a hazard with its control. */
export type Item =
  | { readonly kind: 'row' | 'duty'; readonly id: string; readonly action: Action; readonly of: string }
  | { readonly kind: 'page' | 'hazard'; readonly id: string };

export const blockKinds = ['rows', 'answers', 'hazards'] as const;
/** Rows for clinicians, what each side answers for for lawyers, hazards for safety officers. */
export type BlockKind = (typeof blockKinds)[number];

export const reviewerRoles = ['gp', 'consultant', 'otherClinician', 'manager', 'lawyer', 'safetyOfficer'] as const;
export type ReviewerRole = (typeof reviewerRoles)[number];
/** What somebody in a role is asked to rate. */
export const kindFor = (role: ReviewerRole): BlockKind => (role === 'lawyer' ? 'answers' : role === 'safetyOfficer' ? 'hazards' : 'rows');

export interface Block {
  /** `england-3`, `england-answers`, `hazards`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Null where it is of no nation. */
  readonly nation: Nation | null;
  /** Its place among the blocks of its kind and nation, from 1, and how many there are. */
  readonly place: number;
  readonly among: number;
  readonly items: readonly Item[];
}

/** About as many rows as an afternoon is enough for. */
const ROWS = 40;

/** Every row that can decide something in a nation, in the order of the tables. */
export const rowsIn = (tables: Tables, nation: Nation): Item[] =>
  actions.flatMap((action) => {
    const { rules } = tables[action];
    return rules
      .filter((_, n) => decidedBy(rules, n, boxesOf({ nation: [nation] })) !== null)
      .map((rule) => ({ kind: 'row' as const, id: `${action}.${rule.id}`, action, of: rule.id }));
  });

/** Every duty of another party that can stand beside a row in a nation. */
const dutiesIn = (tables: Tables, nation: Nation): Item[] => {
  const here = boxesOf({ nation: [nation] });
  return actions.flatMap((action) =>
    tables[action].notes
      .filter((note) => note.when.flatMap(boxesOf).some((box) => here.some((region) => meet(region, box))))
      .map((note) => ({ kind: 'duty' as const, id: `${action}+${note.id}`, action, of: note.id })),
  );
};

/** What is rated beside the tables: by the names of pages and hazards. */
export interface Besides {
  readonly pages: readonly string[];
  readonly hazards: readonly string[];
}

/** Parts of nearly the same length, in order. */
function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts = Math.max(1, Math.round(list.length / size));
  return Array.from({ length: parts }, (_, n) =>
    list.slice(Math.floor((n * list.length) / parts), Math.floor(((n + 1) * list.length) / parts)),
  );
}

const numbered = (kind: BlockKind, nation: Nation, name: string, items: readonly Item[]): Block[] =>
  inParts(items, ROWS).map((part, n, all) => ({
    id: `${nation}-${name}${n + 1}`,
    kind,
    nation,
    place: n + 1,
    among: all.length,
    items: part,
  }));

/** The blocks of a kind in a nation; hazards are of no nation. */
export function blocksOf(tables: Tables, kind: BlockKind, nation: Nation, { pages, hazards }: Besides): Block[] {
  if (kind === 'rows') return numbered(kind, nation, '', rowsIn(tables, nation));
  if (kind === 'answers')
    return numbered(kind, nation, 'answers-', [
      ...dutiesIn(tables, nation),
      ...pages.map((id) => ({ kind: 'page' as const, id: `page:${id}` })),
    ]);
  return [
    {
      id: 'hazards',
      kind,
      nation: null,
      place: 1,
      among: 1,
      items: hazards.map((id) => ({ kind: 'hazard' as const, id: `hazard:${id}` })),
    },
  ];
}

/** The form of a block's name. */
export const blockName = new RegExp(`^(?:hazards|(?:${nations.join('|')})-(?:answers-)?[1-9][0-9]?)$`);

/** The block that a name means; undefined where there is none. */
export function blockNamed(tables: Tables, id: string, besides: Besides): Block | undefined {
  if (!blockName.test(id)) return undefined;
  const [nation = ''] = id.split('-');
  const kind: BlockKind = id === 'hazards' ? 'hazards' : id.includes('-answers-') ? 'answers' : 'rows';
  const among = nations.find((one) => one === nation) ?? 'england';
  return blocksOf(tables, kind, among, besides).find((block) => block.id === id);
}
