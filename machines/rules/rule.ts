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

interface Row {
  readonly id: string;
  /** True where any of these is. The row decides where this is true and no row above it is. */
  readonly when: readonly Condition[];
  readonly claims: readonly ClaimId[];
}
interface Held extends Row {
  readonly holder: Party;
  readonly standing: 'settled' | 'byAgreement' | 'confirmNow';
  readonly proposed?: never;
  readonly positions?: never;
}
interface Contested extends Row {
  readonly holder: Party;
  readonly standing: 'contested';
  readonly proposed?: never;
  readonly positions: readonly Position[];
}
interface NotAccepted extends Row {
  readonly holder: Party;
  readonly standing: 'notAccepted';
  readonly proposed: Party;
  readonly positions?: never;
}
interface NotNeeded extends Row {
  readonly holder: null;
  readonly standing: 'notNeeded';
  readonly proposed?: never;
  readonly positions?: never;
}

/** One row: an outcome, when it holds, and the claims that say so. Rows above it are its exceptions. */
export type Rule = Held | Contested | NotAccepted | NotNeeded;

/** Another party's own duty, wherever the action is needed and its condition is true. It changes no outcome. */
export interface Note {
  readonly id: string;
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
