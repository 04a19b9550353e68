import { dayOfText, localOfText, textOfLocal } from '../../../shared/calendar/local-text.ts';
import type { CalendarTime } from '../../../shared/envelope.ts';
import type { NamedZone } from './zone-name.ts';

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads one DATE or DATE-TIME. Dates and clocks that do not exist (20241345) are null, never rolled over. `dateOnly`
 * is VALUE=DATE; without it eight digits are a date all the same. Second 60 is 59. An offset makes it an instant.
 */
export function readTime(text: string, zone: NamedZone | null, dateOnly = false): CalendarTime | null {
  const found = FORM.exec(text.trim());
  if (!found) return null;
  const date = `${found[1]}${found[2]}${found[3]}`;
  if (dayOfText(date) === null || date < '0001') return null;
  if (found[4] === undefined || dateOnly) return { type: 'date', date };
  const second = found[6] === undefined ? '00' : found[6] === '60' ? '59' : found[6];
  const local = `${date}T${found[4]}${found[5]}${second}`;
  const seconds = localOfText(local);
  if (Number.isNaN(seconds)) return null;
  const offset = found[7];
  if (offset !== undefined) return { type: 'utc', ms: (seconds - offsetSeconds(offset)) * 1000 };
  if (zone === null) return { type: 'floating', local };
  return { type: 'zoned', local, zone: zone.name };
}

function offsetSeconds(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const size = Number(text.slice(1, 3)) * 3600 + Number(text.slice(-2)) * 60;
  return text[0] === '-' ? -size : size;
}

const DURATION =
  /^([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** A start moved by a DURATION (3.3.6): days on the calendar, the rest on the clock. null when it is no duration. */
export function addDuration(start: CalendarTime, text: string): CalendarTime | null {
  const found = DURATION.exec(text.trim());
  if (!found) return null;
  const part = (index: number) => Number(found[index] ?? 0);
  const size = (part(2) * 7 + part(3)) * 86_400 + part(4) * 3600 + part(5) * 60 + part(6);
  const seconds = found[1] === '-' ? -size : size;
  switch (start.type) {
    case 'utc':
      return { type: 'utc', ms: start.ms + seconds * 1000 };
    case 'date': {
      const end = localOfText(`${start.date}T000000`) + seconds;
      return { type: 'date', date: textOfLocal(end).slice(0, 8) };
    }
    default:
      return { ...start, local: textOfLocal(localOfText(start.local) + seconds) };
  }
}

/** Whether one time is before another of the same kind and zone; false when they cannot be compared. */
export function isBefore(one: CalendarTime, other: CalendarTime): boolean {
  if (one.type === 'utc') return other.type === 'utc' && one.ms < other.ms;
  if (one.type === 'date') return other.type === 'date' && one.date < other.date;
  if (one.type === 'zoned')
    return other.type === 'zoned' && one.zone === other.zone && one.local < other.local;
  return other.type === 'floating' && one.local < other.local;
}

/** The instant of a DTSTAMP, CREATED or LAST-MODIFIED, which have to be in UTC; ms, or null. Without Z it counts as UTC. */
export function readStamp(text: string): number | null {
  const time = readTime(text, null);
  if (time?.type === 'utc') return time.ms;
  return time?.type === 'floating' ? localOfText(time.local) * 1000 : null;
}
