import { type ContentType, charsetOf, contentType, parameter } from './content-type.ts';
import { readHeader } from './header-block.ts';
import type { HeaderFields } from './header-fields.ts';

/** A text of a message: where its bytes stand and how they are written. */
export interface TextPart {
  readonly kind: 'plain' | 'html';
  readonly start: number;
  readonly end: number;
  /** Lower-case; '' when not named. */
  readonly charset: string;
  /** Content-Transfer-Encoding, lower-case; '' when not named. */
  readonly encoding: string;
}

/** What a message consists of, as far as an envelope asks. */
export interface MessageParts {
  /** The first plain text that is no attachment, else the first HTML, else null. */
  readonly text: TextPart | null;
  readonly hasAttachment: boolean;
  /** Parts that hold a calendar, by their type or by the name of the file: invitations, and answers to them. */
  readonly calendars: readonly CalendarPart[];
  /** False when the structure could not be followed to its end: too deep, too many parts, a boundary that is missing. */
  readonly followed: boolean;
}

/** A part of a message that holds a calendar. */
export interface CalendarPart {
  readonly content: ContentType;
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
}

const deepest = 8;
const mostParts = 200;
/** Most calendars in a message that are read; an invitation comes twice at most. */
const mostCalendars = 10;
/** Invitations and answers to them are small: once text and attachments are known, no calendar is looked for beyond this. */
const calendarReach = 256 << 10;

/** Signatures of the message and kin: enclosed by programs, not by people. */
const notEnclosed = new Set([
  'application/pgp-signature',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-encrypted',
  'application/ms-tnef',
  'message/delivery-status',
]);

/** One level of multiparts that is being read. */
interface Level {
  readonly delimiter: Buffer;
  readonly type: string;
  readonly end: number;
  at: number;
}

/**
 * Follows the parts of a message without decoding any, and stops as soon as nothing more can be learnt.
 * @param bodyStart where the body begins that `fields` describe, `end` where it ends
 */
export function messageParts(
  bytes: Buffer,
  fields: HeaderFields,
  content: ContentType,
  bodyStart: number,
  end: number,
): MessageParts {
  const found = new Findings(bytes, bodyStart);
  const levels: Level[] = [];
  found.look(fields, content, bodyStart, end, '', levels);
  let parts = 0;
  while (levels.length > 0 && !found.isComplete(levels)) {
    const level = levels[levels.length - 1];
    if (level === undefined) break;
    const start = nextPart(bytes, level);
    if (start < 0) {
      levels.pop();
      continue;
    }
    parts += 1;
    if (parts > mostParts) {
      found.followed = false;
      break;
    }
    const header = readHeader(bytes, start, level.end);
    // A part without a header has no body to speak of.
    level.at = header.complete ? header.bodyStart : level.end;
    const partContent = contentType(header.fields.first('content-type'));
    found.look(header.fields, partContent, level.at, level.end, level.type, levels);
  }
  return found;
}

/** Index behind the delimiter line of the next part, or -1 behind the last one. */
function nextPart(bytes: Buffer, level: Level): number {
  const { delimiter, end } = level;
  for (let at = level.at; ; at += delimiter.length) {
    at = bytes.indexOf(delimiter, at);
    if (at < 0 || at + delimiter.length > end) return -1;
    const before = at === 0 ? 10 : bytes[at - 1];
    if (before !== 10 && before !== 13 && at !== level.at) continue;
    const behind = at + delimiter.length;
    if (bytes[behind] === 45 && bytes[behind + 1] === 45) return -1;
    const lineEnd = bytes.indexOf(10, behind);
    if (lineEnd < 0 || lineEnd >= end) return -1;
    // A longer boundary that begins with this one is another level's.
    const rest = bytes.toString('latin1', behind, Math.min(lineEnd, behind + 80));
    if (/^[ \t]*\r?$/.test(rest)) return lineEnd + 1;
  }
}

class Findings implements MessageParts {
  text: TextPart | null = null;
  hasAttachment = false;
  followed = true;
  readonly calendars: CalendarPart[] = [];
  readonly #bytes: Buffer;
  readonly #bodyStart: number;

  constructor(bytes: Buffer, bodyStart: number) {
    this.#bytes = bytes;
    this.#bodyStart = bodyStart;
  }

  /** Whether the rest can be left unread. */
  isComplete(levels: readonly Level[]): boolean {
    const at = levels[levels.length - 1]?.at ?? 0;
    return this.text?.kind === 'plain' && this.hasAttachment && at - this.#bodyStart > calendarReach;
  }

  /** Notes what a message or part is; a multipart becomes a level. `end` is that of the level it stands in. */
  look(
    fields: HeaderFields,
    content: ContentType,
    start: number,
    end: number,
    parent: string,
    levels: Level[],
  ): void {
    const encoding = (fields.first('content-transfer-encoding') ?? '').trim().toLowerCase();
    if (content.type.startsWith('multipart/')) {
      const boundary = parameter(content, 'boundary')?.trimEnd();
      if (!boundary || levels.length >= deepest) this.followed = false;
      else {
        const delimiter = Buffer.from(`--${boundary}`, 'latin1');
        levels.push({ delimiter, type: content.type, end, at: start });
      }
      return;
    }
    const disposition = contentType(fields.first('content-disposition'));
    if (isCalendar(content, disposition)) {
      if (this.calendars.length < mostCalendars) {
        this.calendars.push({ content, encoding, start, end: this.#partEnd(levels, start, end) });
      }
      return;
    }
    const attached = disposition.type === 'attachment';
    const kind = textKind(content.type);
    if (kind !== null && !attached) {
      if (
        this.text === null ||
        (this.text.kind === 'html' && kind === 'plain' && parent !== 'multipart/mixed')
      ) {
        const partEnd = this.#partEnd(levels, start, end);
        this.text = { kind, start, end: partEnd, charset: charsetOf(content), encoding };
      }
      return;
    }
    if (isEnclosed(content.type, disposition.type, parent)) this.hasAttachment = true;
  }

  #partEnd(levels: readonly Level[], start: number, end: number): number {
    const level = levels[levels.length - 1];
    if (level === undefined) return end;
    const next = this.#bytes.indexOf(level.delimiter, start);
    return next < 0 || next > level.end ? level.end : next;
  }
}

const calendarTypes = new Set(['text/calendar', 'application/ics', 'text/x-vcalendar', 'text/vcalendar']);
/** What mail programs call a file whose type they do not know. */
const anyFile = new Set(['application/octet-stream', 'application/x-ics', 'text/plain', 'text']);
const calendarName = /\.(?:ics|vcs|ical)["']?(?:$|[\s;])/i;

/** Whether a part is a calendar: by its type, else by the name of the file that it is. */
function isCalendar(content: ContentType, disposition: ContentType): boolean {
  if (calendarTypes.has(content.type)) return true;
  return (
    anyFile.has(content.type) && (calendarName.test(content.value) || calendarName.test(disposition.value))
  );
}

/** No type, and types nobody has heard of below text/, are plain text. */
function textKind(type: string): TextPart['kind'] | null {
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  return type === '' || type === 'text' || type === 'text/plain' || !type.includes('/') ? 'plain' : null;
}

/** Whether a part that is no body is something its sender enclosed. Pictures within a text are not. */
function isEnclosed(type: string, disposition: string, parent: string): boolean {
  if (notEnclosed.has(type)) return false;
  if (disposition === 'attachment') return true;
  if (type.startsWith('image/')) return disposition !== 'inline' && parent === 'multipart/mixed';
  return /^(?:application|audio|video|message|model)\//.test(type);
}
