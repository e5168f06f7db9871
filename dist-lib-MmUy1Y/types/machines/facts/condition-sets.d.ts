import { type Fact, type Facts, type ManyFact, type OneFact, type Option } from './vocabulary.ts';
/**
 * A conjunction of "fact is one of". `not` is "is none of", true also where the fact does not arise.
 * For a fact with many values, `includes` is "any of these is among them" and `excludes` is "none of these is".
 */
export type Condition = {
    readonly [F in OneFact]?: readonly Option<F>[] | {
        readonly not: readonly Option<F>[];
    };
} & {
    readonly [F in ManyFact]?: {
        readonly includes?: readonly Option<F>[];
        readonly excludes?: readonly Option<F>[];
    };
};
/** What is settled about each fact of an exchange: its value, unknown (missing), or that it does not arise. */
export type Known = Facts & {
    readonly doesNotArise?: ReadonlySet<Fact>;
    readonly arises?: ReadonlySet<Fact>;
};
/** One bit per value, one place per dimension. A fact with many values has one yes-or-no dimension for each. */
export type Box = readonly number[];
/** The boxes whose union is the condition: one, or one for each combination of options that `includes` leaves free. */
export declare function boxesOf(condition: Condition): Box[];
/** The box of everything that these facts leave possible. A missing fact keeps all its options, and "does not arise" unless it surely does. */
export declare const spaceOf: (known: Known) => Box;
/** The same space after one fact has been settled, or has been found to arise or not. */
export declare function respace(space: Box, known: Known, fact: Fact): Box;
/** What a region and a box have in common, or null where that is nothing. */
export declare function meet(region: Box, box: Box): Box | null;
export declare function within(inner: Box, outer: Box): boolean;
/** A part of `region` that lies in none of the boxes to `avoid`, or null where they cover it. */
export declare function leftOver(region: Box, avoid: readonly Box[], from?: number): Box | null;
/** The dimensions in which a box says less than everything, as facts. */
export declare const factsOf: (box: Box) => Fact[];
/** One set of facts inside a box, for messages and tests. Facts that do not arise are left out. */
export declare function factsIn(box: Box): Facts;
