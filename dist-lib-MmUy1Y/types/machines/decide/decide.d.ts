import { type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import type { Note, Outcome, Rule, Table } from '#machines/rules/rule.ts';
export interface Settled {
    readonly status: 'settled';
    readonly outcome: Outcome;
    /** The rules that may decide it: one, or more that agree while unknown facts leave the choice between them. */
    readonly rules: readonly Rule[];
    /** The requester is away, so the practice holds what the requester would. */
    readonly covered: boolean;
}
export interface Open {
    readonly status: 'open';
    /** The facts that it waits on. */
    readonly needs: readonly Fact[];
    /** Every outcome that is still possible. */
    readonly outcomes: readonly Outcome[];
    readonly rules: readonly Rule[];
}
export type Decision = Settled | Open;
export declare const sameOutcome: (a: Outcome, b: Outcome) => boolean;
/** Every outcome that these facts leave possible: one where the action is settled. What `decide` says, without what it waits on. */
export declare function outcomesOf(rules: readonly Rule[], given: Facts): Outcome[];
/**
 * Decides one action.
 * @param rules the rules of one table
 * @param given coherent facts; a missing fact is unknown and never defaulted
 * @returns the outcome on which every rule still possible agrees, or the facts it waits on with the outcomes that remain
 * @throws Error where no rule can hold: a table that is not total, or facts that contradict each other
 */
export declare function decide(rules: readonly Rule[], given: Facts): Decision;
/** The notes that surely apply: advice and other parties' own duties. They change no outcome. */
export declare function notesFor(table: Table, given: Facts): Note[];
