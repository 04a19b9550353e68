/** How often two people really are in touch, and how far the present gap is from that (model.md 4). All times are days. */

/** Half-life, in days, of gaps: the rhythm of the last year or so counts, not that of ten years ago. */
export const RHYTHM_HALF_LIFE = 180;

/** τ_own = (C + S)/(1 + W): the mean of the gaps, weighted by recency and substance, with the cadence as one gap to start from. */
export function ownRhythm(cadence: number, gapWeight: number, gapSum: number): number {
  return (cadence + gapSum) / (1 + gapWeight);
}

/** τ = √(C·τ_own): halfway between the gap the user wants and the gap the two are used to. */
export function expectedGap(cadence: number, own: number): number {
  return Math.sqrt(cadence * own);
}

/** R = 1/(1+(ρ/2)²), above 0 to 1, of ρ = gap/τ; a heavy tail, because gaps have one. */
export function recencyOf(overdueRatio: number): number {
  return 1 / (1 + (overdueRatio / 2) ** 2);
}
