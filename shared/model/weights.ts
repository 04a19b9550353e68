/** Weight of a touchpoint (model.md 2), in integer millionths so that sums are exact and do not depend on their order. */
import type { MailEnvelope } from '../envelope.ts';
import type { LoggedKind } from './touchpoint.ts';

/** Weight 1, in the unit of all stored weights. */
export const WEIGHT_UNIT = 1_000_000;

const COPY_WEIGHT = 0.3;
const ACKNOWLEDGEMENT_FACTOR = 0.5;
const MEETING_WEIGHT = 3;
const GROUP_EXPONENT = -0.75;
const SERIES_EXPONENT = -0.5;
const SERIES_WINDOW_DAYS = 90;

const LOGGED_WEIGHTS: Readonly<Record<LoggedKind, number>> = {
  mail: 1,
  call: 2,
  lunch: 3,
  'in-person': 3,
  message: 1,
  liked: 0.5,
  congratulated: 1,
  shared: 1,
  introduced: 1,
  helped: 1,
};

/** How a mail addresses somebody; where one address stands in several headers, `to` counts. */
export type RecipientRole = 'to' | 'cc' | 'bcc';

/** Whether a mail is a bare "thanks" or says something. */
export type MailSubstance = 'acknowledgement' | 'text';

/**
 * A bare acknowledgement has own text made of such words only, and neither link nor attachment. A mail whose own words were not
 * read counts in full.
 */
export function mailSubstance(
  mail: Pick<MailEnvelope, 'ownWords' | 'hasLink' | 'hasAttachment'>,
): MailSubstance {
  const bare = mail.ownWords === 'acknowledgement' && !mail.hasLink && !mail.hasAttachment;
  return bare ? 'acknowledgement' : 'text';
}

/**
 * What a touch shared by n people keeps of its weight for each: n^−.75.
 * @param others distinct other addresses of the item, before merging, without mine, lists, rooms and robots
 * @throws RangeError unless `others` is a whole number of at least 1
 */
export function groupDiscount(others: number): number {
  return wholeFromOne(others, 'group size') ** GROUP_EXPONENT;
}

/**
 * Weight of a mail, in millionths: 1 to somebody in To, .3 to somebody in Cc or Bcc; halved for a bare acknowledgement; discounted
 * by the group. For mail out `role` is the person's, for mail in it is mine (absent, as in blind or list mail, is `cc`).
 * @throws RangeError unless `others` is a whole number of at least 1
 */
export function mailWeight(role: RecipientRole, substance: MailSubstance, others: number): number {
  const base = role === 'to' ? 1 : COPY_WEIGHT;
  const factor = substance === 'acknowledgement' ? ACKNOWLEDGEMENT_FACTOR : 1;
  return millionths(base * factor * groupDiscount(others));
}

/**
 * Weight of a meeting for one person, the same both ways, in millionths: 3 · p(me) · p(them) · m^−.5 · n^−.75.
 * @param meeting `mine`, `theirs`: probabilities of attendance, 0 to 1; `occurrences`: m, 1 for a single meeting; `others`: n
 * @throws RangeError unless `occurrences` and `others` are whole numbers of at least 1
 */
export function meetingWeight(meeting: {
  readonly mine: number;
  readonly theirs: number;
  readonly occurrences: number;
  readonly others: number;
}): number {
  const series = wholeFromOne(meeting.occurrences, 'occurrences') ** SERIES_EXPONENT;
  return millionths(MEETING_WEIGHT * meeting.mine * meeting.theirs * series * groupDiscount(meeting.others));
}

/**
 * The m of each occurrence of a series: how many occurrences fall in the 90 days that end with its own day, itself included.
 * @param days day numbers of the occurrences in ascending order
 * @returns as many counts, in the same order
 */
export function seriesOccurrences(days: readonly number[]): readonly number[] {
  let first = 0;
  let end = 0;
  return days.map((day) => {
    while ((days[first] ?? day) <= day - SERIES_WINDOW_DAYS) first += 1;
    while (end < days.length && (days[end] ?? day) <= day) end += 1;
    return end - first;
  });
}

/** Weight, in millionths, of a touch the user logs; it counts out, and in as well when marked as both ways. */
export function loggedWeight(kind: LoggedKind): number {
  return millionths(LOGGED_WEIGHTS[kind]);
}

/** Rounding once, at the end, keeps the last digits of `Math.pow` out of what is stored. */
function millionths(weight: number): number {
  return Math.round(weight * WEIGHT_UNIT);
}

function wholeFromOne(value: number, what: string): number {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`The ${what} has to be a whole number of at least 1, not ${value}.`);
  }
  return value;
}
