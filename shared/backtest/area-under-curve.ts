/** How well a score parts those who were contacted from those who were not. */

/**
 * Area under the ROC curve: the chance that one with the outcome scores higher than one without, ties counting half. Null when
 * either is missing.
 * @param scores one a unit; `outcomes` 1 or 0; `weights` how often each unit counts, 1 each unless given
 * @see Hanley and McNeil 1982 (equal to the Mann-Whitney U statistic)
 */
export function areaUnderCurve(
  scores: readonly number[],
  outcomes: readonly number[],
  weights?: ArrayLike<number>,
): number | null {
  return areaInOrder(ascending(scores), scores, outcomes, weights);
}

/** Indices of the scores from lowest to highest; resampling sorts once. */
export function ascending(scores: readonly number[]): readonly number[] {
  return scores.map((_, index) => index).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
}

/** The same as `areaUnderCurve`, with the order of the scores known. */
export function areaInOrder(
  order: readonly number[],
  scores: readonly number[],
  outcomes: readonly number[],
  weights?: ArrayLike<number>,
): number | null {
  let with1 = 0;
  let without = 0;
  let wins = 0;
  for (let at = 0; at < order.length; ) {
    const score = scores[order[at] ?? 0];
    let tied1 = 0;
    let tied0 = 0;
    for (; at < order.length; at++) {
      const unit = order[at] ?? 0;
      if (scores[unit] !== score) break;
      const weight = weights ? (weights[unit] ?? 0) : 1;
      if (outcomes[unit] === 1) tied1 += weight;
      else tied0 += weight;
    }
    wins += tied1 * (without + tied0 / 2);
    with1 += tied1;
    without += tied0;
  }
  return with1 === 0 || without === 0 ? null : wins / (with1 * without);
}
