import { localOfText, textOfLocal } from '../../../../shared/calendar/local-text.ts';
import { observedZone } from '../../../../shared/calendar/observed-zone.ts';
import type { CalendarTime } from '../../../../shared/envelope.ts';
import { zoneRules } from '../../../../shared/time/zone.ts';
import type { NamedZone } from '../../calendar/zone-name.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import { lids, tags } from '../mapi/tags.ts';

const hour = 3_600_000;

/** A time that is a day and no instant. */
export type WholeDay = Extract<CalendarTime, { readonly type: 'date' }>;

/** Start and end of an appointment as moments; null without a start. */
export interface EventMoments {
  readonly start: number;
  readonly end: number | null;
}

/** The moments of an appointment, from whichever of its properties has them. */
export function momentsOf({ properties, names }: OutlookItem): EventMoments | null {
  const { appointment, common } = lids;
  const first = (...ids: readonly number[]) => {
    for (const id of ids) {
      const moment = properties.time(id);
      if (moment !== null) return moment;
    }
    return null;
  };
  const start = first(
    names.id('appointment', appointment.start),
    names.id('common', common.start),
    tags.startDate,
  );
  if (start === null) return null;
  const end = first(names.id('appointment', appointment.end), names.id('common', common.end), tags.endDate);
  return { start, end: end !== null && end >= start ? end : null };
}

/**
 * The day that begins at a moment. Outlook stores whole days as midnights of the zone they were made in; where the item
 * does not name it, it is the zone between 11 hours behind UTC and 12 ahead in which the moment is a midnight.
 */
export function wholeDay(moment: number, zone: NamedZone | null): WholeDay {
  const local = zone === null ? moment + 12 * hour : moment + offsetInZone(zone, moment) + hour;
  return { type: 'date', date: textOfLocal(Math.floor(local / 1000)).slice(0, 8) };
}

/** A time on the clock of a zone; an instant when there is no zone. */
export function timeInZone(local: string, zone: NamedZone | null): CalendarTime {
  if (zone !== null) return { type: 'zoned', local, zone: zone.name };
  return { type: 'utc', ms: localOfText(local) * 1000 };
}

/** The clock of a zone at a moment, as YYYYMMDDTHHMMSS; that of UTC when there is no zone. */
export function localInZone(moment: number, zone: NamedZone | null): string {
  const offset = zone === null ? 0 : offsetInZone(zone, moment);
  return textOfLocal(Math.floor((moment + offset) / 1000));
}

/** Milliseconds east of UTC. */
function offsetInZone({ name, observances }: NamedZone, moment: number): number {
  return (observances === null ? zoneRules(name) : observedZone(observances)).offsetAt(moment);
}
