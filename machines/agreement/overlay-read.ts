// Reads a local agreement from a file: all of it or none of it, and every trouble with its place and its reason.

import { type Action, actions, type Nation, nations, type Party, parties } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { arisesIn, isMarked, type LocalDecision, OVERLAY_SCHEMA, type Overlay } from './overlay.ts';

export const refusals = [
  'tooBig',
  'notJson',
  'notAnObject',
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

/** The most characters of a file, a name and a sentence. */
export const MOST_FILE = 60_000;
export const MOST_NAME = 80;
export const MOST_WORDS = 200;
const MOST_DECISIONS = 200;
const MOST_PROBLEMS = 20;

type Json = Readonly<Record<string, unknown>>;
type Refuse = (place: string, reason: RefusalReason) => void;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (from: Json, name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined);

/** Reads the text of a file. Never throws, and takes nothing from a file in which anything is wrong. */
export function readOverlay(text: string, against: ReadAgainst): OverlayRead {
  if (text.length > MOST_FILE) return { overlay: null, problems: [{ place: 'file', reason: 'tooBig' }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { overlay: null, problems: [{ place: lineOf(error, text), reason: 'notJson' }] };
  }
  return checkOverlay(value, against);
}

/** The same for what has been parsed. */
export function checkOverlay(value: unknown, against: ReadAgainst): OverlayRead {
  const problems: Refusal[] = [];
  const refuse: Refuse = (place, reason) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, reason });
  };
  if (!isObject(value)) refuse('file', 'notAnObject');
  else {
    head(value, against, refuse);
    decisions(value, against, refuse);
  }
  return problems.length > 0 ? { overlay: null, problems } : { overlay: value as unknown as Overlay, problems: [] };
}

function head(value: Json, { day, nation }: ReadAgainst, refuse: Refuse): void {
  onlyParts(value, '', ['schema', 'edition', 'nation', 'name', 'agreedBy', 'from', 'until', 'decides'], refuse);
  const schema = own(value, 'schema');
  if (schema === undefined) refuse('schema', 'missing');
  else if (schema !== OVERLAY_SCHEMA) refuse('schema', 'wrongSchema');
  if (own(value, 'edition') !== undefined) textOf(value, 'edition', 'edition', MOST_NAME, refuse);
  textOf(value, 'name', 'name', MOST_NAME, refuse);
  nationOf(value, nation, refuse);
  sidesOf(value, refuse);
  const from = dayOf(value, 'from', refuse);
  const until = own(value, 'until') === undefined ? null : dayOf(value, 'until', refuse);
  if (from && until && until < from) refuse('until', 'endsBeforeItBegins');
  else if (until && until < day) refuse('until', 'expired');
}

function nationOf(value: Json, nation: Nation | undefined, refuse: Refuse): void {
  const of = own(value, 'nation');
  if (of === undefined) refuse('nation', 'missing');
  else if (!(nations as readonly unknown[]).includes(of)) refuse('nation', 'unknownNation');
  else if (nation !== undefined && of !== nation) refuse('nation', 'otherNation');
}

function sidesOf(value: Json, refuse: Refuse): void {
  const sides = own(value, 'agreedBy');
  if (sides === undefined) refuse('agreedBy', 'missing');
  else if (!Array.isArray(sides) || sides.length !== 2) refuse('agreedBy', 'notTwoSides');
  else for (const [n] of sides.entries()) textOf(sides as unknown as Json, String(n), `agreedBy[${n}]`, MOST_NAME, refuse);
}

function decisions(value: Json, { tables }: ReadAgainst, refuse: Refuse): void {
  const list = own(value, 'decides');
  if (list === undefined) {
    refuse('decides', 'missing');
    return;
  }
  if (!Array.isArray(list) || list.length === 0) {
    refuse('decides', 'decidesNothing');
    return;
  }
  if (list.length > MOST_DECISIONS) {
    refuse('decides', 'tooMany');
    return;
  }
  const seen = new Set<string>();
  for (const [n, one] of list.entries()) {
    const place = `decides[${n}]`;
    if (!isObject(one)) {
      refuse(place, 'notAnObject');
      continue;
    }
    decision(one, place, refuse);
    const row = rowOf(one, place, value, tables, refuse);
    if (row && seen.has(row)) refuse(`${place}.rule`, 'decidedTwice');
    if (row) seen.add(row);
  }
}

function decision(one: Json, place: string, refuse: Refuse): void {
  onlyParts(one, `${place}.`, ['action', 'rule', 'holder', 'words'], refuse);
  if (own(one, 'words') !== undefined) textOf(one, 'words', `${place}.words`, MOST_WORDS, refuse);
  const holder = own(one, 'holder');
  if (holder === undefined || holder === null || holder === '') refuse(`${place}.holder`, 'noHolder');
  else if (!parties.includes(holder as Party)) refuse(`${place}.holder`, 'unknownHolder');
}

/** The row that a decision is about, as `action.rule`, or null where it is none that may be decided. */
function rowOf(one: Json, place: string, whole: Json, tables: ReadAgainst['tables'], refuse: Refuse): string | null {
  const action = own(one, 'action') as LocalDecision['action'];
  const id = own(one, 'rule');
  if (action === undefined) refuse(`${place}.action`, 'missing');
  else if (!actions.includes(action)) refuse(`${place}.action`, 'unknownAction');
  if (id === undefined) refuse(`${place}.rule`, 'missing');
  if (!actions.includes(action) || id === undefined) return null;
  const table = tables[action];
  const rule = table.rules.find((r) => r.id === id);
  const nation = nations.find((n) => n === own(whole, 'nation'));
  if (!rule) refuse(`${place}.rule`, 'unknownRule');
  else if (!isMarked(table, rule)) refuse(`${place}.rule`, 'notMarked');
  else if (nation && !arisesIn(table, rule, nation)) refuse(`${place}.rule`, 'notInNation');
  else return `${action}.${id}`;
  return null;
}

function onlyParts(value: Json, before: string, known: readonly string[], refuse: Refuse): void {
  for (const name of Object.keys(value)) if (!known.includes(name)) refuse(`${before}${plain(name)}`, 'unknownPart');
}

/** Controls, what only formats, half of a pair, and what is no character: none can stand in a letter or on a page. */
const unwritable = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Cn}/u;

function textOf(value: Json, name: string, place: string, most: number, refuse: Refuse): void {
  const text = own(value, name);
  if (text === undefined) refuse(place, 'missing');
  else if (typeof text !== 'string' || text.trim() === '' || unwritable.test(text)) refuse(place, 'notText');
  else if (text.length > most) refuse(place, 'tooLong');
}

function dayOf(value: Json, name: string, refuse: Refuse): string | null {
  const day = own(value, name);
  if (day === undefined) refuse(name, 'missing');
  else if (typeof day === 'string' && isDay(day)) return day;
  else refuse(name, 'notADay');
  return null;
}

/** A day of the calendar, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
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
