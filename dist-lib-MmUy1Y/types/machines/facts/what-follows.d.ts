import { type Box, type Condition, type Known } from './condition-sets.ts';
import { type Fact, type Facts } from './vocabulary.ts';
/** The stages at which no reply has come. */
export declare const noReplyYet: readonly ['drafting', 'awaiting', 'moreInfo'];
/** A referral exists for this problem and the service has accepted it, or conversion was confirmed. */
export declare const referralLive: {
    readonly stage: readonly ["accepted", "converted"];
    readonly conversion: readonly ["confirmed"];
};
/** The referral is live and the service has seen the patient or begun treatment. `seenYet` arises only for a live referral. */
export declare const providerTreats: {
    readonly seenYet: readonly ["yes"];
};
/** The referral is live and the patient has not been seen. */
export declare const waitingToBeSeen: {
    readonly seenYet: readonly ["no"];
};
/** The one who asked is not there to act: a locum, or someone who has left or is away. Nothing is away before it has been sent. */
export declare const requesterAway: readonly [{
    readonly requesterRole: readonly ["locum"];
    readonly stage: {
        readonly not: readonly ["drafting"];
    };
}, {
    readonly requesterAvailable: readonly ["no"];
    readonly stage: {
        readonly not: readonly ["drafting"];
    };
}];
/**
 * When a fact arises at all. A fact that does not arise is not unknown: it is never asked, and conditions on it are false.
 * Order matters here alone: each line may rest on the lines above it.
 */
export declare const arisesWhen: {
    readonly [F in Fact]?: readonly Condition[];
};
/** Boxes that no coherent exchange enters. */
export declare const incoherent: readonly Box[];
export interface Contradiction {
    readonly facts: readonly [Fact, Fact];
    readonly says: string;
}
export interface Coherent {
    /** The facts with what follows from them, ready for `decide`. */
    readonly known: Known;
    /** The same as boxes: all that the facts leave possible. Two where a conversion that is not known yet would make a reply a referral. */
    readonly spaces: readonly Box[];
    /** Facts that were given and do not arise: they decide nothing. */
    readonly setAside: readonly Fact[];
    /** Facts whose value follows from others, by definition. */
    readonly derived: readonly Fact[];
    readonly contradictions: readonly Contradiction[];
}
/** The facts that tell whether a fact arises. */
export declare const gateFacts: (fact: Fact) => readonly Fact[];
/** The facts whose values may follow from others, or that say who is away: they can bear on any action. */
export declare const cohering: readonly Fact[];
/**
 * Applies the definitions to what is known.
 * @param given facts as entered (unknown ones missing)
 * @returns the facts with what follows from them, what was set aside, and contradictions, each naming both facts
 */
export declare function cohere(given: Facts): Coherent;
/** Facts without those that do not arise beside the others. */
export declare function arisingOnly(facts: Facts): Facts;
