import { backtest } from '../../shared/backtest/backtest.ts';
import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import { asDay } from '../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../shared/time/day-text.ts';
import { backtestSentence } from '../../shared/wording/backtest-words.ts';
import type { PeopleBook } from './people-book.ts';

/**
 * The backtest on everybody the user wrote to or met, in the network or not: who is in it was decided later.
 * @param asOf day coverage ends on, ISO; null for an empty library
 */
export function runBacktest(book: PeopleBook, asOf: string | null): BacktestDocument {
  const last = (asOf === null ? null : dayFromIso(asOf)) ?? book.setting.today;
  const report = backtest(book.courses(), last);
  return {
    ...report,
    cuts: report.cuts.map((cut) => formatDay(asDay(cut))),
    sentence: backtestSentence(report),
  };
}
