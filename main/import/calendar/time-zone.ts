import { localOfText } from '../../../shared/calendar/local-text.ts';
import type { ZoneObservance } from '../../../shared/envelope.ts';
import { isZone } from '../../../shared/time/zone.ts';
import { lineName, parseLine } from './content-line.ts';
import { readTime } from './date-time.ts';
import { unfoldedLines } from './unfolded-lines.ts';

/** A VTIMEZONE of the file. */
export interface FileZone {
  readonly tzid: string;
  /** The IANA zone named by X-LIC-LOCATION or TZID-ALIAS-OF; null when none is. */
  readonly location: string | null;
  readonly observances: readonly ZoneObservance[];
}

const MOST_OBSERVANCES = 500;

/** Reads the inside of a VTIMEZONE; null when it has no TZID. Observances without start or offsets are left out. */
export function readTimeZone(bytes: Buffer): FileZone | null {
  let tzid = '';
  let location: string | null = null;
  const observances: ZoneObservance[] = [];
  let open: Draft | null = null;
  for (const text of unfoldedLines(bytes)) {
    const name = lineName(text);
    if (name === 'BEGIN') {
      open = /:\s*(STANDARD|DAYLIGHT)\s*$/i.test(text) ? { rrules: [], rdates: [] } : null;
    } else if (name === 'END') {
      const done = open && finish(open);
      if (done && observances.length < MOST_OBSERVANCES) observances.push(done);
      open = null;
    } else if (name !== '') {
      const { value } = parseLine(text, name);
      if (open) fill(open, name, value);
      else if (name === 'TZID') tzid = value;
      else if ((name === 'X-LIC-LOCATION' || name === 'TZID-ALIAS-OF') && isZone(value)) location = value;
    }
  }
  return tzid === '' ? null : { tzid, location, observances };
}

interface Draft {
  start?: string;
  from?: number;
  to?: number;
  readonly rrules: string[];
  readonly rdates: string[];
}

function fill(draft: Draft, name: string, value: string): void {
  if (name === 'DTSTART') {
    const start = localTime(value);
    if (start !== null) draft.start = start;
  } else if (name === 'TZOFFSETFROM' || name === 'TZOFFSETTO') {
    const minutes = offsetMinutes(value);
    if (minutes !== null) draft[name === 'TZOFFSETTO' ? 'to' : 'from'] = minutes;
  } else if (name === 'RRULE') draft.rrules.push(value.toUpperCase());
  else if (name === 'RDATE')
    for (const text of value.split(',')) {
      const time = localTime(text);
      if (time !== null) draft.rdates.push(time);
    }
}

function finish({ start, from, to, rrules, rdates }: Draft): ZoneObservance | null {
  if (start === undefined || to === undefined) return null;
  return { start, offsetFrom: from ?? to, offsetTo: to, rrules, rdates };
}

function localTime(text: string): string | null {
  const time = readTime(text.split('/')[0] as string, null);
  if (time?.type === 'date') return `${time.date}T000000`;
  if (time?.type === 'floating' && !Number.isNaN(localOfText(time.local))) return time.local;
  // A Z is wrong here and the digits are meant as they stand.
  return time?.type === 'utc' ? localTime(text.replace(/Z\s*$/i, '')) : null;
}

/** `+0100`, `-03:30`, `+013000`; parts of a minute are cut off. null when beyond a day. */
function offsetMinutes(text: string): number | null {
  const found = /^([+-])?(\d\d):?(\d\d)(?::?\d\d)?$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  if (minutes >= 24 * 60) return null;
  return found[1] === '-' ? -minutes : minutes;
}
