import { describe, expect, it } from 'vitest';
import { plan } from '../../../shared/reminders/plan.ts';
import { duePerson, follow, local, run, situation } from './a-situation.ts';

/** 23 November 2026 is a Monday. */
const monday = (time: string) => local(`2026-11-23 ${time}`);
const ana = duePerson('Ana');
const bram = duePerson('Bram');
const mira = duePerson('Mira');
const jonas = duePerson('Jonas');

describe('the digest of a day', () => {
  it('waits for the chosen hour', () => {
    expect(follow(situation({ due: [ana] }), monday('08:59:59'))).toMatchObject({
      told: [],
      next: '2026-11-23 09:00',
    });
    expect(follow(situation({ due: [ana] }), monday('09:00')).told).toEqual(['digest Ana']);
  });

  it('is one notification with everybody of the week, and says how many more there would be', () => {
    const due = [ana, bram, mira, jonas, duePerson('Léa')];
    expect(follow(situation({ due }), monday('09:00')).told).toEqual(['digest Ana Bram Mira +2']);
  });

  it('comes once a day, however often it is asked', () => {
    const { after } = follow(situation({ due: [ana] }), monday('09:00'));
    const later = { ...after, due: [ana, bram] };
    for (const time of ['09:00', '09:01', '13:00', '19:59']) {
      expect(follow(later, monday(time)).told).toEqual([]);
    }
    expect(follow(later, local('2026-11-24 09:00')).told).toEqual(['digest Bram']);
  });

  it('names nobody twice for the same reason', () => {
    const { told } = run(
      situation({ due: [ana] }, { review: 'off' }),
      '2026-11-23 07:00',
      '2027-11-23 07:00',
    );
    expect(told).toEqual(['2026-11-23 09:00 digest Ana']);
  });

  it('tells all reasons of a person at once, so that tomorrow brings no other one', () => {
    const occasions = [...duePerson('Ana', 'promise open').occasions, ...ana.occasions];
    const { told } = run(
      situation({ due: [{ ...ana, occasions }] }, { review: 'off' }),
      '2026-11-23 07:00',
      '2026-12-23 07:00',
    );
    expect(told).toEqual(['2026-11-23 09:00 digest Ana']);
  });

  it('names the others in the weeks after', () => {
    const due = [ana, bram, mira, jonas];
    const { told } = run(
      situation({ due, capacity: 1 }, { review: 'off' }),
      '2026-11-23 07:00',
      '2026-12-20 07:00',
    );
    expect(told).toEqual([
      '2026-11-23 09:00 digest Ana +3',
      '2026-11-30 09:00 digest Bram +2',
      '2026-12-07 09:00 digest Mira +1',
      '2026-12-14 09:00 digest Jonas',
    ]);
  });

  it('counts who was reached in the week, whether named or not', () => {
    const due = [ana, bram, mira, jonas];
    const reached = ['somebody', 'else'];
    expect(follow(situation({ due, reached }), monday('09:00')).told).toEqual(['digest Ana +3']);
    const named = follow(situation({ due: [ana, bram] }), monday('09:00')).after;
    const { told } = follow(
      { ...named, due: [mira, jonas], reached: ['ana', 'bram'] },
      local('2026-11-24 09:00'),
    );
    expect(told).toEqual(['digest Mira +1']);
  });

  it('spreads a large capacity over days: more than five names nobody reads', () => {
    const due = Array.from({ length: 9 }, (_, index) => duePerson(`P${index}`));
    const { told } = run(
      situation({ due, capacity: 8 }, { review: 'off' }),
      '2026-11-23 07:00',
      '2026-11-29 07:00',
    );
    expect(told).toEqual([
      '2026-11-23 09:00 digest P0 P1 P2 P3 P4 +4',
      '2026-11-24 09:00 digest P5 P6 P7 +1',
    ]);
  });

  it('names one dormant person a week', () => {
    const due = [duePerson('Old', 'reconnect'), duePerson('Older', 'reconnect'), ana];
    const { told } = run(situation({ due }, { review: 'off' }), '2026-11-23 07:00', '2026-12-06 07:00');
    expect(told).toEqual(['2026-11-23 09:00 digest Old Ana +1', '2026-11-30 09:00 digest Older']);
  });

  it('names who was named before for a new reason of its own, though the week is full', () => {
    const { after } = follow(situation({ due: [ana, bram, mira] }), monday('09:00'));
    const birthday = duePerson('Ana', 'birthday');
    const due = [{ ...ana, occasions: [...birthday.occasions, ...ana.occasions] }, jonas];
    expect(follow({ ...after, due }, local('2026-11-25 09:00')).told).toEqual(['digest Ana +1']);
  });

  it('says nothing on a day without anybody, and nothing later on that day', () => {
    const { told, after } = follow(situation(), monday('09:00'));
    expect(told).toEqual([]);
    expect(follow({ ...after, due: [ana] }, monday('14:00')).told).toEqual([]);
    expect(follow({ ...after, due: [ana] }, local('2026-11-24 09:00')).told).toEqual(['digest Ana']);
  });

  it('does not come on the day on which people are first chosen, once its hour has passed', () => {
    const began = situation({ due: [ana], since: monday('09:20') });
    expect(follow(began, monday('10:00'))).toMatchObject({ told: [], next: '2026-11-24 09:00' });
    const early = situation({ due: [ana], since: monday('08:20') });
    expect(follow(early, monday('09:00')).told).toEqual(['digest Ana']);
  });

  it('asks once for a newer export when the files end long ago, and names nobody', () => {
    const stale = situation({ due: [ana], staleSince: '2026-10-01' }, { review: 'off' });
    const { told } = run(stale, '2026-11-23 07:00', '2026-12-23 07:00');
    expect(told).toEqual(['2026-11-23 09:00 stale 2026-10-01']);
  });

  it('is off when it is switched off, or while the network is empty', () => {
    const off = { digest: 'off', review: 'off' } as const;
    expect(plan(situation({ due: [ana] }, off), 'Europe/Berlin', monday('09:00'))).toEqual({
      show: [],
      remember: [],
      next: null,
    });
    expect(follow(situation({ people: 0 }), monday('09:00'))).toMatchObject({ told: [], next: null });
  });
});

describe('who was put off', () => {
  const snoozed = { ...ana, snoozedUntil: '2026-11-26' };

  it('comes back on that day for the same reason, before the others, in a full week too', () => {
    const first = follow(situation({ due: [ana, bram, mira] }), monday('09:00')).after;
    const without = follow({ ...first, due: [bram, mira, jonas] }, local('2026-11-24 09:00'));
    expect(without.told).toEqual([]);
    const back = follow({ ...without.after, due: [jonas, snoozed] }, local('2026-11-26 09:00'));
    expect(back.told).toEqual(['digest Ana +1']);
    const { told } = run({ ...back.after, due: [snoozed] }, '2026-11-26 09:00', '2027-11-26 09:00');
    expect(told.filter((line) => line.includes('Ana'))).toEqual([]);
  });

  it('comes first for four weeks and then like everybody', () => {
    const due = [bram, snoozed];
    expect(follow(situation({ due, capacity: 1 }), local('2026-12-14 09:00')).told).toEqual([
      'digest Ana +1',
    ]);
    expect(follow(situation({ due, capacity: 1 }), local('2026-12-28 09:00')).told).toEqual([
      'digest Bram +1',
    ]);
  });
});
