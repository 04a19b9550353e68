import type { BacktestReport } from '../backtest/report.ts';

/** The answer of `backtest` (command-line.md), the report with days as ISO 8601. */
export interface BacktestDocument extends Omit<BacktestReport, 'cuts'> {
  readonly cuts: readonly string[];
  /** What it comes to, in words. */
  readonly sentence: string;
}
