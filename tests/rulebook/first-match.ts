// The rulebook's own tables, read as they stand: first match over complete facts. An oracle that shares no code with the rules.
import type { Action, Fact, Facts, Party } from '#machines/facts/vocabulary.ts';
import tables from './tables.json' with { type: 'json' };

interface Row {
  readonly when: string;
  readonly holder: string;
  readonly mark: string;
  readonly proposed: string;
  readonly claims: readonly string[];
}
export interface Expected {
  readonly holder: Party | null;
  readonly standing: string;
  readonly proposed: Party | null;
  readonly claims: readonly string[];
}

const options = (facts: Facts, fact: string): readonly string[] => {
  const value = facts[fact as Fact];
  return value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];
};
const has = (facts: Facts, fact: string, wanted: string): boolean => wanted.split('|').some((o) => options(facts, fact).includes(o));

const shorthand: Record<string, (facts: Facts) => boolean> = {
  referralLive: (f) => has(f, 'stage', 'accepted') || (has(f, 'stage', 'converted') && has(f, 'conversion', 'confirmed')),
  providerTreats: (f) => (shorthand.referralLive?.(f) ?? false) && has(f, 'seenYet', 'yes'),
  waitingToBeSeen: (f) => (shorthand.referralLive?.(f) ?? false) && has(f, 'seenYet', 'no'),
  requesterAway: (f) => (has(f, 'requesterRole', 'locum') || has(f, 'requesterAvailable', 'no')) && !has(f, 'stage', 'drafting'),
};

function one(facts: Facts, condition: string): boolean {
  if (condition.startsWith('not ')) return !one(facts, condition.slice(4));
  const named = shorthand[condition];
  if (named) return named(facts);
  const [, fact, wanted] = condition.match(/^(\w+)\[([\w|]+)\]$/) ?? [];
  if (!fact || !wanted) throw new Error(`tests/rulebook/tables.json: cannot read "${condition}"`);
  return has(facts, fact, wanted);
}
const holds = (facts: Facts, when: string): boolean =>
  when === 'otherwise' || when.split(' or ').some((all) => all.split(' and ').every((c) => one(facts, c.trim())));

/** What the rulebook's table gives, with the absent requester of step 4. */
export function firstMatch(action: Action, facts: Facts): Expected {
  const row = (tables as Record<string, Row[]>)[action]?.find((r) => holds(facts, r.when));
  if (!row) throw new Error(`tests/rulebook/tables.json: no row of "${action}" matches`);
  const away = shorthand.requesterAway?.(facts) ?? false;
  const holder = row.holder === '-' ? null : away && row.holder === 'requester' ? 'practice' : (row.holder as Party);
  return {
    holder,
    standing: holder === null ? 'notNeeded' : row.mark === '-' ? 'settled' : row.mark,
    proposed: row.proposed === '-' ? null : (row.proposed as Party),
    claims: row.claims,
  };
}
