import { describe, expect, it } from 'vitest';
import { backtestReport } from '../../../shared/backtest/report.ts';
import { cutsWithin, type Unit, unitsOf } from '../../../shared/backtest/units.ts';
import { personDaysOf } from '../../../shared/model/person-days.ts';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt } from '../../../shared/model/ticking.ts';
import type { Touch } from '../../../shared/model/touchpoint.ts';

function mail(day: number, direction: 'out' | 'in'): Touch {
  return {
    instant: day * 86_400_000,
    day,
    kind: 'mail',
    direction,
    weightOut: direction === 'out' ? 1_000_000 : 0,
    weightIn: direction === 'in' ? 1_000_000 : 0,
    meeting: 'none',
  };
}

const courseOf = (touches: readonly Touch[]) => ({ id: 'ana', days: personDaysOf(touches) });

describe('cutsWithin', () => {
  it('has 90 covered days ahead of each cut and 90 behind', () => {
    expect(cutsWithin(0, 359)).toEqual([90, 180, 270]);
    expect(cutsWithin(0, 358)).toEqual([179, 269]);
    expect(cutsWithin(0, 100)).toEqual([]);
  });

  it('leaves out cuts with a gap of coverage ahead', () => {
    expect(cutsWithin(0, 359, (from) => from !== 180)).toEqual([90, 270]);
  });
});

describe('unitsOf', () => {
  const touches = [mail(10, 'out'), mail(40, 'in'), mail(70, 'out'), mail(100, 'in'), mail(130, 'out')];

  it('knows nothing of the cut day and what follows', () => {
    const [unit] = unitsOf(courseOf(touches), [100], 90);
    const before = figuresAt(personDaysOf(touches.slice(0, 3)), networkTerms(90, 0, 'seen'), 99);
    expect(unit).toMatchObject({
      cut: 100,
      health: before.health,
      gap: 29,
      total: 3,
      count90: 3,
      state: before.state,
    });
    // Out: days 10 and 70; in: day 40. Each decays with a half-life of 30 days up to day 99.
    const rank = 5e6 * (2 ** (-89 / 30) + 2 ** (-29 / 30)) + 1e6 * 2 ** (-59 / 30);
    expect(unit?.interactionsRank).toBeCloseTo(rank, 3);
  });

  it('says whether there was contact in the 90 days from the cut on, and whether it went both ways', () => {
    const outcome = (more: readonly Touch[]) => {
      const [unit] = unitsOf(courseOf([...touches.slice(0, 3), ...more]), [100], 90);
      return { any: unit?.any, twoWay: unit?.twoWay };
    };
    expect(outcome([])).toEqual({ any: 0, twoWay: 0 });
    expect(outcome([mail(189, 'in')])).toEqual({ any: 1, twoWay: 0 });
    expect(outcome([mail(100, 'in'), mail(189, 'out')])).toEqual({ any: 1, twoWay: 1 });
    expect(outcome([mail(190, 'in')])).toEqual({ any: 0, twoWay: 0 });
  });

  it('takes only people with three contact-days of whom the last is at most 180 days ago', () => {
    expect(unitsOf(courseOf(touches), [70, 71], 90).map(({ cut }) => cut)).toEqual([71]);
    expect(unitsOf(courseOf(touches), [311, 312], 90).map(({ cut }) => cut)).toEqual([311]);
  });
});

describe('backtestReport', () => {
  function unit(person: string, cut: number, health: number, twoWay: 0 | 1, gap: number): Unit {
    return {
      person,
      cut,
      health,
      gap,
      count90: 1,
      total: 3,
      interactionsRank: health,
      state: health >= 0.65 ? 'Strong' : 'Dormant',
      any: twoWay,
      twoWay,
    };
  }

  it('says that it cannot tell from fewer than three cuts', () => {
    const units = [unit('a', 90, 0.9, 1, 10), unit('b', 90, 0.05, 0, 10)];
    expect(backtestReport(units, [90, 180]).verdict).toBe('too short');
  });

  const cuts = [90, 180, 270];
  const people = ['a', 'b', 'c', 'd'];
  const course = (gapOf: (index: number) => number) =>
    cuts.flatMap((cut) =>
      people.map((person, index) => unit(person, cut, 0.8 - 0.2 * index, index < 2 ? 1 : 0, gapOf(index))),
    );

  it('tests the last two cuts and finds health better where it is', () => {
    const report = backtestReport(
      course((index) => (index === 1 ? 100 : 20 + index)),
      cuts,
    );
    expect(report).toMatchObject({ verdict: 'health', eligible: 12, tested: 8, cuts });
    expect(report.auc.twoWay).toMatchObject({ health: 1, recency: 0.5, count90: 0.5 });
    expect(report.brier.twoWay.health).toBeLessThan(report.brier.twoWay.base ?? 0);
    expect(report.states).toEqual([
      { state: 'Strong', units: 3, any: 1, twoWay: 1 },
      { state: 'Dormant', units: 9, any: 1 / 3, twoWay: 1 / 3 },
    ]);
  });

  it('admits it where recency does as well', () => {
    expect(
      backtestReport(
        course((index) => index),
        cuts,
      ).verdict,
    ).toBe('recency');
  });
});
