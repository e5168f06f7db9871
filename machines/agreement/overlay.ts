// A local agreement beside the tables: what two named sides have agreed for rows that national sources leave to agreement.
import type { agreementFile } from '#machines/contracts/agreement-file.ts';
import type { Of } from '#machines/contracts/terms.ts';
import { decide } from '#machines/decide/decide.ts';
import { liveRules } from '#machines/decide/possible-rules.ts';
import { type Action, actions, type Facts, type Nation, type Party } from '#machines/facts/vocabulary.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';

/** The version of the format. */
export const OVERLAY_SCHEMA = 'overlay-1';

export type Overlay = Of<typeof agreementFile>;

type Tables = Readonly<Record<Action, Table>>;

/** May a local agreement decide this rule? Only where national sources leave it to agreement or differ, on a subject that agreements cover. */
export const isMarked = (table: Table, rule: Rule): boolean =>
  table.subject !== 'general' && (rule.standing === 'byAgreement' || rule.standing === 'contested');

/** Can this rule hold in a nation at all? */
export function arisesIn(table: Table, rule: Rule, nation: Nation): boolean {
  const known = live.get(table)?.get(nation);
  const found = known ?? new Set(liveRules(table.rules, { nation }).map((one) => one.rule.id));
  if (!known) live.set(table, (live.get(table) ?? new Map()).set(nation, found));
  return found.has(rule.id);
}
const live = new WeakMap<Table, Map<Nation, ReadonlySet<string>>>();

/** One row for an interface meeting. */
export interface ToAgree {
  readonly table: Table;
  readonly rule: Rule;
  /** False where bodies differ but a local agreement may not decide it. */
  readonly marked: boolean;
}

/** Every by-agreement and contested row of a nation, in the order of the actions. */
export function rowsToAgree(tables: Tables, nation: Nation): ToAgree[] {
  return actions.flatMap((action) => {
    const table = tables[action];
    return table.rules
      .filter((rule) => rule.standing === 'byAgreement' || rule.standing === 'contested')
      .filter((rule) => arisesIn(table, rule, nation))
      .map((rule) => ({ table, rule, marked: isMarked(table, rule) }));
  });
}

/** Does an agreement hold on a day, as `YYYY-MM-DD`? */
export const inForce = (overlay: Overlay, day: string): boolean =>
  overlay.from <= day && (overlay.until === undefined || day <= overlay.until);

export interface LocalAnswer {
  readonly overlay: Overlay;
  readonly action: Action;
  /** Exactly one. The practice stands in for a requester who is away, as nationally. */
  readonly holder: Party;
  readonly words?: string;
}

/**
 * What a local agreement says of one row. It stands beside the national answer and changes nothing in it.
 * @param table the table of the row
 * @param facts the facts of the exchange
 * @param day the day on which it is asked, as `YYYY-MM-DD`
 * @returns null where the national answer stands alone: another nation, another day, a row that is not marked or not decided,
 * rules still possible on which the agreement differs or says nothing, or a requester who may be away
 */
export function localAnswer(overlay: Overlay, table: Table, facts: Facts, day: string): LocalAnswer | null {
  if (facts.nation !== overlay.nation || !inForce(overlay, day)) return null;
  const national = decide(table.rules, facts);
  if (national.status !== 'settled' || !national.rules.every((rule) => isMarked(table, rule))) return null;
  const said = national.rules.map((rule) => overlay.decides.find((one) => one.action === table.action && one.rule === rule.id));
  const [first] = said;
  if (!first || said.some((one) => one?.holder !== first.holder)) return null;
  const named = decide([{ id: 'local', when: [{}], holder: first.holder, standing: 'byAgreement', claims: [] }], facts);
  if (named.status !== 'settled' || named.outcome.holder === null) return null;
  const words = said.every((one) => one?.words === first.words) ? first.words : undefined;
  return { overlay, action: table.action, holder: named.outcome.holder, ...(words ? { words } : {}) };
}
