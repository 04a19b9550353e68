/** Logistic regression, for the fitted baseline and for turning scores into probabilities. */

/** p = 1/(1 + exp(−(intercept + Σ weight·(x − mean)/spread))). */
export interface LogisticModel {
  probability(features: readonly number[]): number;
}

/** A little shrinkage keeps weights finite where a feature parts the outcomes perfectly. */
const RIDGE = 1e-3;
const MOST_STEPS = 50;

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/**
 * Fits by Newton's method on standardised features (iteratively reweighted least squares; Hastie, Tibshirani, Friedman 2009, 4.4.1).
 * @param rows one a unit, all of the same length; `outcomes` 1 or 0
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[],
): LogisticModel {
  const width = rows[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, column) => scaleOf(rows.map((row) => row[column] ?? 0)));
  const standard = (row: readonly number[]) => [
    1,
    ...scales.map(({ mean, spread }, column) => ((row[column] ?? 0) - mean) / spread),
  ];
  const table = rows.map(standard);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = newtonStep(table, outcomes, weights);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (change.every((one) => Math.abs(one) < 1e-9)) break;
  }
  return {
    probability: (features) =>
      logistic(standard(features).reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)),
  };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, spread: Math.sqrt(variance) || 1 };
}

function newtonStep(
  table: readonly (readonly number[])[],
  outcomes: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const size = weights.length;
  const slope: number[] = weights.map((weight, index) => (index === 0 ? 0 : -RIDGE * weight));
  const curve: number[][] = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? RIDGE : 0)),
  );
  table.forEach((row, unit) => {
    const p = logistic(row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
    const spread = p * (1 - p);
    for (let a = 0; a < size; a++) {
      slope[a] = (slope[a] ?? 0) + (row[a] ?? 0) * ((outcomes[unit] ?? 0) - p);
      const line = curve[a] ?? [];
      for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + (row[a] ?? 0) * (row[b] ?? 0) * spread;
    }
  });
  return solved(curve, slope);
}

/** Solves a small symmetric positive system by Gauss's elimination. Changes its arguments. */
function solved(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const line = matrix[pivot] ?? [];
    for (let row = pivot + 1; row < size; row++) {
      const other = matrix[row] ?? [];
      const factor = (other[pivot] ?? 0) / (line[pivot] || 1);
      for (let column = pivot; column < size; column++) {
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
      }
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] ?? [];
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column++) rest -= (line[column] ?? 0) * (result[column] ?? 0);
    result[row] = rest / (line[row] || 1);
  }
  return result;
}
