import { SCORES, type ScoreName } from '../../shared/backtest/report.ts';
import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import type { ExitCode, Scene } from './commands.ts';
import { table } from './output.ts';

const scoreWords: Readonly<Record<ScoreName, string>> = {
  health: 'health',
  recency: 'recency',
  count90: '90-day count',
  rfm: 'fitted recency, frequency, total',
  interactionsRank: 'Interactions Rank',
};

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

function shown(report: BacktestDocument): string {
  const rows = SCORES.map((score) => {
    const interval = report.intervals.twoWay[score];
    return [
      scoreWords[score],
      figure(report.auc.twoWay[score]),
      interval === null ? '' : `${figure(interval[0])} to ${figure(interval[1])}`,
      figure(report.auc.any[score]),
      figure(report.brier.twoWay[score]),
    ];
  });
  const states = report.states.map(({ state, units, any, twoWay }) => [
    state,
    `${units}`,
    any.toFixed(2),
    twoWay.toFixed(2),
  ]);
  return [
    report.sentence,
    '',
    table([['score', 'AUC both ways', '95 %', 'AUC any', 'Brier'], ...rows]),
    '',
    table([['state then', 'people', 'contacted', 'both ways'], ...states]),
  ].join('\n');
}

/** `backtest`. */
export function backtestLibrary({ library, output }: Scene): ExitCode {
  const report = library.backtest();
  output.document(report, () => shown(report));
  return 0;
}
