import { describe, expect, it } from 'vitest';
import { backtest } from '../../../shared/backtest/backtest.ts';
import type { BacktestReport } from '../../../shared/backtest/report.ts';
import { backtestSentence, basisSentence, verdictSentence } from '../../../shared/wording/backtest-words.ts';

const nothing = backtest([], 0);

function told(health: number, recency: number, verdict: BacktestReport['verdict']): BacktestReport {
  const twoWay = { ...nothing.auc.twoWay, health, recency };
  return { ...nothing, verdict, tested: 49, auc: { ...nothing.auc, twoWay } };
}

describe('backtestSentence', () => {
  it('says what health told better', () => {
    expect(backtestSentence(told(0.78, 0.66, 'health'))).toBe(
      'Of two people, one of whom you then exchanged something with and one not, health put the right one first 8 times in 10; going by the last contact alone would have done so 7 times in 10. Looked at 49 times a person on a day of your own past.',
    );
  });

  it('admits that it told nothing more', () => {
    expect(backtestSentence(told(0.71, 0.74, 'recency'))).toContain(
      'So for your mail health adds nothing, and reasons go by how long it has been and how often you were in touch.',
    );
  });

  it('says when there is too little to tell', () => {
    expect(backtestSentence(nothing)).toBe(
      'Your files tell too little to check health against your own past: it could be looked at as of 0 days only, and three are needed. Until then reasons go by how long it has been and how often you were in touch.',
    );
  });
});

describe('what stands beside reasons', () => {
  it('is nothing where health is borne out', () => {
    expect(basisSentence('health')).toBe('');
    expect(verdictSentence('health')).toBe(
      'On your own past, health told better who would stay in touch than the last contact alone.',
    );
  });

  it('says what they go by where it is not, and where nothing is known', () => {
    expect(basisSentence('recency')).toBe(
      'For your mail, health tells no more than the last contact does. So these go by how long it has been and how often you were in touch.',
    );
    expect(basisSentence('too short')).toBe(
      'Your files do not reach back far enough yet to check health against your own past. Until then these go by how long it has been and how often you were in touch.',
    );
    expect(verdictSentence('recency')).toContain('So reasons go by how long it has been');
    expect(verdictSentence('too short')).toContain('Until then reasons go by how long it has been');
  });
});
