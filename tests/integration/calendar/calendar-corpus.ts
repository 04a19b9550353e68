import { readdirSync, readFileSync } from 'node:fs';
import { CalendarReader } from '../../../main/import/calendar/read-calendar.ts';
import type { EventEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { corpus } from '../../corpora.ts';

/** Names of the calendars in a suite of the corpora. */
export function calendars(suite: string): string[] {
  return readdirSync(corpus('calendar', suite)).filter((name) => name.endsWith('.ics'));
}

/** What a calendar of the corpora is read as. */
export function readCorpus(suite: string, name: string): ReadItem[] {
  const reader = new CalendarReader(name);
  return [...reader.push(readFileSync(corpus('calendar', suite, name))), ...reader.end()];
}

/** BEGIN:VEVENT lines in a calendar of the corpora, counted without any parser. */
export function countEvents(suite: string, name: string): number {
  const text = readFileSync(corpus('calendar', suite, name), 'latin1');
  return text.match(/^BEGIN:VEVENT[ \t]*$/gim)?.length ?? 0;
}

/** The events that were read, all components of one UID together. */
export function byUid(items: readonly ReadItem[]): EventEnvelope[][] {
  const meetings = new Map<string, EventEnvelope[]>();
  for (const { envelope } of items) {
    if (envelope?.kind !== 'event') continue;
    const known = meetings.get(envelope.uid);
    if (known) known.push(envelope);
    else meetings.set(envelope.uid, [envelope]);
  }
  return [...meetings.values()];
}
