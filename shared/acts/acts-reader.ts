/**
 * Raised whenever rules or the cutting of own text change what is found: a message read again by a newer reader gets its newer
 * acts.
 */
export const actsReader = 2;
