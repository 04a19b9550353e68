/** How much two-way contact there is (model.md 3). Sums O and I are in whole weights, not millionths. */

/** Softens the geometric mean, so that one way alone still counts a little. */
const ONE_WAY_FLOOR = 0.05;
const SHORTEST_HALF_LIFE = 60;
const LONGEST_HALF_LIFE = 730;

/** Days. A cadence is a whole number between these two. */
const SHORTEST_CADENCE = 1;
/** The longest cadence, in days (model.md 3). */
const LONGEST_CADENCE = 1095;

/** The cadence, in days, at which people outside the network are looked at (model.md 5). */
export const SUGGESTION_CADENCE = 90;

/**
 * Returns the cadence it is given.
 * @throws RangeError unless it is a whole number of days from 1 to 1,095
 */
export function checkedCadence(cadence: number): number {
  if (Number.isInteger(cadence) && cadence >= SHORTEST_CADENCE && cadence <= LONGEST_CADENCE) return cadence;
  throw new RangeError(
    `A cadence is a whole number of days from ${SHORTEST_CADENCE} to ${LONGEST_CADENCE}, not ${cadence}.`,
  );
}

/** h: days after which a touch counts half, 60 to 730. */
export function halfLifeOf(cadence: number): number {
  return Math.min(LONGEST_HALF_LIFE, Math.max(SHORTEST_HALF_LIFE, 2 * cadence));
}

/** 2^(−days/halfLife): what is left of a weight after so many days. */
export function decay(days: number, halfLife: number): number {
  return 2 ** (-days / halfLife);
}

/**
 * M = √((O+.05)(I+.05)) − .05: one-way contact is not a relationship. Never below 0, rounding included: √(.05·.05) is .05 in doubles,
 * and product and root do not decrease.
 */
export function mutualOf(outSum: number, inSum: number): number {
  return Math.sqrt((outSum + ONE_WAY_FLOOR) * (inSum + ONE_WAY_FLOOR)) - ONE_WAY_FLOOR;
}

/** s = 1 − exp(−M/M*), 0 to 1, with M* = h/(C·ln 2): the mutual contact of somebody met once every C days for ever. */
export function strengthOf(mutual: number, cadence: number): number {
  const saturation = halfLifeOf(cadence) / (cadence * Math.LN2);
  return 1 - Math.exp(-mutual / saturation);
}
