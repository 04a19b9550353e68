import { describe, expect, it } from 'vitest';
import { beforeYouAsk } from '../../../shared/derive/before-you-ask.ts';
import { factorsOf } from '../../../shared/derive/person-primed.ts';
import { personRow } from '../../../shared/derive/person-row.ts';
import { type PersonView, viewPerson } from '../../../shared/derive/person-view.ts';
import { undecided } from '../../../shared/journal/decisions.ts';
import { nothingSaid } from '../../../shared/journal/ledger-decision.ts';
import type { Touchpoint } from '../../../shared/model/touchpoint.ts';
import { dayMs } from './said-between.ts';
import { foundAna, iso, lastDay, type Said, setting, viewAna } from './views.ts';

/** Each degenerate case of model.md, at the level of what is shown of a person. */

/** Ana with these touches of this weight out and in, so many days before the files end. */
function touched(before: readonly number[], out: number, back: number, more: Partial<Touchpoint> = {}) {
  const touchpoints = before
    .toSorted((a, b) => b - a)
    .map(
      (days, index): Touchpoint => ({
        instant: (lastDay - days) * dayMs,
        day: lastDay - days,
        kind: 'mail',
        direction: out > 0 && back > 0 ? 'both' : out > 0 ? 'out' : 'in',
        weightOut: out * 1e6,
        weightIn: back * 1e6,
        meeting: 'none',
        groupSize: 1,
        origin: { type: 'item', id: index + 1 },
        ...more,
      }),
    );
  const found = { ...foundAna({ written: [], cadence: 90 }), touchpoints };
  return (cadence = 90, said: Said = {}): PersonView =>
    viewPerson(
      found,
      {
        ...undecided,
        standing: 'kept',
        keptAt: (lastDay - 500) * dayMs,
        cadence,
        touches: said.touches ?? [],
        ledger: nothingSaid,
      },
      setting,
    );
}

/** What is said, and that everything said is a sentence and every figure a number within its bounds. */
function shown(view: PersonView) {
  const ask = beforeYouAsk(view, setting);
  const row = personRow(view, setting);
  for (const one of [
    ask.headline,
    ask.balanceSentence,
    ...ask.advice,
    ...ask.factors.map((f) => f.sentence),
  ]) {
    expect(one).toMatch(/^[A-Z0-9].*\.$/);
    expect(one).not.toMatch(/NaN|undefined|null|Infinity/);
  }
  expect(ask.factors).toHaveLength(5);
  for (const value of [ask.primed, ...Object.values(factorsOf(view))]) {
    expect(value >= 0 && value <= 1).toBe(true);
  }
  expect(row?.primed).toBe(ask.primed);
  return { headline: ask.headline, advice: ask.advice, word: ask.word, primed: ask.primed };
}

describe('somebody', () => {
  it('without any touch: a hello, whatever else', () => {
    expect(shown(viewAna({ written: [], cadence: 30 }))).toEqual({
      headline: 'You have not been in touch yet: begin with a hello.',
      advice: ['Say hello and ask how they are.', 'Share something they would like to read.'],
      word: 'give first',
      primed: 0,
    });
  });

  it('with crumbs only is somebody, though nobody to ask', () => {
    const crumbs = touched([300, 200, 100, 10], 0.05, 0.05);
    expect(crumbs().figures.contactRule).toBe('any touch');
    expect(shown(crumbs()).word).toBe('one give away');
    expect(crumbs().ledger.balance).toBeNull();
  });

  it('with touches that are still to come has none yet', () => {
    const touch = { act: 1, kind: 'helped', on: iso(lastDay + 9), ways: 'out', note: '' } as const;
    const view = touched([], 1, 1)(90, { touches: [touch] });
    expect(view.ledger.lines).toEqual([]);
    expect(shown(view)).toMatchObject({ primed: 0 });
    const noted = viewAna(
      { written: [], cadence: 90 },
      { entries: [{ kind: 'major', by: 'me', on: iso(lastDay + 1) }] },
    );
    expect(noted.ledger.lines).toEqual([]);
  });

  it('to be in touch with every day', () => {
    const daily = touched(
      Array.from({ length: 60 }, (_, index) => index),
      1,
      1,
    );
    expect(shown(daily(1))).toMatchObject({ headline: 'An ask would be natural now.', advice: [] });
    expect(daily(1).figures.health).toBeCloseTo(0.629, 3);
  });

  it('only one writes to is never primed for it', () => {
    const view = touched([360, 270, 180, 90, 2], 1, 0)();
    expect(view.figures.labels).toContain('One-sided');
    expect(shown(view).word).toBe('one give away');
    expect(shown(touched([360, 270, 180, 90, 2], 0, 1)()).word).toBe('one give away');
  });

  it('only met in a series', () => {
    const weekly = Array.from({ length: 50 }, (_, index) => 7 * index);
    const view = touched(weekly, 0.8, 0.8, { kind: 'meeting', meeting: 'met' })();
    expect(shown(view)).toMatchObject({ headline: 'An ask would be natural now.' });
    const responsive = beforeYouAsk(view, setting).factors.find(({ name }) => name === 'responsive');
    expect(responsive).toEqual({
      name: 'responsive',
      value: 0.5,
      sentence: 'You have not written to them alone of late, so how they answer is not known.',
    });
  });

  it('dormant is never primed, whatever was given', () => {
    const view = touched([1200, 1190, 1180], 1, 1)(30);
    expect(view.figures.state).toBe('Dormant');
    expect(shown(view)).toMatchObject({
      headline: 'It has been a long time: begin with a hello, or with something for them.',
      word: 'give first',
      advice: ['Say hello and ask how they are.', 'Share something they would like to read.'],
    });
  });
});
