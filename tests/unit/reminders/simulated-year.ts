import { firstReminders } from '../../../shared/journal/reminder-settings.ts';
import { mondayOf } from '../../../shared/reminders/reminder-days.ts';
import type { ComingMeeting, DuePerson, Situation } from '../../../shared/reminders/situation.ts';
import { asDay, type Day, dateOfDay, weekdayOf } from '../../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../../shared/time/day-text.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { dayOf, startOfDay } from '../../../shared/time/local.ts';
import { seeded } from '../../seeded.ts';
import { local } from './a-situation.ts';
import { FakeComputer, type Seen } from './fake-computer.ts';
import { InventedPerson } from './invented-network.ts';

/** ms. */
export const hour = 3_600_000;
const first = local('2028-01-03 00:00');
const last = local('2029-01-01 00:00');
/** When the user of this year wants reminders. */
export const settings = { ...firstReminders, away: [{ from: '2028-07-10', until: '2028-07-28' }] };
const gap = { from: dayFromIso('2028-09-01') as Day, until: dayFromIso('2028-11-05') as Day };

/** Where the user is: at home, and twice for weeks far to the west, over one change of the clocks each. */
function zoneAt(day: Day): string {
  const { month, date } = dateOfDay(day);
  const west = (month === 3 && date < 20) || (month === 11 && date < 20);
  return west ? 'America/Los_Angeles' : 'Europe/Berlin';
}

/** What came of it. */
export interface Year {
  readonly computer: FakeComputer;
  readonly looks: readonly Look[];
  readonly people: readonly InventedPerson[];
  readonly meetings: readonly ComingMeeting[];
  /** How many people were put off. */
  readonly snoozes: number;
}

/** A moment at which a digest was made, with everybody there was a reason for. */
export interface Look {
  readonly at: number;
  readonly day: Day;
  readonly due: readonly DuePerson[];
  readonly named: readonly string[];
  readonly stale: boolean;
  /** How many of the week's places were taken by then: people named or reached in it. */
  readonly taken: number;
}

/**
 * Lives through a year: 80 people, a user in two zones, a laptop that sleeps, is shut and travels, weekly imports with a gap
 * of two months, people put off and holidays. 2028 has a 29 February; the clocks of both zones change.
 *
 * @param capacity people a week
 */
export async function live(seed: number, capacity: number): Promise<Year> {
  const random = seeded(seed);
  // Numbers of their own, so that meetings leave the rest of the year as it is.
  const meet = seeded(seed + 1);
  const pick = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const start = dayOf(asInstant(first), 'Europe/Berlin');
  const people = Array.from({ length: 80 }, (_, index) => {
    const cadence = [30, 90, 90, 180, 365][index % 5] ?? 90;
    const birthday = index === 0 ? { month: 2, date: 29 } : { month: pick(1, 12), date: pick(1, 28) };
    return new InventedPerson(`P${index}`, cadence, asDay(start - pick(0, cadence + 20)), birthday);
  });
  let asOf = start;
  const looks: Look[] = [];
  const meetings: ComingMeeting[] = [];
  const given = (): Omit<Situation, 'shown'> => {
    const today = dayOf(asInstant(computer.now), computer.zone);
    const stale = today - asOf > 30;
    const due = stale ? [] : people.flatMap((one) => one.due(today, asOf, formatDay) ?? []);
    const reached = people.filter(({ known }) => mondayOf(known) === mondayOf(today)).map(({ name }) => name);
    const staleSince = stale ? formatDay(asOf) : null;
    return {
      settings,
      people: people.length,
      since: first,
      capacity,
      reached,
      due,
      meetings: meetings.filter(({ at }) => at > computer.now - hour),
      staleSince,
    };
  };
  const computer = new FakeComputer(first, 'Europe/Berlin', given);
  let snoozes = 0;
  const react = ({ reminder }: Seen, today: Day) => {
    if (reminder.kind !== 'digest') return;
    for (const { person } of reminder.names) {
      const who = people.find(({ name }) => name === person.id) as InventedPerson;
      const what = random();
      if (what < 0.6) who.reach(asDay(today + pick(0, 2)), what < 0.3 ? 'logged' : 'in the files');
      else if (what < 0.7) {
        who.snoozedUntil = asDay(today + pick(1, 14));
        snoozes += 1;
      }
    }
  };
  const watch = { looks: 0, seen: 0 };
  const note = () => {
    const digests = computer.shown.filter(({ key }) => key.startsWith('digest:'));
    for (const { key, at } of digests.slice(watch.looks)) {
      const day = dayFromIso(key.slice('digest:'.length)) as Day;
      const seen = computer.seen.find((one) => one.at === at && one.reminder.kind === 'digest');
      const named =
        seen?.reminder.kind === 'digest' ? seen.reminder.names.map(({ person }) => person.id) : [];
      const { due, staleSince, reached } = seen?.situation ?? given();
      const sameWeek = looks.filter((look) => mondayOf(look.day) === mondayOf(day));
      const inWeek = new Set([...sameWeek.flatMap((look) => look.named), ...named, ...reached]);
      looks.push({ at, day, due, named, stale: staleSince !== null, taken: inWeek.size });
    }
    watch.looks = digests.length;
    for (const seen of computer.seen.slice(watch.seen)) react(seen, dayOf(asInstant(seen.at), seen.zone));
    watch.seen = computer.seen.length;
  };
  computer.clock.wake();
  for (let day = start; startOfDay(day, 'UTC') < last; day = asDay(day + 1)) {
    computer.zone = zoneAt(day);
    const at = (hours: number) => startOfDay(day, computer.zone) + hours * hour;
    // Opened in the morning or at noon, on some days not at all; shut at night. Now and then started anew.
    const opened = random() < 0.06 ? null : pick(0, 4) === 0 ? pick(10, 21) : pick(6, 9);
    if (opened !== null && at(opened) > computer.now) {
      await computer.sleepUntil(at(opened), random() < 0.5 ? 'twice' : 'not');
      if (random() < 0.1) computer.restart();
      for (let time = at(opened) + hour; time <= at(23); time += hour) {
        await computer.runUntil(time);
        note();
        if (random() < 0.03) await computer.sleepUntil(computer.now + pick(1, 3) * hour);
      }
    }
    for (const one of people) {
      if (random() < 0.4 / one.cadence) one.reach(day, 'in the files');
      if (random() < 0.002) one.ask(day);
    }
    // A few meetings come into the calendar a day before, some early, some late, some on free days.
    if (meet() < 0.25) {
      const at = startOfDay(asDay(day + 1), computer.zone) + Math.floor(6 + meet() * 16) * hour;
      const who = people[Math.floor(meet() * people.length)]?.name ?? '';
      meetings.push({ at, summary: `Coffee with ${who}`, people: [{ id: who, name: who, lines: [] }] });
    }
    const imports = weekdayOf(day) === 6 && (day < gap.from || day > gap.until);
    if (imports) {
      asOf = day;
      for (const one of people) one.importUntil(day);
      computer.clock.wake();
    }
  }
  return { computer, looks, people, snoozes, meetings };
}
