import { type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import type { Outcome, Rule } from '#machines/rules/rule.ts';
export interface Hinge {
    readonly fact: Fact;
    readonly option: string;
    /** For a fact with many values: is the option added or taken away? */
    readonly change: 'becomes' | 'adds' | 'drops';
    readonly outcome: Outcome;
}
/** Facts with one fact changed. What follows from it, or no longer arises, is worked out again. */
export declare function changed(facts: Facts, hinge: Pick<Hinge, 'fact' | 'option' | 'change'>): Facts;
type Change = Pick<Hinge, 'fact' | 'option' | 'change'>;
/** Every single change to a known fact that leaves the exchange coherent, with the facts that it leads to. */
export declare function changesOf(facts: Facts): readonly {
    readonly change: Change;
    readonly facts: Facts;
}[];
/**
 * Every single change that would settle a settled action otherwise: on another holder, or the same one on another standing.
 * @returns one entry a change, with the outcome it would bring; empty where the action is open
 */
export declare function turns(rules: readonly Rule[], facts: Facts): Hinge[];
/** The hinges of a settled action: each known fact whose change alone would settle it on another holder. */
export declare function hinges(rules: readonly Rule[], facts: Facts): Hinge[];
/** The facts that can bear on these rules: those they read, those that tell whether those arise, and so on. */
export declare function bearingOn(rules: readonly Rule[]): ReadonlySet<Fact>;
export {};
