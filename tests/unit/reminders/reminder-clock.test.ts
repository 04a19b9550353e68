import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../shared/reminders/situation.ts';
import { duePerson, lines, local, meetingWith, shownBy, situation } from './a-situation.ts';
import { FakeComputer } from './fake-computer.ts';

const ana = duePerson('Ana');
const bram = duePerson('Bram');
const hours = 3_600_000;

function computerAt(time: string, given: () => Omit<Situation, 'shown'> = () => situation({ due: [ana] })) {
  return new FakeComputer(local(time), 'Europe/Berlin', given);
}

const told = ({ seen }: FakeComputer) =>
  seen.map(({ at, zone, reminder }) => `${shownBy(at, zone)} ${lines({ show: [reminder] })[0]}`);

describe('the clock of reminders', () => {
  it('shows the digest at its hour and then nothing for weeks, with timers of at most a quarter of an hour', async () => {
    const computer = computerAt('2026-11-23 07:12', () => situation({ due: [ana] }, { review: 'off' }));
    computer.clock.wake();
    await computer.runUntil(local('2026-12-22 12:00'));
    expect(told(computer)).toEqual(['2026-11-23 09:00 digest Ana']);
    expect(computer.longestTimer).toBeLessThanOrEqual(15 * 60_000);
  });

  it('asks the library about twice a day, not with each look at the clock', async () => {
    const computer = computerAt('2026-11-23 07:12', () => situation({}, { review: 'off' }));
    computer.clock.wake();
    await computer.runUntil(local('2026-12-03 07:12'));
    // Ten midnights, and for each of eight working days the digest and the look that follows it.
    expect(computer.asked).toBe(1 + 10 + 2 * 8);
  });

  it('sleeps through the hour and tells once on waking, whether the system says so twice or not at all', async () => {
    for (const says of ['twice', 'not'] as const) {
      const computer = computerAt('2026-11-23 08:50');
      computer.clock.wake();
      await computer.runUntil(local('2026-11-23 08:55'));
      await computer.sleepUntil(local('2026-11-23 14:00'), says);
      await computer.runUntil(local('2026-11-23 19:00'));
      expect(told(computer)).toHaveLength(1);
      expect(Number(computer.seen[0]?.at) - local('2026-11-23 14:00')).toBeLessThan(15 * 60_000);
    }
  });

  it('tells once after a restart at any moment', async () => {
    const computer = computerAt('2026-11-23 09:00');
    computer.restart();
    await computer.runUntil(local('2026-11-23 09:01'));
    computer.restart();
    await computer.runUntil(local('2026-11-23 12:00'));
    expect(told(computer)).toEqual(['2026-11-23 09:00 digest Ana']);
  });

  it('has remembered before it shows: killed in between, it tells nothing twice', async () => {
    const computer = computerAt('2026-11-23 09:00');
    computer.beforeShow = () => {
      expect(computer.shown.map(({ key }) => key)).toEqual(['digest:2026-11-23', 'due:ana']);
      computer.beforeShow = () => {};
      throw new Error('killed');
    };
    const killed = new Promise((done) => process.once('unhandledRejection', done));
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 09:00'));
    expect(String(await killed)).toContain('killed');
    computer.restart();
    await computer.runUntil(local('2026-11-23 19:00'));
    expect(told(computer)).toEqual([]);
  });

  it('shows nothing that could not be remembered, and tries again', async () => {
    const computer = computerAt('2026-11-23 09:00');
    computer.disk = 'is full';
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 09:40'));
    expect(told(computer)).toEqual([]);
    computer.disk = 'works';
    await computer.runUntil(local('2026-11-23 10:00'));
    expect(told(computer)).toEqual(['2026-11-23 09:45 digest Ana']);
  });

  it('follows a library that changes: what became moot stands no longer', async () => {
    let due = [ana, bram];
    const computer = computerAt('2026-11-23 08:00', () => situation({ due }));
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 09:30'));
    due = [bram];
    computer.clock.wake(1000);
    await computer.runUntil(local('2026-11-23 09:31'));
    expect(computer.stands?.due.map(({ id }) => id)).toEqual(['bram']);
    expect(told(computer)).toEqual(['2026-11-23 09:00 digest Ana Bram']);
  });

  it('follows a zone that changes while it runs', async () => {
    const computer = computerAt('2026-11-23 10:00');
    computer.shown = [{ key: 'digest:2026-11-23', person: '', at: local('2026-11-23 09:00') }];
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 10:30'));
    computer.zone = 'Pacific/Auckland';
    // Tuesday begins there at noon in Berlin, where the next look would be at midnight.
    await computer.runUntil(local('2026-11-24 03:00'));
    expect(told(computer)).toEqual(['2026-11-24 09:00 digest Ana']);
  });

  it('follows a clock that is set forward or back while it runs', async () => {
    const forward = computerAt('2026-11-23 10:00');
    forward.shown = [{ key: 'digest:2026-11-23', person: '', at: local('2026-11-23 09:00') }];
    forward.clock.wake();
    await forward.runUntil(local('2026-11-23 10:05'));
    forward.now += 23 * hours;
    await forward.runUntil(forward.now + hours / 2);
    expect(told(forward)).toEqual(['2026-11-24 09:15 digest Ana']);

    const back = computerAt('2026-11-24 10:00');
    back.shown = [{ key: 'digest:2026-11-24', person: '', at: local('2026-11-24 09:00') }];
    back.clock.wake();
    await back.runUntil(local('2026-11-24 10:05'));
    back.now -= 30 * hours;
    await back.runUntil(local('2026-11-23 20:00'));
    expect(told(back)).toEqual(['2026-11-23 09:00 digest Ana']);
  });

  it('waits in peace while the library cannot tell', async () => {
    let open = false;
    const computer = new FakeComputer(local('2026-11-23 09:00'), 'Europe/Berlin', () =>
      open ? situation({ due: [ana] }) : null,
    );
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 11:00'));
    expect(computer.asked).toBeLessThanOrEqual(9);
    open = true;
    await computer.runUntil(local('2026-11-23 11:15'));
    expect(told(computer)).toEqual(['2026-11-23 11:15 digest Ana']);
  });

  it('tells of a meeting between the digest and the look back', async () => {
    const meetings = [meetingWith('Mira', local('2026-11-27 14:00'))];
    const computer = computerAt('2026-11-27 07:00', () => situation({ due: [ana], meetings }));
    computer.clock.wake();
    await computer.runUntil(local('2026-11-27 23:00'));
    expect(told(computer)).toEqual([
      '2026-11-27 09:00 digest Ana',
      '2026-11-27 13:30 meeting Mira 30',
      '2026-11-27 16:00 review',
    ]);
  });

  it('does nothing more once it is closed', async () => {
    const computer = computerAt('2026-11-23 08:00');
    computer.clock.wake();
    await computer.runUntil(local('2026-11-23 08:30'));
    computer.clock.close();
    computer.clock.wake();
    await computer.runUntil(local('2026-11-24 12:00'));
    expect(told(computer)).toEqual([]);
  });
});
