import { type Facts } from './vocabulary.ts';
export interface Problem {
    readonly kind: 'unknownFact' | 'unknownOption' | 'notAList' | 'repeated' | 'contradiction' | 'notAnObject';
    readonly fact: string;
    readonly option?: string;
    readonly nearest?: string;
    readonly message: string;
}
export interface FactsRead {
    readonly facts: Facts;
    readonly problems: readonly Problem[];
}
/**
 * Reads facts from parsed JSON. Nothing is guessed and nothing defaulted.
 * @param input an object whose keys are facts and whose values are options (lists of options for many-valued facts)
 * @returns the facts that are valid, and one problem for each thing that is not
 */
export declare function readFacts(input: unknown): FactsRead;
