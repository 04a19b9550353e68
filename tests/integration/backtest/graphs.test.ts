import { describe, expect, it } from 'vitest';
import { backtest } from '../../../shared/backtest/backtest.ts';
import { type BacktestReport, SCORES, type ScoreName } from '../../../shared/backtest/report.ts';
import { haveCorpora } from '../../corpora.ts';
import { readGraph } from './read-graph.ts';

/** Two-way areas under the curve, to three digits. */
function rounded({ auc }: BacktestReport): Record<string, number> {
  return Object.fromEntries(SCORES.map((score) => [score, Number(auc.twoWay[score]?.toFixed(3))]));
}

function meanOf(reports: readonly BacktestReport[], score: ScoreName): number {
  return reports.reduce((sum, { auc }) => sum + (auc.twoWay[score] ?? 0), 0) / reports.length;
}

/** Public mail graphs, as everybody in them would see their own mail (model.md 10). */
describe.runIf(haveCorpora())('the backtest on public mail graphs', () => {
  // The pilot used the first 560 days of this one.
  const graphs = () => [readGraph('enron'), readGraph('dept3', 560)];

  it.each([
    [
      30,
      { health: 0.805, recency: 0.818, count90: 0.748, rfm: 0.794, interactionsRank: 0.764 },
      { health: 0.783, recency: 0.723, count90: 0.74, rfm: 0.767, interactionsRank: 0.759 },
    ],
    [
      90,
      { health: 0.759, recency: 0.818, count90: 0.748, rfm: 0.794, interactionsRank: 0.764 },
      { health: 0.799, recency: 0.723, count90: 0.74, rfm: 0.767, interactionsRank: 0.759 },
    ],
  ] as const)('C = %d: health, unfitted, does as well as what is fitted', (cadence, enron, dept3) => {
    const reports = graphs().map(({ courses, last }) => backtest(courses, last, cadence));
    expect(reports.map(rounded)).toEqual([enron, dept3]);
    const health = meanOf(reports, 'health');
    expect(health).toBeGreaterThanOrEqual(meanOf(reports, 'rfm') - 0.01);
    for (const simple of ['recency', 'count90', 'interactionsRank'] as const) {
      expect(health).toBeGreaterThan(meanOf(reports, simple));
    }
    for (const { intervals, auc } of reports) {
      const [low, high] = intervals.twoWay.health ?? [1, 0];
      expect(low).toBeLessThan(auc.twoWay.health ?? 0);
      expect(high).toBeGreaterThan(auc.twoWay.health ?? 1);
      expect(high - low).toBeLessThan(0.07);
    }
  });

  it('finds fewer people contacted both ways from each state to the next', () => {
    for (const { courses, last } of graphs()) {
      for (const cadence of [30, 90]) {
        const shares = backtest(courses, last, cadence).states.map(({ twoWay }) => twoWay);
        expect(shares.length).toBeGreaterThanOrEqual(4);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }
    }
  });
});
