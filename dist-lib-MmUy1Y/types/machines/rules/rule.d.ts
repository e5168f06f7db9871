import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Action, ClaimId, Nation, Party, Subject } from '#machines/facts/vocabulary.ts';
export declare const standings: readonly ['settled', 'byAgreement', 'contested', 'confirmNow', 'notAccepted', 'notNeeded'];
export type Standing = (typeof standings)[number];
/** Who holds an action, and how firmly. `holder` is null only where the action is not needed. */
export interface Outcome {
    readonly holder: Party | null;
    readonly standing: Standing;
    /** On `notAccepted` only: who is asked to take it on. */
    readonly proposed?: Party;
}
/** What one body says of a contested row. Its words stand in content, in the same order. */
export interface Position {
    readonly claims: readonly ClaimId[];
}
/** One outcome, when it holds, and the claims that say so. Rules have no order, and none reads another. */
export interface Rule extends Outcome {
    readonly id: string;
    /** Holds where any of these does. */
    readonly when: readonly Condition[];
    /** …unless one of these does. */
    readonly unless: readonly Condition[];
    readonly positions?: readonly Position[];
    readonly claims: readonly ClaimId[];
}
/** Advice to the holder (no party), or another party's own duty. Any number may apply; none changes an outcome. */
export interface Note {
    readonly id: string;
    readonly when: readonly Condition[];
    readonly unless: readonly Condition[];
    readonly party?: Party;
    readonly claims: readonly ClaimId[];
}
/** The guidance on one action: order-free, disjoint and total. */
export interface Table {
    readonly action: Action;
    readonly subject: Subject;
    readonly rules: readonly Rule[];
    readonly notes: readonly Note[];
    /** Every claim that the rulebook lists under this action. */
    readonly background: readonly ClaimId[];
}
/** What a claim must say of itself for a verdict to rest on it. The words stand apart. */
export interface ClaimFacts {
    readonly id: ClaimId;
    readonly nation: Nation | 'uk';
    readonly rank: 'L' | 'P' | 'C' | 'N' | 'K' | 'U' | 'I';
    readonly read: 'full' | 'excerpt' | 'secondhand' | 'located' | 'recalled';
    readonly confidence: 'high' | 'medium-high' | 'medium' | 'low' | 'unverified';
    readonly from?: string;
    readonly until?: string;
}
