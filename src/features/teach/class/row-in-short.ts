// A row in short, for a room: why, in one sentence.
import type { Allocation } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { whyWords } from '#src/words/row-words.ts';

/** The first sentence of why. */
export const whyInOneLine = (row: Allocation, facts: Facts): string => (whyWords(row, facts)[0] ?? '').split(/(?<=[.?!])\s+/)[0] ?? '';
