// A short mark of what was rated: it changes where a word, a claim or a holder of it does. It tells a slip, not a forgery.
import type { Action, Nation } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { type Besides, rowsIn } from './blocks.ts';
import type { Rateable } from './consensus.ts';

/** Eight letters or digits that stand for a value of JSON. */
export function markOf(value: unknown): string {
  const text = JSON.stringify(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const mixed = (one: number, other: number) =>
    (Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0;
  return (mixed(a, b).toString(36) + mixed(b, a).toString(36).padStart(7, '0')).slice(-8).padStart(8, '0');
}

/** The words of what is rated, in English: what a mark is made of beside the tables. */
export interface WordsRated {
  readonly rules: Readonly<Record<string, { readonly rules: object; readonly notes?: object; readonly positions?: object }>>;
  readonly faqs: readonly { readonly id: string; readonly slug: string; readonly bearing?: string; readonly claims: readonly string[] }[];
  readonly questions: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly hazards: readonly { readonly id: string }[];
}
/** All that can be rated in an edition. */
export interface AllRated extends Rateable {
  readonly besides: Besides;
}

/** What there is to rate, each with its mark. */
export function allRated(tables: Readonly<Record<Action, Table>>, words: WordsRated): AllRated {
  const under = (group: object | undefined, id: string): unknown => (group as Record<string, unknown> | undefined)?.[id] ?? null;
  const ofTables = Object.values(tables).flatMap(({ action, rules, notes }) => {
    const said = words.rules[action];
    return [
      ...rules.map((rule) => [`${action}.${rule.id}`, [rule, under(said?.rules, rule.id), under(said?.positions, rule.id)]] as const),
      ...notes.map((note) => [`${action}+${note.id}`, [note, under(said?.notes, note.id)]] as const),
    ];
  });
  const pages = words.faqs.filter(({ bearing }) => bearing === 'liability');
  const all: readonly (readonly [string, unknown])[] = [
    ...ofTables,
    ...pages.map(({ id, slug, claims }) => [`page:${slug}`, [claims, words.questions[id], words.answers[id]]] as const),
    ...words.hazards.map((hazard) => [`hazard:${hazard.id}`, hazard] as const),
  ];
  const rows = new Map<Nation, ReadonlySet<string>>();
  return {
    marks: new Map(all.map(([id, about]) => [id, markOf(about)])),
    rowsIn: (nation) => {
      const found = rows.get(nation) ?? new Set(rowsIn(tables, nation).map(({ id }) => id));
      rows.set(nation, found);
      return found;
    },
    besides: { pages: pages.map(({ slug }) => slug), hazards: words.hazards.map(({ id }) => id) },
  };
}
