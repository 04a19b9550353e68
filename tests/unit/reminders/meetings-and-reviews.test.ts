import { describe, expect, it } from 'vitest';
import { duePerson, follow, local, meetingWith, run, situation } from './a-situation.ts';

/** 25 November 2026 is a Wednesday. */
const wednesday = (time: string) => local(`2026-11-25 ${time}`);
const only = { digest: 'off', review: 'off' } as const;

describe('the word before a meeting', () => {
  const coffee = meetingWith('Ana', wednesday('14:00'));

  it('comes half an hour before it, once', () => {
    const { told } = run(situation({ meetings: [coffee] }, only), '2026-11-25 07:00', '2026-11-25 20:00');
    expect(told).toEqual(['2026-11-25 13:30 meeting Ana 30']);
  });

  it('comes late where the computer slept, with the minutes that are left, but not after the meeting began', () => {
    expect(follow(situation({ meetings: [coffee] }, only), wednesday('13:48')).told).toEqual([
      'meeting Ana 12',
    ]);
    expect(follow(situation({ meetings: [coffee] }, only), wednesday('13:59:50')).told).toEqual([
      'meeting Ana 1',
    ]);
    expect(follow(situation({ meetings: [coffee] }, only), wednesday('14:00'))).toMatchObject({
      told: [],
      next: null,
    });
  });

  it('waits for the end of quiet hours, and is left out where they last beyond the beginning', () => {
    const early = meetingWith('Ana', wednesday('08:15'));
    expect(follow(situation({ meetings: [early] }, only), wednesday('07:45'))).toMatchObject({
      told: [],
      next: '2026-11-25 08:00',
    });
    const tooEarly = meetingWith('Ana', wednesday('07:50'));
    expect(follow(situation({ meetings: [tooEarly] }, only), wednesday('07:20'))).toMatchObject({
      told: [],
      next: null,
    });
  });

  it('is told anew for a meeting that moved', () => {
    const { after } = follow(situation({ meetings: [coffee] }, only), wednesday('13:30'));
    const moved = { ...after, meetings: [meetingWith('Ana', wednesday('16:00'))] };
    expect(follow(moved, wednesday('15:30')).told).toEqual(['meeting Ana 30']);
  });

  it('keeps to working days, pauses and the setting', () => {
    const saturday = meetingWith('Ana', local('2026-11-28 14:00'));
    expect(follow(situation({ meetings: [saturday] }, only), local('2026-11-28 13:30')).told).toEqual([]);
    const paused = { ...only, pausedUntil: '2026-11-26' };
    expect(follow(situation({ meetings: [coffee] }, paused), wednesday('13:30')).told).toEqual([]);
    const never = { ...only, beforeMeeting: null };
    expect(follow(situation({ meetings: [coffee] }, never), wednesday('13:30')).told).toEqual([]);
    const long = { ...only, beforeMeeting: 90 };
    expect(follow(situation({ meetings: [coffee] }, long), wednesday('12:30')).told).toEqual([
      'meeting Ana 90',
    ]);
  });

  it('takes nothing from the capacity, and a digest comes beside it', () => {
    const due = [duePerson('Bram')];
    const nine = meetingWith('Ana', wednesday('09:30'));
    expect(follow(situation({ due, capacity: 1, meetings: [nine] }), wednesday('09:00')).told).toEqual([
      'digest Bram',
      'meeting Ana 30',
    ]);
  });
});

describe('the look back', () => {
  it('comes on Friday in the afternoon, once a week', () => {
    const { told } = run(situation({}, { digest: 'off' }), '2026-11-23 07:00', '2026-12-05 07:00');
    expect(told).toEqual(['2026-11-27 16:00 review', '2026-12-04 16:00 review']);
  });

  it('comes on the last day that is no day away, and not in a week without one', () => {
    const away = [{ from: '2026-11-26', until: '2026-11-29' }];
    const { told } = run(situation({}, { digest: 'off', away }), '2026-11-23 07:00', '2026-11-30 07:00');
    expect(told).toEqual(['2026-11-25 16:00 review']);
    const holiday = [{ from: '2026-11-23', until: '2026-11-29' }];
    expect(follow(situation({}, { digest: 'off', away: holiday }), local('2026-11-23 07:00')).next).toBe(
      '2026-12-04 16:00',
    );
  });

  it('is told late on the same day, but not in the week after', () => {
    expect(follow(situation({}, { digest: 'off' }), local('2026-11-27 18:00')).told).toEqual(['review']);
    expect(follow(situation({}, { digest: 'off' }), local('2026-11-30 10:00'))).toMatchObject({
      told: [],
      next: '2026-12-04 16:00',
    });
  });

  it('keeps half an hour from the digest', () => {
    const due = [duePerson('Ana')];
    const late = follow(situation({ due }), local('2026-11-27 17:10'));
    expect(late).toMatchObject({ told: ['digest Ana'], next: '2026-11-27 17:40' });
    expect(follow(late.after, local('2026-11-27 17:40')).told).toEqual(['review']);
    const evening = situation({ due }, { at: '18:00' });
    expect(run(evening, '2026-11-27 07:00', '2026-11-28 07:00').told).toEqual([
      '2026-11-27 18:00 digest Ana',
      '2026-11-27 18:30 review',
    ]);
  });

  it('follows the digest at once where quiet hours leave no other moment', () => {
    const due = [duePerson('Ana')];
    const settings = { at: '19:45' };
    expect(run(situation({ due }, settings), '2026-11-27 07:00', '2026-11-28 07:00').told).toEqual([
      '2026-11-27 19:45 digest Ana',
      '2026-11-27 19:45 review',
    ]);
  });
});
