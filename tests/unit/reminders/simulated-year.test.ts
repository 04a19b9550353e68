import { beforeAll, describe, expect, it } from 'vitest';
import { isQuiet } from '../../../shared/reminders/quiet-hours.ts';
import { isReminderDay, mondayOf } from '../../../shared/reminders/reminder-days.ts';
import type { Day } from '../../../shared/time/day.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { dayOf, localOf, startOfDay } from '../../../shared/time/local.ts';
import type { Seen } from './fake-computer.ts';
import { hour, type Look, live, settings, type Year } from './simulated-year.ts';

function byWeek<T extends { readonly day: Day }>(digests: readonly T[]): ReadonlyMap<Day, readonly T[]> {
  const weeks = new Map<Day, T[]>();
  for (const one of digests) weeks.set(mondayOf(one.day), [...(weeks.get(mondayOf(one.day)) ?? []), one]);
  return weeks;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

describe.each([
  { capacity: 4, share: 0.5 },
  { capacity: 12, share: 0.95 },
])('a year in two zones with $capacity people a week', ({ capacity, share }) => {
  let year: Year;
  let digests: readonly (Seen & {
    readonly day: Day;
    readonly names: readonly string[];
    readonly beyond: number;
  })[];

  beforeAll(async () => {
    year = await live(20_280_229, capacity);
    digests = year.computer.seen.flatMap((seen) => {
      if (seen.reminder.kind !== 'digest') return [];
      const names = seen.reminder.names.map(({ person }) => person.id);
      return [{ ...seen, day: dayOf(asInstant(seen.at), seen.zone), names, beyond: seen.reminder.beyond }];
    });
  }, 120_000);

  it('brings at most one digest a day, and never two within eight hours', () => {
    expect(new Set(digests.map(({ day }) => day)).size).toBe(digests.length);
    const apart = digests.slice(1).map(({ at }, index) => at - Number(digests[index]?.at));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(8 * hour);
  });

  it('shows nothing in quiet hours, on free days or while away', () => {
    for (const { at, zone } of year.computer.seen) {
      const { day, second } = localOf(asInstant(at), zone);
      expect(isQuiet(settings.quiet, second)).toBe(false);
      expect(isReminderDay(settings, day)).toBe(true);
    }
  });

  it('names within a week at most as many people as the capacity', () => {
    const weeks = byWeek(digests);
    for (const week of weeks.values())
      expect(new Set(week.flatMap(({ names }) => names)).size).toBeLessThanOrEqual(capacity);
  });

  it('repeats no reason, but for people who were put off', () => {
    const told = new Map<string, number>();
    for (const { reminder, at } of digests) {
      if (reminder.kind !== 'digest') continue;
      for (const { person, occasion } of reminder.names) {
        const before = told.get(occasion.key);
        const back = person.snoozedUntil === null ? null : dayFromIso(person.snoozedUntil);
        if (before !== undefined)
          expect(back !== null && before < startOfDay(back, 'UTC') + 14 * hour && at > before).toBe(true);
        told.set(occasion.key, at);
      }
    }
  });

  it('names every due person, or says that there are more than the week takes', () => {
    const named = new Set(
      digests.flatMap(({ reminder }) =>
        reminder.kind === 'digest'
          ? reminder.names.flatMap(({ person }) => person.occasions.map(({ key }) => key))
          : [],
      ),
    );
    const standing = new Map<string, Look[]>();
    for (const look of year.looks) {
      for (const { occasions } of look.due) {
        for (const { key } of occasions) standing.set(key, [...(standing.get(key) ?? []), look]);
      }
    }
    const unnamed = [...standing].filter(([key]) => !named.has(key));
    const saidBy = { note: 0, 'tray and window': 0 };
    for (const [key, looks] of unnamed) {
      const noted = looks.some((look) => digests.some(({ at, beyond }) => at === look.at && beyond > 0));
      // Where a full week has nobody left to name no note comes; then the tray and the window say how many more there are.
      const full = looks.some(({ taken }) => taken >= capacity);
      if (noted || full) saidBy[noted ? 'note' : 'tray and window'] += 1;
      expect(`${key} ${noted || full ? 'said' : 'lost'}`).toBe(`${key} said`);
    }
    console.log(`beyond capacity ${unnamed.length}: said by ${JSON.stringify(saidBy)}`);
    expect(standing.size).toBeGreaterThan(200);
    expect(1 - unnamed.length / standing.size).toBeGreaterThan(share);
    report(standing, named, year, digests);
  });

  it('says a word before most meetings, once, in time, and never in quiet hours', () => {
    const words = year.computer.seen.flatMap(({ at, reminder }) =>
      reminder.kind === 'meeting' ? [{ at, meeting: reminder.meeting }] : [],
    );
    expect(new Set(words.map(({ meeting }) => `${meeting.at} ${meeting.summary}`)).size).toBe(words.length);
    for (const { at, meeting } of words) expect(meeting.at).toBeGreaterThan(at);
    expect(words.length).toBeGreaterThan(20);
    console.log(`meetings ${year.meetings.length}, told of ${words.length}`);
  });

  it('keeps a birthday on 29 February', () => {
    expect(digests.some(({ reminder }) => JSON.stringify(reminder).includes('birthday:P0:2028'))).toBe(true);
  });

  it('asks once for a newer export in two months without one', () => {
    expect(year.computer.seen.filter(({ reminder }) => reminder.kind === 'stale')).toHaveLength(1);
  });
});

function report(
  standing: ReadonlyMap<string, readonly Look[]>,
  named: ReadonlySet<string>,
  { looks, snoozes, computer }: Year,
  digests: readonly { readonly at: number; readonly names: readonly string[]; readonly day: Day }[],
): void {
  const weeks = byWeek(digests);
  const waits = [...standing].flatMap(([key, seen]) => {
    const told = named.has(key) ? digests.find(({ at }) => seen.some((look) => look.at === at)) : undefined;
    const from = seen[0];
    return told && from ? [told.day - from.day] : [];
  });
  const reviews = computer.seen.filter(({ reminder }) => reminder.kind === 'review').length;
  console.log(
    [
      `occasions ${standing.size}, named ${[...standing.keys()].filter((key) => named.has(key)).length}`,
      `looks ${looks.length}, digests ${digests.length}, reviews ${reviews}, put off ${snoozes}`,
      `names a digest: median ${median(digests.map(({ names }) => names.length))}`,
      `names a week: median ${median([...weeks.values()].map((one) => new Set(one.flatMap(({ names }) => names)).size))}`,
      `days from a reason to its name: median ${median(waits)}`,
      `asked the library ${computer.asked} times`,
    ].join('\n'),
  );
}
