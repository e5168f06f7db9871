// Our tables beside the rulebook's: what differs, each by action, row and exchange.
import { decide } from '#machines/decide/decide.ts';
import { type Action, actions, type Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { type Expected, firstMatch, rulebook } from './first-match.ts';

export type Tables = Readonly<Record<Action, Table>>;
const parts = ['holder', 'standing', 'proposed', 'claims'] as const;
type Part = (typeof parts)[number];

/** A place where the product means to differ from the rulebook: one part of one row, and nothing else of it. */
export interface Deliberate {
  readonly action: Action;
  /** The number of the rulebook's row. */
  readonly row: number;
  readonly in: Part;
  readonly why: string;
}
export interface Difference {
  readonly action: Action;
  readonly row: number;
  readonly in: Part;
  readonly says: string;
}
/** An exchange with the row of the rulebook that decides each action: worked out once, whatever is compared with it. */
export interface Answered {
  readonly given: Facts;
  readonly rows: ReadonlyMap<Action, Expected>;
}

export const answered = (given: Facts): Answered => {
  const { doesNotArise: _, arises: __, ...facts } = cohere(given).known;
  return { given, rows: new Map(actions.map((action) => [action, firstMatch(action, facts as Facts)])) };
};

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');
const claimsInOrder = new WeakMap<object, string>();
/** The claims of a row in one order. Where the evidence says "see below", those of ours that it lists under the whole action. */
function claimsOf(of: Rule | Expected, ids: readonly string[]): string {
  const before = claimsInOrder.get(of);
  if (before !== undefined) return before;
  const found = sorted(ids);
  claimsInOrder.set(of, found);
  return found;
}
const fromBelow = (action: Action, own: Rule): string => sorted(own.claims.filter((id) => rulebook[action].claims.includes(id)));

/** How one action is decided otherwise than by the rulebook, in one exchange. */
function differencesIn(table: Table, { given, rows }: Answered): Difference[] {
  const { action } = table;
  const theirs = rows.get(action) as Expected;
  const decision = decide(table.rules, given);
  if (decision.status !== 'settled') throw new Error(`"${action}" is open on ${decision.needs}, for ${JSON.stringify(given)}`);
  const [own] = decision.rules as readonly [Rule];
  const { holder, standing, proposed = null } = decision.outcome;
  const ours = { holder, standing, proposed, claims: claimsOf(own, own.claims) };
  const wanted = { ...theirs, claims: theirs.claims === 'seeBelow' ? fromBelow(action, own) : claimsOf(theirs, theirs.claims) };
  return parts
    .filter((part) => ours[part] !== wanted[part])
    .map((part) => ({
      action,
      row: theirs.row,
      in: part,
      says: `"${action}", row ${theirs.row} of the rulebook, against "${own.id}": ${part} is ${ours[part]}, not ${wanted[part]}, for ${JSON.stringify(given)}`,
    }));
}

/** What differs from the rulebook, each row and part once, with the first exchange that shows it. */
export function differences(tables: Tables, exchanges: readonly Answered[], of: readonly Action[] = actions): Difference[] {
  const found = new Map<string, Difference>();
  for (const exchange of exchanges)
    for (const action of of)
      for (const one of differencesIn(tables[action], exchange)) {
        const key = `${one.action} ${one.row} ${one.in}`;
        if (!found.has(key)) found.set(key, one);
      }
  return [...found.values()];
}

/** Where a table has other rows than the rulebook, another order or other claims, by name. */
export const unlike = (tables: Tables): string[] =>
  actions.flatMap((action) => {
    const theirs = rulebook[action].rows;
    const ours = tables[action].rules;
    const line = (holder: string | null, standing: string, proposed: string | null, claims: string) =>
      `${holder ?? 'nobody'}, ${standing}${proposed ? `, ${proposed} asked` : ''}, on ${claims}`;
    return [
      ...(ours.length === theirs.length ? [] : [`"${action}" has ${ours.length} rows, and the rulebook ${theirs.length}`]),
      ...ours.flatMap((own, n) => {
        const row = theirs[n];
        if (!row) return [];
        const below = row.claims === 'seeBelow';
        const here = line(own.holder, own.standing, own.proposed ?? null, below ? 'see below' : sorted(own.claims));
        const there = line(
          row.holder === '-' ? null : row.holder,
          row.mark === '-' ? 'settled' : row.mark,
          row.proposed === '-' ? null : row.proposed,
          below ? 'see below' : sorted(row.claims),
        );
        return here === there ? [] : [`"${action}", row ${n + 1}, "${own.id}": ${here}; the rulebook: ${there}`];
      }),
    ];
  });
