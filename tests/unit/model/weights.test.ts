import { describe, expect, it } from 'vitest';
import {
  groupDiscount,
  loggedWeight,
  mailSubstance,
  mailWeight,
  meetingWeight,
  seriesOccurrences,
} from '../../../shared/model/weights.ts';

describe('mailWeight', () => {
  it.each([
    ['to', 'text', 1, 1_000_000],
    ['cc', 'text', 1, 300_000],
    ['bcc', 'text', 1, 300_000],
    ['to', 'acknowledgement', 1, 500_000],
    ['cc', 'acknowledgement', 1, 150_000],
    // 2^−.75, 10^−.75 and .3 · .5 · 3^−.75
    ['to', 'text', 2, 594_604],
    ['to', 'text', 10, 177_828],
    ['cc', 'acknowledgement', 3, 65_804],
  ] as const)('%s, %s, among %i others: %i millionths', (role, substance, others, expected) => {
    expect(mailWeight(role, substance, others)).toBe(expected);
  });
});

describe('mailSubstance', () => {
  const thanks = { ownWords: 'acknowledgement', hasLink: false, hasAttachment: false } as const;

  it('takes a bare "thanks" for an acknowledgement', () => {
    expect(mailSubstance(thanks)).toBe('acknowledgement');
  });

  it.each([
    { ...thanks, hasLink: true },
    { ...thanks, hasAttachment: true },
    { ...thanks, ownWords: 'text' },
    { ...thanks, ownWords: 'none' },
    { ...thanks, ownWords: 'unread' },
  ] as const)('counts %o in full', (mail) => {
    expect(mailSubstance(mail)).toBe('text');
  });
});

describe('meetingWeight', () => {
  it.each([
    [{ mine: 1, theirs: 1, occurrences: 1, others: 1 }, 3_000_000],
    [{ mine: 1, theirs: 0.4, occurrences: 1, others: 1 }, 1_200_000],
    [{ mine: 0.5, theirs: 0.2, occurrences: 1, others: 6 }, 78_254],
    [{ mine: 1, theirs: 1, occurrences: 13, others: 1 }, 832_050],
    [{ mine: 1, theirs: 1, occurrences: 4, others: 2 }, 891_905],
    [{ mine: 1, theirs: 0, occurrences: 1, others: 2 }, 0],
  ])('%o: %i millionths', (meeting, expected) => {
    expect(meetingWeight(meeting)).toBe(expected);
  });

  it('refuses a meeting that never took place', () => {
    expect(() => meetingWeight({ mine: 1, theirs: 1, occurrences: 0, others: 1 })).toThrow(RangeError);
  });
});

describe('loggedWeight', () => {
  it.each([
    ['mail', 1_000_000],
    ['call', 2_000_000],
    ['lunch', 3_000_000],
    ['in-person', 3_000_000],
    ['message', 1_000_000],
    ['liked', 500_000],
    ['congratulated', 1_000_000],
    ['shared', 1_000_000],
    ['introduced', 1_000_000],
    ['helped', 1_000_000],
  ] as const)('%s: %i millionths', (kind, expected) => {
    expect(loggedWeight(kind)).toBe(expected);
  });
});

describe('groupDiscount', () => {
  it('is n^−.75', () => {
    expect(groupDiscount(1)).toBe(1);
    expect(groupDiscount(16)).toBeCloseTo(0.125, 12);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a group of %d', (others) => {
    expect(() => groupDiscount(others)).toThrow(RangeError);
  });
});

describe('seriesOccurrences', () => {
  it('counts the occurrences of the last 90 days, the day itself included', () => {
    expect(seriesOccurrences([0, 7, 14])).toEqual([1, 2, 3]);
    expect(seriesOccurrences([0, 89])).toEqual([1, 2]);
    expect(seriesOccurrences([0, 90])).toEqual([1, 1]);
  });

  it('settles at 13 for a weekly series', () => {
    const days = Array.from({ length: 40 }, (_, week) => week * 7);
    expect(seriesOccurrences(days).at(-1)).toBe(13);
  });

  it('counts both of two occurrences on one day for each of them', () => {
    expect(seriesOccurrences([5, 5, 6])).toEqual([2, 2, 3]);
  });

  it('gives nothing for no occurrences', () => {
    expect(seriesOccurrences([])).toEqual([]);
  });
});
