// Where a pair of exchanges is drawn.
const MOST_SEEDS = 10_000;

/** A new pair's address: any number will do, and the same number always draws the same pair. */
export const anyPair = (id: string): string => `/teach/pair/${id}/${Math.floor(Math.random() * MOST_SEEDS)}`;
