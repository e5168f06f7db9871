// The rulebook's own tables, read as they stand: first match over complete facts. An oracle that shares no code with the rules.
import type { Action, Fact, Facts, Party } from '#machines/facts/vocabulary.ts';
import tables from './tables.json' with { type: 'json' };

interface Row {
  /** Its number in the evidence's own table, from 1. */
  readonly row: number;
  readonly when: string;
  readonly holder: string;
  readonly mark: string;
  readonly proposed: string;
  /** The claims of the row; `seeBelow` where it rests on what the whole action rests on. */
  readonly claims: readonly string[] | 'seeBelow';
}
interface OneTable {
  /** Every claim that the evidence lists under the action. */
  readonly claims: readonly string[];
  readonly rows: readonly Row[];
}
export interface Expected {
  readonly row: number;
  readonly holder: Party | null;
  readonly standing: string;
  readonly proposed: Party | null;
  readonly claims: Row['claims'];
}
export const rulebook = tables as unknown as Readonly<Record<Action, OneTable>>;

const options = (facts: Facts, fact: string): readonly string[] => {
  const value = facts[fact as Fact];
  return value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];
};
const has = (facts: Facts, fact: string, ...wanted: string[]): boolean => wanted.some((o) => options(facts, fact).includes(o));

/** The six shorthand conditions of the rulebook. */
export const shorthand: Readonly<Record<string, string>> = {
  referralLive: 'stage[accepted] or stage[converted] and conversion[confirmed]',
  providerTreats: 'referralLive and seenYet[yes]',
  waitingToBeSeen: 'referralLive and seenYet[no]',
  requesterAway: 'requesterRole[locum] and not stage[drafting] or requesterAvailable[no] and not stage[drafting]',
  shareAgreed:
    'sharedCare[agreed] and providerTreats and not patientStance[objects] or sharedCare[agreed] and route[underCare] and not patientStance[objects] or drugHandover[agreed]',
  privateNotTaken:
    'route[private] and drugClass[hospitalOnly] or route[private] and drugClass[sharedCare|unlicensed] and not sharedCare[agreed] or route[private] and drugClass[usual] and resources[unavailable] or route[private] and drugClass[usual] and drugCompetence[outside] or route[private] and drugClass[usual] and agreesWithAdvice[no|partly]',
};

type Holds = (facts: Facts) => boolean;

function one(condition: string): Holds {
  if (condition.startsWith('not ')) {
    const denied = one(condition.slice(4));
    return (facts) => !denied(facts);
  }
  const named = shorthand[condition];
  if (named) return read(named);
  const [, fact, wanted] = condition.match(/^(\w+)\[([\w|]+)\]$/) ?? [];
  if (!fact || !wanted) throw new Error(`tests/rulebook/tables.json: cannot read "${condition}"`);
  const options = wanted.split('|');
  return (facts) => has(facts, fact, ...options);
}
function read(when: string): Holds {
  if (when === 'otherwise') return () => true;
  const ways = when.split(' or ').map((all) => all.split(' and ').map((condition) => one(condition.trim())));
  return (facts) => ways.some((all) => all.every((holds) => holds(facts)));
}

interface ReadRow {
  readonly row: Row;
  readonly holds: Holds;
  readonly here: Expected;
  /** The same with the absent requester of step 4: the practice has what the requester would. */
  readonly away: Expected;
}
const expected = (row: Row, holder: string): Expected => ({
  row: row.row,
  holder: holder === '-' ? null : (holder as Party),
  standing: holder === '-' ? 'notNeeded' : row.mark === '-' ? 'settled' : row.mark,
  proposed: row.proposed === '-' ? null : (row.proposed as Party),
  claims: row.claims,
});
/** Every table, its conditions read once. */
const inOrder = new Map<string, readonly ReadRow[]>(
  Object.entries(rulebook).map(([action, { rows }]) => [
    action,
    rows.map((row) => ({
      row,
      holds: read(row.when),
      here: expected(row, row.holder),
      away: expected(row, row.holder === 'requester' ? 'practice' : row.holder),
    })),
  ]),
);

const requesterAway = read('requesterAway');

/** The row of the rulebook's table that decides. */
export function firstMatch(action: Action, facts: Facts): Expected {
  const found = inOrder.get(action)?.find(({ holds }) => holds(facts));
  if (!found) throw new Error(`tests/rulebook/tables.json: no row of "${action}" matches`);
  return requesterAway(facts) ? found.away : found.here;
}
