import { firstReminders, type ReminderSettings } from '../../../shared/journal/reminder-settings.ts';
import type { ReasonKind } from '../../../shared/model/attention.ts';
import { plan } from '../../../shared/reminders/plan.ts';
import type {
  ComingMeeting,
  DuePerson,
  Plan,
  Reminder,
  Situation,
} from '../../../shared/reminders/situation.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { asInstant, type Instant } from '../../../shared/time/instant.ts';
import { civilToInstant } from '../../../shared/time/local.ts';

/** The instant at which clocks of a zone show a local time written `2026-11-23 09:00`. */
export function local(text: string, zone = 'Europe/Berlin'): Instant {
  const [date = '', time = '00:00'] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const day = dayFromIso(date);
  if (day === null) throw new Error(`no such day: ${text}`);
  return civilToInstant(day, hours * 3600 + minutes * 60 + seconds, zone);
}

/** What clocks of a zone show, as `local` reads it. */
export function shownBy(instant: number | null, zone = 'Europe/Berlin'): string | null {
  if (instant === null) return null;
  return new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);
}

/** Somebody there is a reason for, with a key of its own for each reason. */
export function duePerson(name: string, kind: ReasonKind = 'due', more: Partial<DuePerson> = {}): DuePerson {
  const id = name.toLowerCase();
  const occasions = [{ kind, key: `${kind}:${id}`, sentence: `Something about ${name}.` }];
  return { id, name, snoozedUntil: null, cadenceDays: 90, step: 'mail', occasions, ...more };
}

/** A meeting with one person. */
export function meetingWith(name: string, at: Instant): ComingMeeting {
  const people = [{ id: name.toLowerCase(), name, lines: ['Last spoke in May.'] }];
  return { at, summary: `Coffee with ${name}`, people };
}

/** A situation; settings as every library begins with: 09:00, Monday to Friday, quiet from 20:00 to 08:00. */
export function situation(
  given: Partial<Omit<Situation, 'settings'>> = {},
  settings: Partial<ReminderSettings> = {},
): Situation {
  return {
    settings: { ...firstReminders, ...settings },
    people: 20,
    since: 0,
    capacity: 3,
    reached: [],
    due: [],
    meetings: [],
    staleSince: null,
    shown: [],
    ...given,
  };
}

/** What is told, in a line each: `digest Ana Bram +2`, `meeting Ana 30`, `review`. */
export function lines({ show }: Pick<Plan, 'show'>): readonly string[] {
  return show.map(lineOf);
}

function lineOf(one: Reminder): string {
  switch (one.kind) {
    case 'digest': {
      const names = one.names.map(({ person }) => person.name).join(' ');
      return `digest ${names}${one.beyond > 0 ? ` +${one.beyond}` : ''}`;
    }
    case 'meeting':
      return `meeting ${one.meeting.people.map(({ name }) => name).join(' ')} ${one.minutes}`;
    case 'review':
      return 'review';
    case 'stale':
      return `stale ${one.since}`;
  }
}

/** Plans at a moment until nothing more is told at it, as the clock does. Remembers like the library. */
export function follow(
  before: Situation,
  now: Instant,
  zone = 'Europe/Berlin',
): { readonly told: readonly string[]; readonly after: Situation; readonly next: string | null } {
  let after = before;
  const told: string[] = [];
  for (let turns = 0; turns < 10; turns++) {
    const planned = plan(after, zone, now);
    told.push(...lines(planned));
    after = { ...after, shown: [...after.shown, ...planned.remember] };
    if (planned.next === null || planned.next > now)
      return { told, after, next: shownBy(planned.next, zone) };
  }
  throw new Error('the same moment never ends');
}

/** Follows through many moments, each when the plan asks for it, until a time. Says when each reminder came. */
export function run(before: Situation, from: string, until: string, zone = 'Europe/Berlin') {
  let at: Instant = local(from, zone);
  let now = before;
  const told: string[] = [];
  while (at <= local(until, zone)) {
    const step = follow(now, at, zone);
    for (const line of step.told) told.push(`${shownBy(at, zone)} ${line}`);
    now = step.after;
    const { next } = plan(now, zone, at);
    if (next === null) break;
    at = asInstant(next);
  }
  return { told, after: now };
}
