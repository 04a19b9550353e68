import { describe, expect, it } from 'vitest';
import { type Act, act } from '../../../shared/journal/acts.ts';
import { DecisionIndex } from '../../../shared/journal/decisions.ts';
import { householdOf } from '../../../shared/journal/household.ts';
import { firstReminders } from '../../../shared/journal/reminder-settings.ts';

const ana = 'ana@harbour.example';
function entries(acts: readonly Act[], undone: readonly number[] = []) {
  return acts.map((one, id) => ({ id, at: id, undone: undone.includes(id) ? 99 : null, act: one }));
}
const about = (acts: readonly Act[], undone: readonly number[] = []) =>
  new DecisionIndex(entries(acts, undone)).about([ana]).attention;

describe('what the user says of being told of somebody', () => {
  it('snoozes until the last day said, or not at all', () => {
    const acts: readonly Act[] = [
      { type: 'snooze', people: [ana], until: '2026-07-01' },
      { type: 'snooze', people: [ana], until: '2026-06-01' },
      { type: 'snooze', people: [ana], until: null },
    ];
    expect(about(acts).snoozedUntil).toBeNull();
    expect(about(acts, [2]).snoozedUntil).toBe('2026-06-01');
  });

  it('gathers every occasion that was dismissed', () => {
    const acts: readonly Act[] = [
      { type: 'dismiss', person: ana, reasons: ['due 1'] },
      { type: 'dismiss', person: ana, reasons: ['birthday 2026', 'due 1'] },
    ];
    expect([...about(acts).dismissed]).toEqual(['due 1', 'birthday 2026']);
    expect([...about(acts, [1]).dismissed]).toEqual(['due 1']);
  });

  it('takes birthday and position by the user’s word', () => {
    const acts: readonly Act[] = [
      { type: 'birthday', person: ana, on: '--02-29' },
      { type: 'position', person: ana, organization: 'Quay Works', title: null },
    ];
    expect(about(acts)).toMatchObject({ birthday: '--02-29', organization: 'Quay Works', title: null });
  });
});

describe('when the user wants to be reminded', () => {
  it('is a quiet moment of working days until said otherwise', () => {
    expect(householdOf([]).reminders).toEqual(firstReminders);
  });

  it('is what was said last, besides pauses and days away', () => {
    const said: Act = {
      type: 'reminders',
      at: '07:30',
      weekdays: [2],
      quiet: null,
      digest: 'off',
      review: 'off',
      beforeMeeting: null,
    };
    const later: Act = { type: 'away', from: '2026-09-01', until: '2026-09-05', away: 'on' };
    const sooner: Act = { type: 'away', from: '2026-08-01', until: '2026-08-21', away: 'on' };
    const acts: readonly Act[] = [{ type: 'pause', until: '2026-07-01' }, later, sooner, said];
    expect(householdOf(entries(acts)).reminders).toEqual({
      at: '07:30',
      weekdays: [2],
      quiet: null,
      digest: 'off',
      review: 'off',
      beforeMeeting: null,
      pausedUntil: '2026-07-01',
      away: [
        { from: '2026-08-01', until: '2026-08-21' },
        { from: '2026-09-01', until: '2026-09-05' },
      ],
    });
    expect(householdOf(entries([...acts, { ...later, away: 'off' }])).reminders.away).toEqual([
      { from: '2026-08-01', until: '2026-08-21' },
    ]);
  });

  it.each([
    { type: 'reminders', at: '24:00' },
    { type: 'birthday', person: ana, on: '2026-13-01' },
    { type: 'birthday', person: ana, on: '-02-29' },
    { type: 'pause', until: 'tomorrow' },
  ])('refuses %j', (wrong) => {
    const whole = { weekdays: [], quiet: null, digest: 'on', review: 'on', beforeMeeting: null, ...wrong };
    expect(act.safeParse(whole).success).toBe(false);
  });
});
