import type { ReadItem } from '../../../shared/envelope.ts';
import { CalendarReader } from '../calendar/read-calendar.ts';
import { decodeCharset } from './charset.ts';
import { charsetOf, parameter } from './content-type.ts';
import type { CalendarPart } from './message-parts.ts';
import { transferDecoded } from './text-of-part.ts';

/** Charsets whose bytes the reader of calendars tells by itself: UTF-8, or what extends ASCII in the West. */
const toldByBytes = /^(?:|utf-?8|us-ascii|ascii|iso-8859-(?:1|15)|windows-1252|cp1252)$/;

const methodLine = /^METHOD[ \t]*(?:;[^\r\n:]*)?:[ \t]*([A-Za-z-]+)/im;

/** What a calendar inside a message holds. */
export interface MailedCalendar {
  /** Upper-case; '' when neither the calendar nor the type of the part names one. */
  readonly method: string;
  readonly items: readonly Pick<ReadItem, 'envelope' | 'error'>[];
}

/**
 * Reads a calendar out of a message. Its METHOD is that of the calendar itself; the one of its Content-Type, which
 * programs leave out or get wrong, counts where the calendar has none (RFC 6047, 2.4).
 */
export function readCalendarPart(bytes: Buffer, part: CalendarPart): MailedCalendar {
  const raw = transferDecoded(bytes.subarray(part.start, part.end), part.encoding);
  const charset = charsetOf(part.content);
  const calendar = toldByBytes.test(charset) ? raw : Buffer.from(decodeCharset(raw, charset), 'utf8');
  const stated = methodLine.exec(calendar.toString('latin1'))?.[1];
  const method = (stated ?? parameter(part.content, 'method') ?? '').trim().toUpperCase();
  const reader = new CalendarReader('', method);
  return { method, items: [...reader.push(calendar), ...reader.end()] };
}
