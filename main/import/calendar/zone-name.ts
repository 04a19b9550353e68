import type { ZoneObservance } from '../../../shared/envelope.ts';
import { isZone } from '../../../shared/time/zone.ts';
import { windowsZone } from './windows-zones.ts';

/** What a TZID means: an IANA zone, or one defined by the file (or by an offset in its name). */
export interface NamedZone {
  /** IANA name, or the name under which `observances` are kept with the event. */
  readonly name: string;
  /** null for an IANA zone. */
  readonly observances: readonly ZoneObservance[] | null;
}

/**
 * The IANA zone that a TZID names: directly, at the end of a path (`/mozilla.org/20050126_1/Europe/Berlin`), or as a
 * Windows zone. null for all others, for which the VTIMEZONE of the file decides. IANA goes before a VTIMEZONE of the
 * same name, because files carry the rules of the year they were written in only.
 */
export function ianaZone(tzid: string): string | null {
  const name = tzid.trim();
  if (isZone(name)) return name;
  if (name.includes('/') && !name.includes(':')) {
    const parts = name.split('/');
    for (const count of [3, 2, 1]) {
      const end = parts.slice(-count).join('/');
      // A last part alone is taken only where it cannot be something else: "posix/UTC", not "Custom/EST".
      if (parts.length > count && (count > 1 ? isZone(end) : end === 'UTC' || end === 'GMT')) return end;
    }
  }
  return windowsZone(name);
}

/** A zone of one offset for names such as `UTC+11`, `GMT-0500` and `(UTC+01:00) Nowhere`; null for other names. */
export function offsetZone(tzid: string): NamedZone | null {
  const found = /^\(?(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d\d))?(?:\)|$)/i.exec(tzid.trim());
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (minutes > 14 * 60) return null;
  const offset = found[1] === '-' ? -minutes : minutes;
  const observance = {
    start: '19700101T000000',
    offsetFrom: offset,
    offsetTo: offset,
    rrules: [],
    rdates: [],
  };
  return { name: tzid.trim(), observances: [observance] };
}
