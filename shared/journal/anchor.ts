import { z } from 'zod';

/** Hostile mail has addresses as long as a header; whoever is shown has to be decidable. */
const longestAnchor = 1 << 20;

/**
 * What an act names a person by, and what stays true when persons are derived anew: one of the person's addresses, or
 * `hand:<id>` for somebody added by hand.
 */
export const anchor = z.string().min(1).max(longestAnchor);
/** What an act names a person by. */
export type Anchor = z.infer<typeof anchor>;

/** People an act is about: at least one. */
export const people = z.array(anchor).min(1).max(100_000).readonly();

/** A calendar day as YYYY-MM-DD. */
export const isoDay = z.iso.date();
