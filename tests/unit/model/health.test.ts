import { describe, expect, it } from 'vitest';
import { isDue, isNew, isReconnect, oneSided, stateOf } from '../../../shared/model/health.ts';

describe('stateOf', () => {
  it.each([
    [1, 'Strong'],
    [0.65, 'Strong'],
    [0.6499, 'Steady'],
    [0.45, 'Steady'],
    [0.4499, 'Cooling'],
    [0.25, 'Cooling'],
    [0.2499, 'Fading'],
    [0.1, 'Fading'],
    [0.0999, 'Dormant'],
    [0, 'Dormant'],
  ] as const)('health %d: %s', (health, expected) => {
    expect(stateOf(health, 3, null)).toBe(expected);
  });

  it('is never above Steady with fewer than 3 contact-days', () => {
    expect(stateOf(0.9, 2, null)).toBe('Steady');
    expect(stateOf(0.5, 2, null)).toBe('Steady');
    expect(stateOf(0.3, 2, null)).toBe('Cooling');
    expect(stateOf(0.9, 3, null)).toBe('Strong');
  });

  it('is never above Cooling when one-sided', () => {
    expect(stateOf(0.9, 20, 'me')).toBe('Cooling');
    expect(stateOf(0.5, 2, 'them')).toBe('Cooling');
    expect(stateOf(0.2, 20, 'me')).toBe('Fading');
  });
});

describe('oneSided', () => {
  it.each([
    [1, 0, 'me'],
    [0, 1, 'them'],
    [10, 1, 'me'],
    [1, 10, 'them'],
    // Less than 1 in all says nothing; at a tenth for the weaker side it is not one-sided any more.
    [0.99, 0, null],
    [9, 1, null],
    [5, 5, null],
  ] as const)('O %d, I %d: %s', (outSum, inSum, expected) => {
    expect(oneSided(outSum, inSum)).toBe(expected);
  });
});

describe('isNew', () => {
  it.each([
    [1, 0, true],
    [2, 59, true],
    [3, 59, false],
    [2, 60, false],
  ])('%i contact-days, first touch %i days ago: %s', (contactDays, days, expected) => {
    expect(isNew(contactDays, days)).toBe(expected);
  });
});

describe('isReconnect', () => {
  const bothWays = { outSum: 0.01, inSum: 0.01 };

  it('needs to be Dormant, 10 contact-days and both directions', () => {
    expect(isReconnect('Dormant', 10, bothWays)).toBe(true);
    expect(isReconnect('Fading', 10, bothWays)).toBe(false);
    expect(isReconnect('Unknown', 10, bothWays)).toBe(false);
    expect(isReconnect('Dormant', 9, bothWays)).toBe(false);
    expect(isReconnect('Dormant', 10, { outSum: 0.01, inSum: 0 })).toBe(false);
    expect(isReconnect('Dormant', 10, { outSum: 0, inSum: 0.01 })).toBe(false);
  });
});

describe('isDue', () => {
  it.each([
    // Beyond the cadence, whatever the rhythm.
    [91, 90, { gaps: 0, overdueRatio: 0.5 }, true],
    [90, 90, { gaps: 0, overdueRatio: 3 }, false],
    // Beyond their own rhythm, once 5 gaps tell it and half of the cadence has passed.
    [46, 90, { gaps: 5, overdueRatio: 1.01 }, true],
    [46, 90, { gaps: 4, overdueRatio: 1.01 }, false],
    [46, 90, { gaps: 5, overdueRatio: 1 }, false],
    [45, 90, { gaps: 5, overdueRatio: 1.01 }, false],
  ])('gap %i, cadence %i, %o: %s', (gap, cadence, rhythm, expected) => {
    expect(isDue(gap, cadence, rhythm)).toBe(expected);
  });
});
