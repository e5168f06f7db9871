// What a program gives: the facts of one exchange. A fact that is missing is unknown.
import * as v from 'valibot';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { byFact, eachOnce } from './terms.ts';

/** Their shape alone: `readFacts` also names what comes nearest, and facts that contradict each other. */
export const givenFacts = byFact((option, many) => (many ? eachOnce(option) : option)) as unknown as v.GenericSchema<Facts>;

export const given = v.strictObject({ facts: givenFacts });
