import { type Action, type ClaimId, type Fact, type Facts, type Nation, type Party, type Subject } from '#machines/facts/vocabulary.ts';
import type { ClaimFacts, Outcome, Standing, Table } from '#machines/rules/rule.ts';
import { type Hinge } from './hinges.ts';
/** The evidence that a verdict may rest on. */
export interface Evidence {
    /** The edition's id, such as `2026-11`. */
    readonly edition: string;
    /** The day to which the evidence was read, as `YYYY-MM` or `YYYY-MM-DD`. */
    readonly readTo: string;
    readonly claims: ReadonlyMap<ClaimId, ClaimFacts>;
}
export interface Duty {
    readonly party: Party;
    readonly note: string;
    readonly claims: readonly ClaimId[];
}
export interface Allocation {
    readonly action: Action;
    readonly status: Standing | 'open';
    /** `source` where a claim above rank U and I that was read carries the row for this nation, else `reading`. */
    readonly basis: 'source' | 'reading';
    readonly holder: Party | null;
    readonly proposed: Party | null;
    /** Other parties' own duties. They move nothing. */
    readonly also: readonly Duty[];
    /** The rule that decides, or null while it is open. */
    readonly rule: string | null;
    /** Advice that applies to the holder here, by note id. */
    readonly advice: readonly string[];
    readonly claims: readonly ClaimId[];
    /** The facts that an open row waits on. */
    readonly needs: readonly Fact[];
    /** The outcomes that an open row may still have. */
    readonly outcomes: readonly Outcome[];
    readonly hinges: readonly Hinge[];
    /** True where the practice holds it because the requester is away. */
    readonly covered: boolean;
    /** True where no claim of the nation, and none that is UK-wide, carries the row: a principle only. */
    readonly principleOnly: boolean;
}
export type Notice = {
    readonly id: 'emergency' | 'safeguardOrNotify' | 'reportIncident' | 'candour' | 'localAgreementUnknown';
} | {
    readonly id: 'localAgreement';
    readonly subject: Subject;
    readonly actions: readonly Action[];
} | {
    readonly id: 'noRuleOfNation' | 'covered';
    readonly actions: readonly Action[];
} | {
    readonly id: 'setAside';
    readonly facts: readonly Fact[];
};
export interface Verdict {
    readonly edition: string;
    readonly allocations: readonly Allocation[];
    readonly notices: readonly Notice[];
}
/** May this claim be shown as a citation in this nation? Recalled ones never, except as the tool's own inference. */
export declare function citable(claim: ClaimFacts, nation: Nation | undefined): boolean;
/** Can this claim carry a row as more than our own reading? */
export declare function carries(claim: ClaimFacts, nation: Nation | undefined, readTo: string): boolean;
/** Decides one action: the row that a page shows and a program reads. */
export declare function allocateAction(table: Table, facts: Facts, evidence: Evidence): Allocation;
/**
 * Who holds each next action.
 * @param tables every table of the edition
 * @param facts coherent facts (see `readFacts`); a missing one is unknown
 * @param evidence the claims of the edition
 * @returns one allocation an action, what must not wait first, and the notices that stand beside them
 */
export declare function allocate(tables: Readonly<Record<Action, Table>>, facts: Facts, evidence: Evidence): Verdict;
