// The shapes of guidance: the ordered table of one action, its rows and its notes.
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Action, ClaimId, Party, Subject } from '#machines/facts/vocabulary.ts';

export type { Outcome } from '#machines/contracts/verdict-given.ts';
export type { ClaimFacts } from '#machines/contracts/whole-edition.ts';

export const standings = ['settled', 'byAgreement', 'contested', 'confirmNow', 'notAccepted', 'notNeeded'] as const;
export type Standing = (typeof standings)[number];

/** What one body says of a contested row. Its words stand in content, in the same order. */
export interface Position {
  readonly claims: readonly ClaimId[];
}

interface Row<Id extends string> {
  readonly id: Id;
  /** True where any of these is. The row decides where this is true and no row above it is. */
  readonly when: readonly Condition[];
  readonly claims: readonly ClaimId[];
}
interface Held<Id extends string> extends Row<Id> {
  readonly holder: Party;
  readonly standing: 'settled' | 'byAgreement' | 'confirmNow';
  readonly proposed?: never;
  readonly positions?: never;
}
interface Contested<Id extends string> extends Row<Id> {
  readonly holder: Party;
  readonly standing: 'contested';
  readonly proposed?: never;
  readonly positions: readonly Position[];
}
interface NotAccepted<Id extends string> extends Row<Id> {
  readonly holder: Party;
  readonly standing: 'notAccepted';
  readonly proposed: Party;
  readonly positions?: never;
}
interface NotNeeded<Id extends string> extends Row<Id> {
  readonly holder: null;
  readonly standing: 'notNeeded';
  readonly proposed?: never;
  readonly positions?: never;
}

/** One row: an outcome, when it holds, and the claims that say so. Rows above it are its exceptions. */
export type Rule<Id extends string = string> = Held<Id> | Contested<Id> | NotAccepted<Id> | NotNeeded<Id>;

/** Another party's own duty, wherever the action is needed and its condition is true. It changes no outcome. */
export interface Note<Id extends string = string> {
  readonly id: Id;
  readonly party: Party;
  readonly when: readonly Condition[];
  readonly claims: readonly ClaimId[];
}

/** The guidance on one action, read downwards: the first row whose condition is true decides. */
export interface Table {
  readonly action: Action;
  readonly subject: Subject;
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
}

type Written = typeof import('#content/en/rules.json');
/** The table of one action as it is written: every row and every note has words under its id. */
export interface TableOf<A extends Action> extends Table {
  readonly action: A;
  readonly rules: readonly Rule<keyof Written[A]['rules'] & string>[];
  readonly notes: readonly Note<keyof Written[A]['notes'] & string>[];
}
