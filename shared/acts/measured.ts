import { ACT_CLASSES, type ActClass } from './act-class.ts';

/** How often the rules for a class were right: found and meant, found and not meant, meant and not found. */
export type Tally = readonly [right: number, wrong: number, missed: number];

/**
 * What the rules came to on the labelled sentences of tests/labels/acts in mail between people. While rules were written only the
 * `open` half was looked at; `aside` was measured when they were done. A test measures both anew (tests/integration/acts).
 */
export const measuredActs: Readonly<Record<ActClass, { readonly open: Tally; readonly aside: Tally }>> = {
  introduction: { open: [0, 0, 0], aside: [0, 0, 0] },
  referral: { open: [0, 0, 0], aside: [0, 0, 0] },
  advice: { open: [3, 0, 10], aside: [2, 1, 20] },
  resource: { open: [0, 0, 27], aside: [0, 0, 21] },
  delivery: { open: [22, 1, 5], aside: [15, 0, 6] },
  congratulations: { open: [14, 0, 0], aside: [7, 0, 8] },
  offer: { open: [15, 2, 3], aside: [15, 1, 7] },
  thanks: { open: [26, 0, 1], aside: [16, 0, 5] },
  'bare thanks': { open: [46, 4, 4], aside: [26, 4, 7] },
  major: { open: [0, 0, 2], aside: [0, 0, 0] },
  favour: { open: [39, 0, 8], aside: [31, 3, 27] },
  information: { open: [36, 3, 7], aside: [31, 17, 11] },
  scheduling: { open: [20, 1, 2], aside: [12, 1, 11] },
  promise: { open: [42, 1, 7], aside: [24, 1, 17] },
  question: { open: [62, 2, 4], aside: [56, 7, 16] },
  closing: { open: [24, 2, 2], aside: [11, 2, 6] },
};

/** "Reply owed" on labelled messages to the owner of the mailbox, before any later contact is looked at. */
export const measuredRepliesOwed: { readonly open: Tally; readonly aside: Tally } = {
  open: [24, 4, 3],
  aside: [22, 5, 8],
};

/** A class that is right less often than this stays off until the user switches it on (model.md 6). */
const leastPrecision = 0.8;

/** Right finds among all finds on the half set aside; null when nothing was found there. */
function precisionOf(name: ActClass): number | null {
  const [right, wrong] = measuredActs[name].aside;
  return right + wrong === 0 ? null : right / (right + wrong);
}

/**
 * Classes that are off by default. What never occurred among the labels, and was never found there by mistake, is not among them:
 * its rules are narrow, and each hit is a suggestion with its sentence.
 */
export const offByDefault: ReadonlySet<ActClass> = new Set(
  ACT_CLASSES.filter((name) => (precisionOf(name) ?? 1) < leastPrecision),
);
