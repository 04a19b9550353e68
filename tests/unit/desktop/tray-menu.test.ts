import { describe, expect, it } from 'vitest';
import {
  hasDot,
  type MenuLine,
  type TrayState,
  trayMenu,
  trayTooltip,
} from '../../../main/desktop/tray-menu.ts';
import { inventedPerson } from '../../renderer/invented-people.ts';
import { inventedToday } from '../../renderer/invented-today.ts';

const people = Array.from({ length: 30 }, (_, index) => inventedPerson(index, 'network'));
const today = inventedToday(people, []);
const nothing: TrayState = { today: null, pausedUntil: null, unseen: null };

const labels = (lines: readonly MenuLine[]) => lines.map((line) => line?.label ?? '-');

describe('the menu of the tray', () => {
  it('offers what always can be done while the library cannot tell', () => {
    expect(labels(trayMenu(nothing))).toEqual([
      '-',
      'Quick log…',
      'Pause reminders',
      '-',
      'Open Wellspring',
      'Quit',
    ]);
    expect([hasDot(nothing), trayTooltip(nothing)]).toEqual([false, 'Wellspring']);
  });

  it('names everybody of the day, with "not now" for all of their reasons', () => {
    const [first] = today.reachOut;
    const [line] = trayMenu({ ...nothing, today });
    expect(line?.label.startsWith(`${first?.person.name} – `)).toBe(true);
    const notNow = line?.lines?.at(-1);
    expect(notNow).toEqual({
      label: 'Not now',
      choice: {
        type: 'deed',
        deed: {
          do: 'not now',
          person: first?.person.id,
          reasons: [first?.reason, ...(first?.others ?? [])].map((reason) => reason?.key),
        },
      },
    });
    expect(hasDot({ ...nothing, today })).toBe(true);
  });

  it('keeps a long sentence to one line, and many people to eight', () => {
    const [first] = today.reachOut;
    if (!first) throw new Error('nobody');
    const wordy = { ...first, reason: { ...first.reason, sentence: 'word '.repeat(60) } };
    const many = { ...today, reachOut: Array.from({ length: 20 }, () => wordy), beyondSentence: 'Two more.' };
    const lines = trayMenu({ ...nothing, today: many });
    expect(lines[0]?.label).toHaveLength(90);
    expect(lines[0]?.label.endsWith('…')).toBe(true);
    expect(labels(lines).indexOf('Two more.')).toBe(8);
  });

  it('says how many more there would be when the week is full and names nobody', () => {
    const full = { ...today, reachOut: [], beyondSentence: 'Three more.' };
    expect(labels(trayMenu({ ...nothing, today: full })).slice(0, 2)).toEqual([
      'Nobody to reach out to today',
      'Three more.',
    ]);
    const quiet = { ...full, beyondSentence: '' };
    expect(labels(trayMenu({ ...nothing, today: quiet })).slice(0, 2)).toEqual([
      'Nobody to reach out to today',
      '-',
    ]);
  });

  it('puts off by the cadence of the person', () => {
    const [line] = trayMenu({ ...nothing, today });
    const cadence = today.reachOut[0]?.person.cadenceDays;
    const putOff = line?.lines?.find((one) => one?.label === 'Snooze')?.lines ?? [];
    expect(putOff.map((one) => (one?.choice?.type === 'deed' ? one.choice.deed : one?.choice))).toMatchObject(
      [
        { do: 'put off', days: 1 },
        { do: 'put off', days: 7 },
        { do: 'put off', days: cadence },
        { type: 'place', place: { at: 'person', state: 'choosing a day' } },
      ],
    );
  });

  it('has no dot while reminders are paused, and says until when', () => {
    const paused = { ...nothing, today, pausedUntil: '2026-12-03' };
    expect([hasDot(paused), trayTooltip(paused)]).toEqual([false, 'Wellspring: reminders are paused']);
    expect(labels(trayMenu(paused))).toContain('Paused until 3 December 2026');
  });

  it('says first what the system did not show', () => {
    const unseen = { title: 'Ana Moreau', place: { at: 'today' } } as const;
    const [line] = trayMenu({ ...nothing, unseen });
    expect(line).toEqual({ label: 'Ana Moreau', choice: { type: 'place', place: { at: 'today' } } });
    expect([hasDot({ ...nothing, unseen }), trayTooltip({ ...nothing, unseen })]).toEqual([
      true,
      'Ana Moreau',
    ]);
  });
});
