import { readlinkSync } from 'node:fs';
import { isZone } from '../../shared/time/zone.ts';

/**
 * The zone the computer is in at this moment. Node asks the system once and keeps the answer, so on Linux and macOS the link is
 * read that a change of zone rewrites; elsewhere the answer of the start has to do.
 */
export function systemZone(localtime = '/etc/localtime'): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // Set by hand for this program, it is meant for it alone and does not travel.
  if (process.platform === 'win32' || process.env.TZ) return timeZone;
  try {
    const zone = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync(localtime))?.[1];
    return zone !== undefined && isZone(zone) ? zone : timeZone;
  } catch {
    return timeZone; // a copy instead of a link tells no name
  }
}
