/** How an address and an event say "I do not know": the question is passed over, and the fact stays unknown. */
export const SAID_UNKNOWN = '?';
