// Reads a local agreement from a file: all of it or none of it, and every trouble with its place and its reason.

import * as v from 'valibot';
import { agreementFile } from '#machines/contracts/agreement-file.ts';
import type { Action, Nation } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { arisesIn, isMarked, type Overlay } from './overlay.ts';
import { repeatedName } from './repeated-name.ts';

export const refusals = [
  'tooBig',
  'notJson',
  'notAnObject',
  'saidTwice',
  'unknownPart',
  'missing',
  'notText',
  'tooLong',
  'wrongSchema',
  'unknownNation',
  'otherNation',
  'notADay',
  'endsBeforeItBegins',
  'expired',
  'notTwoSides',
  'decidesNothing',
  'tooMany',
  'unknownAction',
  'unknownRule',
  'notMarked',
  'notInNation',
  'noHolder',
  'unknownHolder',
  'decidedTwice',
] as const;
export type RefusalReason = (typeof refusals)[number];

/** Why a file is not taken, and where in it: `decides[2].holder`, or `file` for the whole. */
export interface Refusal {
  readonly place: string;
  readonly reason: RefusalReason;
}
export type OverlayRead =
  | { readonly overlay: Overlay; readonly problems: readonly [] }
  | { readonly overlay: null; readonly problems: readonly Refusal[] };

export interface ReadAgainst {
  readonly tables: Readonly<Record<Action, Table>>;
  /** The day on which it is read, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The nation in question, where one is. */
  readonly nation?: Nation | undefined;
}

/** The most characters of a file. */
export const MOST_FILE = 60_000;
const MOST_PROBLEMS = 20;

/** Reads the text of a file. Never throws, and takes nothing from a file in which anything is wrong. */
export function readOverlay(text: string, against: ReadAgainst): OverlayRead {
  if (text.length > MOST_FILE) return { overlay: null, problems: [{ place: 'file', reason: 'tooBig' }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { overlay: null, problems: [{ place: lineOf(error, text), reason: 'notJson' }] };
  }
  const twice = repeatedName(text);
  if (twice) return { overlay: null, problems: [{ place: plain(twice), reason: 'saidTwice' }] };
  return checkOverlay(value, against);
}

/** The same for what has been parsed. */
export function checkOverlay(value: unknown, against: ReadAgainst): OverlayRead {
  if (Array.isArray(value)) return { overlay: null, problems: [{ place: 'file', reason: 'notAnObject' }] };
  const read = v.safeParse(agreementFile, value, { abortPipeEarly: true });
  const problems = read.success ? [...ofTime(read.output, against), ...ofRows(read.output, against)] : read.issues.map(refusalAt);
  if (problems.length > 0) return { overlay: null, problems: problems.slice(0, MOST_PROBLEMS) };
  return { overlay: value as Overlay, problems: [] };
}

/** What is wrong with the shape of a file, with its place. */
const refusalAt = (issue: v.InferIssue<typeof agreementFile>): Refusal => ({
  place: placeOf(issue.path ?? []),
  reason: issue.message as RefusalReason,
});
const placeOf = (path: readonly { readonly key: unknown }[]): string =>
  path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${plain(String(key))}`))
    .join('')
    .slice(1) || 'file';

function ofTime({ nation, from, until }: Overlay, against: ReadAgainst): Refusal[] {
  const problems: Refusal[] = [];
  if (against.nation !== undefined && nation !== against.nation) problems.push({ place: 'nation', reason: 'otherNation' });
  if (until && until < from) problems.push({ place: 'until', reason: 'endsBeforeItBegins' });
  else if (until && until < against.day) problems.push({ place: 'until', reason: 'expired' });
  return problems;
}

/** What is wrong with the rows that are decided: each must be one that may be decided, and be decided once. */
function ofRows({ nation, decides }: Overlay, { tables }: ReadAgainst): Refusal[] {
  const seen = new Set<string>();
  return decides.flatMap(({ action, rule: id }, n) => {
    const reason = seen.has(`${action}.${id}`) ? 'decidedTwice' : wrongRow(tables[action], id, nation);
    seen.add(`${action}.${id}`);
    return reason ? [{ place: `decides[${n}].rule`, reason }] : [];
  });
}
function wrongRow(table: Table, id: string, nation: Nation): RefusalReason | null {
  const rule = table.rules.find((one) => one.id === id);
  if (!rule) return 'unknownRule';
  if (!isMarked(table, rule)) return 'notMarked';
  return arisesIn(table, rule, nation) ? null : 'notInNation';
}

/** A name from outside, short enough to show. */
const plain = (name: string): string => {
  const shown = name.replace(/\p{Cc}|\p{Cf}/gu, '');
  return shown.length > 30 ? `${shown.slice(0, 30)}…` : shown || '?';
};

/** Where the parser stopped, if it says so. */
function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position ? `line ${text.slice(0, Number(position)).split('\n').length}` : 'file';
}
