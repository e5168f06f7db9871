// Whom a side writes to.
import type { Side } from '#machines/facts/sides.ts';
import type { Party } from '#machines/facts/vocabulary.ts';

const writesTo: Readonly<Record<Side, Party>> = { requesterSide: 'specialist', specialistSide: 'requester' };

/** The party that a message of this side goes to. */
export const answering = (side: Side): Party => writesTo[side];
