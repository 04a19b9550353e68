import { localOfText } from '../../../../shared/calendar/local-text.ts';
import type { CalendarTime, EventEnvelope } from '../../../../shared/envelope.ts';
import type { NamedZone } from '../../calendar/zone-name.ts';
import { OutlookProblem } from '../outlook-problem.ts';
import { type EventMoments, timeInZone, wholeDay } from './event-times.ts';
import { type OutlookException, type OutlookRecurrence, readRecurrence } from './recurrence-blob.ts';
import { localOfMinutes, recurrenceRule } from './recurrence-rule.ts';
import { fixedZone } from './time-zone-blob.ts';

/** What an appointment comes to: the meeting or series, and the occurrences of it that were changed. */
export interface EventReading {
  readonly events: readonly EventEnvelope[];
  /** Sentences on what of it could not be read. */
  readonly errors: readonly string[];
}

/** What is known of a series before its repetition is read. */
export interface SeriesParts {
  readonly base: Omit<EventEnvelope, 'start' | 'end'>;
  readonly blob: Buffer;
  readonly zone: NamedZone | null;
  readonly isWholeDay: boolean;
  readonly moments: EventMoments | null;
  readonly charset: string;
}

/** Zone of a series that does not name one: as far from UTC as its first occurrence is. */
function zoneByStart(local: string, moments: EventMoments | null): NamedZone | null {
  if (moments === null) return null;
  const minutes = Math.round((localOfText(local) * 1000 - moments.start) / 60_000);
  return Math.abs(minutes) <= 15 * 60 ? fixedZone(minutes) : null;
}

/**
 * A series: its rule, the occurrences that fell out, and each that was changed as an override. One whose repetition
 * cannot be read, or that RFC 5545 cannot say, keeps its first occurrence, and the reason is told.
 */
export function seriesOf(parts: SeriesParts): EventReading {
  const { base, blob, moments, charset, isWholeDay } = parts;
  try {
    const recurrence = readRecurrence(blob, charset);
    const rule = recurrenceRule(recurrence);
    if (rule === null) throw new OutlookProblem('It repeats by another calendar than the Gregorian one.');
    return { events: eventsOf(recurrence, rule, parts), errors: [] };
  } catch (error) {
    if (!(error instanceof OutlookProblem)) throw error;
    const reason = `Only the first of the meetings “${base.summary.slice(0, 60)}” was read. ${error.message}`;
    if (moments === null) return { events: [], errors: [`It has no start. ${error.message}`] };
    const time = (ms: number): CalendarTime => (isWholeDay ? wholeDay(ms, parts.zone) : { type: 'utc', ms });
    const end = moments.end === null ? null : time(moments.end);
    return { events: [{ ...base, start: time(moments.start), end }], errors: [reason] };
  }
}

function eventsOf(recurrence: OutlookRecurrence, rule: string, parts: SeriesParts): readonly EventEnvelope[] {
  const { base, isWholeDay, moments } = parts;
  const { startDate, startTime, endTime, deleted, exceptions } = recurrence;
  const first = localOfMinutes(startDate + startTime);
  const zone = parts.zone ?? (isWholeDay ? null : zoneByStart(first, moments));
  const time = (minutes: number, wholeDays = isWholeDay): CalendarTime => {
    const local = localOfMinutes(minutes);
    return wholeDays ? { type: 'date', date: local.slice(0, 8) } : timeInZone(local, zone);
  };
  const zones = zone?.observances ? Object.fromEntries([[zone.name, zone.observances]]) : base.zones;
  const replaced = new Set(exceptions.map(({ original }) => dayStart(original)));
  const master: EventEnvelope = {
    ...base,
    zones,
    start: time(startDate + startTime),
    end: endTime > startTime ? time(startDate + endTime) : null,
    rrules: [rule],
    exdates: deleted.filter((day) => !replaced.has(dayStart(day))).map((day) => time(day + startTime)),
  };
  const override = ({
    start,
    end,
    original,
    subject,
    busyStatus,
    wholeDay: whole,
  }: OutlookException): EventEnvelope => ({
    ...base,
    zones,
    recurrenceId: time(dayStart(original) + startTime),
    start: time(start, whole ?? isWholeDay),
    end: end > start ? time(end, whole ?? isWholeDay) : null,
    summary: subject?.trim() || base.summary,
    transparent: busyStatus === null ? base.transparent : busyStatus === 0,
  });
  return [master, ...exceptions.map(override)];
}

function dayStart(minutes: number): number {
  return Math.floor(minutes / 1440) * 1440;
}
