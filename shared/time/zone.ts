import { dayOfDate } from './day.ts';
import { ZoneOffsets, type ZoneRules } from './zone-offsets.ts';

/** Zones by the name they were asked for; unknown ones as null. Emptied when hostile input fills it with names. */
const known = new Map<string, ZoneRules | null>();
const NAMES_LIMIT = 2_000;

let lastName = '';
let lastRules: ZoneRules | null = null;

/** Whether this is the name of an IANA zone that Intl knows, in any case. Offsets such as `+01:00` are not names. */
export function isZone(name: string): boolean {
  return find(name) !== null;
}

/** The rules of an IANA zone. Throws a RangeError for a name `isZone` refuses. */
export function zoneRules(name: string): ZoneRules {
  if (name === lastName && lastRules) return lastRules;
  const rules = find(name);
  if (!rules) throw new RangeError(`Not an IANA time zone: ${name.slice(0, 100)}`);
  lastName = name;
  lastRules = rules;
  return rules;
}

/** Milliseconds east of UTC in force in an IANA zone at an instant (ms since 1970 UTC). Throws as `zoneRules`. */
export function offsetAt(instant: number, zone: string): number {
  return zoneRules(zone).offsetAt(instant);
}

function find(name: string): ZoneRules | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= NAMES_LIMIT) known.clear();
  const rules = make(name);
  known.set(name, rules);
  return rules;
}

function make(name: string): ZoneRules | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(name)) return null;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  return new ZoneOffsets((instant) => wallClock(format, instant) - Math.floor(instant / 1000) * 1000);
}

/** Local time of an instant as Intl writes it, in ms since 1970 as though it were UTC; parts of a second are cut off. */
function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  // One pass over "3/31/2024 A, 03:00:00" costs a quarter of formatToParts.
  const found = /(\d+)\/(\d+)\/(\d+) ([AB])\w*, (\d+):(\d+):(\d+)/.exec(format.format(instant));
  if (!found) throw new RangeError('Intl wrote a date in an unknown form');
  const year = found[4] === 'B' ? 1 - Number(found[3]) : Number(found[3]);
  const day = dayOfDate(year, Number(found[1]), Number(found[2]));
  return day * 86_400_000 + (Number(found[5]) * 3600 + Number(found[6]) * 60 + Number(found[7])) * 1000;
}
