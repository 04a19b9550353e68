import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../shared/time/instant.ts';
import { duePerson, follow, local, run, shownBy, situation } from './a-situation.ts';

/** 23 November 2026 is a Monday. */
const monday = (time: string) => local(`2026-11-23 ${time}`);
const ana = duePerson('Ana');
const bram = duePerson('Bram');
const mira = duePerson('Mira');

describe('days without reminders', () => {
  it('are those that are no working days', () => {
    const saturday = follow(situation({ due: [ana] }), local('2026-11-28 10:00'));
    expect(saturday).toMatchObject({ told: [], next: '2026-11-30 09:00' });
    const weekend = situation({ due: [ana] }, { weekdays: [6, 7] });
    expect(follow(weekend, monday('10:00'))).toMatchObject({ told: [], next: '2026-11-28 09:00' });
    expect(follow(situation({ due: [ana] }, { weekdays: [] }), monday('10:00'))).toMatchObject({
      told: [],
      next: null,
    });
  });

  it('are those away and those of a pause, which end by themselves', () => {
    const away = [
      { from: '2026-11-20', until: '2026-11-27' },
      { from: '2026-11-25', until: '2026-12-02' },
    ];
    expect(follow(situation({ due: [ana] }, { away }), monday('10:00'))).toMatchObject({
      told: [],
      next: '2026-12-03 09:00',
    });
    const paused = situation({ due: [ana] }, { pausedUntil: '2026-11-24' });
    expect(follow(paused, monday('10:00'))).toMatchObject({ told: [], next: '2026-11-24 09:00' });
  });

  it('may last for years', () => {
    const paused = situation({ due: [ana] }, { pausedUntil: '2031-03-01' });
    expect(follow(paused, monday('10:00')).next).toBe('2031-03-03 09:00');
  });
});

describe('quiet hours', () => {
  it('move a digest that was missed to the next morning', () => {
    expect(follow(situation({ due: [ana] }), monday('20:00'))).toMatchObject({
      told: [],
      next: '2026-11-24 09:00',
    });
    expect(follow(situation({ due: [ana] }), monday('19:59')).told).toEqual(['digest Ana']);
  });

  it('hold over midnight', () => {
    expect(follow(situation({ due: [ana] }, { at: '06:30' }), monday('06:30'))).toMatchObject({
      told: [],
      next: '2026-11-23 08:00',
    });
    const night = situation({ due: [ana] }, { at: '23:00', quiet: { from: '01:00', until: '08:00' } });
    expect(follow(night, monday('23:00')).told).toEqual(['digest Ana']);
    expect(follow(night, local('2026-11-24 00:30'))).toMatchObject({ told: [], next: '2026-11-24 23:00' });
  });

  it('that cover the chosen hour put the digest at their end', () => {
    const late = situation({ due: [ana] }, { at: '21:00' });
    expect(follow(late, monday('07:00')).next).toBe('2026-11-23 08:00');
    expect(follow(late, monday('08:00')).told).toEqual(['digest Ana']);
  });

  it('may be none, or hold the whole day but a minute', () => {
    expect(follow(situation({ due: [ana] }, { quiet: null, at: '03:00' }), monday('03:00')).told).toEqual([
      'digest Ana',
    ]);
    const same = { from: '09:00', until: '09:00' };
    expect(follow(situation({ due: [ana] }, { quiet: same }), monday('09:00')).told).toEqual(['digest Ana']);
    const nearly = { from: '08:00', until: '07:59' };
    expect(follow(situation({ due: [ana] }, { quiet: nearly }), monday('09:00')).next).toBe(
      '2026-11-24 07:59',
    );
  });
});

describe('what was missed', () => {
  it('by sleep or a shutdown is told at once on the same day', () => {
    expect(follow(situation({ due: [ana] }), monday('15:12')).told).toEqual(['digest Ana']);
  });

  it('for days is one digest, as things stand now', () => {
    const { after } = follow(situation({ due: [ana] }), monday('09:00'));
    const back = { ...after, due: [bram, mira] };
    const { told } = run(back, '2026-12-09 11:30', '2026-12-11 10:00');
    expect(told).toEqual(['2026-12-09 11:30 digest Bram Mira']);
  });
});

describe('clocks and zones', () => {
  it('a chosen hour that is skipped in spring comes an hour later, one that comes twice in autumn comes once', () => {
    const settings = { at: '02:30', quiet: null, weekdays: [7], review: 'off' } as const;
    expect(follow(situation({ due: [ana] }, settings), local('2027-03-28 01:00')).next).toBe(
      '2027-03-28 03:30',
    );
    const autumn = situation({ due: [ana] }, settings);
    const first = local('2027-10-31 02:30');
    const { told, after } = follow(autumn, first);
    expect(told).toEqual(['digest Ana']);
    const again = asInstant(first + 3_600_000);
    expect(shownBy(again)).toBe('2027-10-31 02:30');
    expect(follow({ ...after, due: [bram] }, again).told).toEqual([]);
  });

  it('quiet hours that end in an hour that comes twice have ended in both', () => {
    const settings = { at: '00:10', quiet: { from: '22:00', until: '02:30' }, weekdays: [7] } as const;
    const first = local('2027-10-31 02:30');
    expect(follow(situation({ due: [ana] }, settings), local('2027-10-31 00:10')).next).toBe(
      '2027-10-31 02:30',
    );
    expect(follow(situation({ due: [ana] }, settings), first).told).toEqual(['digest Ana']);
    // 02:10, seen for the second time: quiet by the clock on the wall, so it is quiet.
    const second = asInstant(first + 40 * 60_000);
    const { told, next } = follow(situation({ due: [ana] }, settings), second);
    expect({ told, next }).toEqual({ told: [], next: '2027-10-31 02:30' });
  });

  it('travel west to the same day brings no second digest, travel east none within hours', () => {
    const auckland = follow(
      situation({ due: [ana] }),
      local('2026-11-23 09:00', 'Pacific/Auckland'),
      'Pacific/Auckland',
    );
    expect(auckland.told).toEqual(['digest Ana']);
    const west = { ...auckland.after, due: [bram] };
    const losAngeles = local('2026-11-23 09:00', 'America/Los_Angeles');
    expect(follow(west, losAngeles, 'America/Los_Angeles')).toMatchObject({
      told: [],
      next: '2026-11-24 09:00',
    });

    const monday9 = follow(situation({ due: [ana] }), losAngeles, 'America/Los_Angeles');
    const tuesday9 = local('2026-11-24 09:00', 'Pacific/Auckland');
    expect((tuesday9 - losAngeles) / 3_600_000).toBe(3);
    const east = follow({ ...monday9.after, due: [bram] }, tuesday9, 'Pacific/Auckland');
    expect(east).toMatchObject({ told: [], next: '2026-11-24 14:00' });
  });

  it('a day that a zone never had is passed over', () => {
    // Samoa went from 29 to 31 December 2011.
    const samoa = situation({ due: [ana] }, { weekdays: [1, 2, 3, 4, 5, 6, 7], review: 'off' });
    const { after } = follow(samoa, local('2011-12-29 09:00', 'Pacific/Apia'), 'Pacific/Apia');
    const { next } = follow(after, local('2011-12-29 10:00', 'Pacific/Apia'), 'Pacific/Apia');
    expect(next).toBe('2011-12-31 09:00');
  });

  it('a system clock that was set back brings nothing again, and reminders go on', () => {
    const { after } = follow(situation({ due: [ana] }), local('2026-11-24 09:00'));
    const back = { ...after, due: [ana, bram] };
    // To the day before: that digest was not shown, and Ana's reason was told.
    expect(follow(back, monday('09:30')).told).toEqual(['digest Bram']);
    // From a wrong year to the right one.
    const wrong = follow(situation({ due: [ana] }), local('2031-11-24 09:00')).after;
    expect(follow({ ...wrong, due: [bram] }, monday('09:00')).told).toEqual(['digest Bram']);
  });

  it('29 February is a day like any other', () => {
    const due = [duePerson('Leap', 'birthday')];
    expect(follow(situation({ due }), local('2028-02-29 08:00')).next).toBe('2028-02-29 09:00');
    expect(follow(situation({ due }), local('2028-02-29 09:00')).told).toEqual(['digest Leap']);
  });
});
