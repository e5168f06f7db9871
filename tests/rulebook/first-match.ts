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

const referralLive = (f: Facts) => has(f, 'stage', 'accepted') || (has(f, 'stage', 'converted') && has(f, 'conversion', 'confirmed'));
const providerTreats = (f: Facts) => referralLive(f) && has(f, 'seenYet', 'yes');

/** The six shorthand conditions of the rulebook. */
export const shorthand = {
  referralLive,
  providerTreats,
  waitingToBeSeen: (f) => referralLive(f) && has(f, 'seenYet', 'no'),
  requesterAway: (f) => (has(f, 'requesterRole', 'locum') || has(f, 'requesterAvailable', 'no')) && !has(f, 'stage', 'drafting'),
  shareAgreed: (f) =>
    (has(f, 'sharedCare', 'agreed') && (providerTreats(f) || has(f, 'route', 'underCare')) && !has(f, 'patientStance', 'objects')) ||
    has(f, 'drugHandover', 'agreed'),
  privateNotTaken: (f) =>
    has(f, 'route', 'private') &&
    (has(f, 'drugClass', 'hospitalOnly') ||
      (has(f, 'drugClass', 'sharedCare', 'unlicensed') && !has(f, 'sharedCare', 'agreed')) ||
      (has(f, 'drugClass', 'usual') &&
        (has(f, 'resources', 'unavailable') || has(f, 'drugCompetence', 'outside') || has(f, 'agreesWithAdvice', 'no', 'partly')))),
} as const satisfies Record<string, (facts: Facts) => boolean>;

function one(facts: Facts, condition: string): boolean {
  if (condition.startsWith('not ')) return !one(facts, condition.slice(4));
  const named = shorthand[condition as keyof typeof shorthand];
  if (named) return named(facts);
  const [, fact, wanted] = condition.match(/^(\w+)\[([\w|]+)\]$/) ?? [];
  if (!fact || !wanted) throw new Error(`tests/rulebook/tables.json: cannot read "${condition}"`);
  return has(facts, fact, ...wanted.split('|'));
}
const holds = (facts: Facts, when: string): boolean =>
  when === 'otherwise' || when.split(' or ').some((all) => all.split(' and ').every((c) => one(facts, c.trim())));

/** The row of the rulebook's table that decides, with the absent requester of step 4: the practice has what the requester would. */
export function firstMatch(action: Action, facts: Facts): Expected {
  const row = rulebook[action].rows.find((r) => holds(facts, r.when));
  if (!row) throw new Error(`tests/rulebook/tables.json: no row of "${action}" matches`);
  const away = shorthand.requesterAway(facts);
  const holder = row.holder === '-' ? null : away && row.holder === 'requester' ? 'practice' : (row.holder as Party);
  return {
    row: row.row,
    holder,
    standing: holder === null ? 'notNeeded' : row.mark === '-' ? 'settled' : row.mark,
    proposed: row.proposed === '-' ? null : (row.proposed as Party),
    claims: row.claims,
  };
}
