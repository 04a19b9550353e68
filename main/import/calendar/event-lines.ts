import { type ContentLine, lineName, parseLine } from './content-line.ts';

/** The properties that are read; everything else is passed over before it is parsed. */
const READ = new Set([
  'UID',
  'RECURRENCE-ID',
  'SEQUENCE',
  'DTSTAMP',
  'CREATED',
  'DCREATED', // vCalendar 1.0
  'LAST-MODIFIED',
  'DTSTART',
  'DTEND',
  'DURATION',
  'SUMMARY',
  'STATUS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'RRULE',
  'RDATE',
  'EXDATE',
  'ORGANIZER',
  'ATTENDEE',
]);

const REPEATED = new Set(['RRULE', 'RDATE', 'EXDATE', 'ATTENDEE']);

/** More lines of one name than any meeting has. */
const MOST = 20_000;

/** The properties of one event: those that come once, the first of each, and all of the others. */
export interface EventLines {
  readonly single: ReadonlyMap<string, ContentLine>;
  readonly repeated: readonly ContentLine[];
}

/** Sorts the unfolded lines inside a VEVENT; what lies in components of its own (VALARM) is left out. */
export function eventLines(lines: readonly string[]): EventLines {
  const single = new Map<string, ContentLine>();
  const repeated: ContentLine[] = [];
  let depth = 0;
  for (const text of lines) {
    const name = lineName(text);
    if (name === 'BEGIN') depth++;
    else if (name === 'END') depth = Math.max(0, depth - 1);
    else if (depth > 0 || !READ.has(name)) continue;
    else if (REPEATED.has(name)) {
      if (repeated.length < MOST) repeated.push(parseLine(text, name));
    } else if (!single.has(name)) single.set(name, parseLine(text, name));
  }
  return { single, repeated };
}
