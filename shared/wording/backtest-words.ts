import type { BacktestReport, Verdict } from '../backtest/report.ts';

/** What the backtest comes to, in plain words: no promise, and no percentage of losing anybody. */
export function backtestSentence(report: BacktestReport): string {
  const { verdict, cuts, tested } = report;
  const { health, recency } = report.auc.twoWay;
  if (verdict === 'too short' || health === null || recency === null) {
    const days = cuts.length === 1 ? 'one day' : `${cuts.length} days`;
    return `Your files tell too little to check health against your own past: it could be looked at as of ${days} only, and three are needed. Until then reasons go by ${plainly}.`;
  }
  const pairs = `Of two people, one of whom you then exchanged something with and one not, health put the right one first ${inTen(health)}; going by the last contact alone would have done so ${inTen(recency)}`;
  const basis = `Looked at ${tested === 1 ? 'one person on one day' : `${tested} times a person on a day`} of your own past.`;
  return verdict === 'health'
    ? `${pairs}. ${basis}`
    : `${pairs}. So for your mail health adds nothing, and reasons go by ${plainly}. ${basis}`;
}

/** What reasons go by where health is not borne out. */
const plainly = 'how long it has been and how often you were in touch';

/** On Today, beside reasons that are worded without the model; '' where the model words them. */
export function basisSentence(verdict: Verdict): string {
  switch (verdict) {
    case 'health':
      return '';
    case 'recency':
      return `For your mail, health tells no more than the last contact does. So these go by ${plainly}.`;
    case 'too short':
      return `Your files do not reach back far enough yet to check health against your own past. Until then these go by ${plainly}.`;
  }
}

/** In Insights, in a line. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict) {
    case 'health':
      return 'On your own past, health told better who would stay in touch than the last contact alone.';
    case 'recency':
      return `On your own past, health told no better who would stay in touch than the last contact alone. So reasons go by ${plainly}.`;
    case 'too short':
      return `Your files do not reach back far enough yet to tell. Until then reasons go by ${plainly}.`;
  }
}

/** A share as "8 times in 10". */
function inTen(share: number): string {
  const times = Math.round(share * 10);
  return times === 1 ? '1 time in 10' : `${times} times in 10`;
}
