import { describe, expect, it } from 'vitest';
import type { PersonDay } from '../../../shared/model/person-days.ts';
import { networkTerms, suggestionTerms } from '../../../shared/model/terms.ts';
import { figuresAt, Ticker } from '../../../shared/model/ticking.ts';
import { personDay, regularly } from './history.ts';

const active = networkTerms(90, 0, 'seen');

describe('without a touch', () => {
  it('has no health, and is due C days after being kept', () => {
    const kept = networkTerms(30, 100, 'seen');
    expect(figuresAt([], kept, 129)).toMatchObject({
      shown: 'no contact yet',
      health: null,
      state: null,
      gap: null,
      strength: 0,
      rhythmDays: 30,
      contactDays: 0,
      gaps: 0,
      labels: [],
      due: 'not due',
    });
    expect(figuresAt([], kept, 130).due).toBe('due');
  });

  it('is what a person is before their first touch', () => {
    const future = [personDay(50, 1, 1)];
    expect(figuresAt(future, active, 49).shown).toBe('no contact yet');
    expect(figuresAt(future, active, 50).shown).toBe('New');
  });
});

describe('shown instead of the state', () => {
  it('is New below 3 contact-days and 60 days, with the state kept beside it', () => {
    const days = [personDay(0, 1, 1), personDay(10, 1, 1)];
    expect(figuresAt(days, active, 59)).toMatchObject({ shown: 'New', state: 'Steady' });
    expect(figuresAt(days, active, 60)).toMatchObject({ shown: 'Steady', state: 'Steady' });
  });

  it('is Unknown, before New, for a sender the user never wrote to and never met', () => {
    const stranger = [personDay(0, 0, 1)];
    expect(figuresAt(stranger, active, 5).shown).toBe('Unknown');
    expect(figuresAt(stranger, active, 500).shown).toBe('Unknown');
    const answered = [...stranger, personDay(6, 1, 0)];
    expect(figuresAt(answered, active, 5).shown).toBe('Unknown');
    expect(figuresAt(answered, active, 6).shown).toBe('New');
  });

  it('is never Unknown when the files hold nothing the user sent', () => {
    const days = regularly(5, 30, 0, 1);
    expect(figuresAt(days, active, 120)).toMatchObject({
      shown: 'Unknown',
      labels: ['One-sided'],
      side: 'them',
    });
    const unseen = networkTerms(90, 0, 'not seen');
    expect(figuresAt(days, unseen, 120)).toMatchObject({ shown: 'Cooling', labels: [], side: null });
  });
});

describe('labels', () => {
  it('say who does all the writing, and cap the state', () => {
    const mine = figuresAt(regularly(60, 7, 1, 0), active, 413);
    expect(mine).toMatchObject({ state: 'Cooling', labels: ['One-sided'], side: 'me' });
    expect(mine.health).toBeGreaterThan(0.45);
  });

  it('offer to reconnect with an old tie of at least 10 contact-days', () => {
    const days = regularly(10, 20, 1, 1);
    expect(figuresAt(days, active, 180 + 900)).toMatchObject({ shown: 'Dormant', labels: ['Reconnect'] });
    expect(figuresAt(days.slice(1), active, 180 + 900)).toMatchObject({ shown: 'Dormant', labels: [] });
    const mine = regularly(10, 20, 1, 0);
    expect(figuresAt(mine, active, 180 + 900)).toMatchObject({ shown: 'Dormant', labels: [] });
  });
});

describe('contact-days', () => {
  it('are days of a quarter or more; lighter touches count for strength only', () => {
    const days = [personDay(0, 1, 0), personDay(50, 0, 0.2), personDay(80, 0, 0.25), personDay(90, 0.1, 0.1)];
    expect(figuresAt(days, active, 100)).toMatchObject({
      contactDays: 2,
      gaps: 1,
      gap: 20,
      lastContactDay: 80,
      lastContactDirection: 'in',
      lastDay: 90,
      lastDirection: 'both',
      contactRule: 'by weight',
    });
  });

  it('are all days with a touch while there are only crumbs', () => {
    const crumbs = regularly(6, 10, 0.1, 0.1);
    expect(figuresAt(crumbs, active, 60)).toMatchObject({
      contactDays: 6,
      gap: 10,
      contactRule: 'any touch',
    });
    const real = [...crumbs, personDay(61, 1, 0)];
    expect(figuresAt(real, active, 60)).toEqual(figuresAt(crumbs, active, 60));
    expect(figuresAt(real, active, 61)).toMatchObject({ contactDays: 1, gap: 0, rhythmDays: 90 });
  });
});

describe('due', () => {
  it('comes with the cadence, or earlier with their own rhythm', () => {
    const fortnightly = regularly(6, 14, 1, 1);
    const last = 70;
    // With 5 gaps of 14 days τ_own is 27.8 and τ 50.03.
    expect(figuresAt(fortnightly, active, last + 50).due).toBe('not due');
    expect(figuresAt(fortnightly, active, last + 51).due).toBe('due');
    expect(figuresAt(fortnightly.slice(1), active, last + 90).due).toBe('not due');
    expect(figuresAt(fortnightly.slice(1), active, last + 91).due).toBe('due');
  });

  it('follows a change of circle at once', () => {
    const days = regularly(4, 60, 1, 1);
    expect(figuresAt(days, networkTerms(30, 0, 'seen'), 211).due).toBe('due');
    expect(figuresAt(days, networkTerms(365, 0, 'seen'), 211).due).toBe('not due');
  });
});

describe('trend', () => {
  const days = regularly(13, 90, 1, 1);

  it('compares with the health of 30 days before, at the cadence of today', () => {
    const { trend } = figuresAt(days, active, 1080);
    const health = (day: number) => figuresAt(days, active, day).health ?? Number.NaN;
    expect(trend).toBe(health(1080) - health(1050));
    // .8305 less the health of 12 touches 60 days after the last one.
    expect(trend).toBeCloseTo(0.0936, 3);
    expect(figuresAt(days, active, 1110).trend).toBeLessThan(0);
  });

  it('is unknown when the first touch is less than 30 days ago', () => {
    expect(figuresAt([personDay(0, 1, 1)], active, 29).trend).toBeNull();
    expect(figuresAt([personDay(0, 1, 1)], active, 30).trend).toBeLessThan(0);
  });
});

describe('suggestions', () => {
  it('have strength and rhythm at 90 days, and neither health nor state', () => {
    const days = regularly(13, 90, 1, 1);
    const kept = figuresAt(days, active, 1080);
    const found = figuresAt(days, suggestionTerms('seen'), 1080);
    expect(found).toMatchObject({
      cadence: 90,
      health: null,
      state: null,
      shown: null,
      due: null,
      trend: null,
    });
    expect(found.strength).toBe(kept.strength);
    expect(found.rhythmDays).toBe(kept.rhythmDays);
    expect(figuresAt(regularly(5, 30, 0, 1), suggestionTerms('seen'), 120).shown).toBe('Unknown');
  });
});

describe('counts', () => {
  it('are of items up to the day', () => {
    const days: PersonDay[] = [
      personDay(0, 1, 0, { sent: 3 }),
      personDay(5, 1, 1, { sent: 1, received: 2, meetings: 1 }),
      personDay(9, 0, 1, { others: 2 }),
      personDay(20, 3, 3, { sent: 0, received: 0, meetings: 4 }),
    ];
    const counts = { sent: 4, received: 3, meetings: 1, others: 2, lastMeetingDay: 5, firstDay: 0 };
    expect(figuresAt(days, active, 19)).toMatchObject(counts);
    expect(figuresAt(days.slice(0, 1), active, 19).lastMeetingDay).toBeNull();
  });
});

describe('strength', () => {
  it('is exactly 0, not a hair below, when all contact has decayed away', () => {
    const figures = figuresAt([personDay(0, 1, 1)], networkTerms(30, 0, 'seen'), 1_000_000);
    expect(figures).toMatchObject({ outSum: 0, mutual: 0, strength: 0, health: 0, state: 'Dormant' });
  });
});

describe('wrong use', () => {
  it.each([0, -1, 1096, 30.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a cadence of %d days',
    (cadence) => {
      expect(() => networkTerms(cadence, 0, 'seen')).toThrow(RangeError);
      expect(() => figuresAt([], { ...active, cadence }, 0)).toThrow(RangeError);
    },
  );

  it.each([1, 1095])('takes a cadence of %d days', (cadence) => {
    expect(figuresAt(regularly(3, 5, 1, 1), networkTerms(cadence, 0, 'seen'), 20).state).not.toBeNull();
  });

  it('refuses days out of order, twice the same day, and going back', () => {
    expect(() => figuresAt([personDay(2, 1, 1), personDay(1, 1, 1)], active, 9)).toThrow(RangeError);
    expect(() => figuresAt([personDay(2, 1, 1), personDay(2, 1, 1)], active, 9)).toThrow(RangeError);
    const ticker = new Ticker([personDay(2, 1, 1)], active);
    expect(() => ticker.append(personDay(2, 1, 0))).toThrow(RangeError);
    ticker.advanceTo(5);
    expect(() => ticker.advanceTo(4)).toThrow(RangeError);
    expect(() => ticker.advanceTo(Number.NaN)).toThrow(RangeError);
  });
});
