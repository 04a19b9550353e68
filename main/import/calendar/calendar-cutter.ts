/** A stretch of a calendar file, as cut out by its BEGIN and END lines. `offset` is the byte at which it begins. */
export type CalendarPiece =
  | { readonly type: 'calendar-begin' | 'calendar-end'; readonly offset: number }
  /** METHOD or X-WR-TIMEZONE, its bytes as Latin-1, cut at 1,024 of them. */
  | { readonly type: 'property'; readonly offset: number; readonly line: string }
  /** The inside of a VTIMEZONE or VEVENT, without its BEGIN and END lines; valid until the next chunk is pushed. */
  | { readonly type: 'VTIMEZONE' | 'VEVENT'; readonly offset: number; readonly bytes: Buffer }
  /** An event too large to be one, or one that the file ends in. */
  | { readonly type: 'broken'; readonly offset: number; readonly error: string };

/** A component beyond this is no event and no zone. */
const LARGEST_EVENT = 10 * 1024 * 1024;

/** Of a line no more is looked at to tell what it is. */
const LINE_HEAD = 1_024;
const BOUNDARY = /^(?:\xef\xbb\xbf)?(BEGIN|END)[ \t]*:[ \t]*([A-Z0-9-]+)[ \t]*$/i;
const PROPERTY = /^(?:METHOD|X-WR-TIMEZONE)[ \t]*[;:]/i;
/** Components that cannot lie in an event, so that one whose END got lost ends where they begin. */
const TOP_LEVEL = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'VTODO', 'VJOURNAL', 'VFREEBUSY']);
/** First bytes of the lines that matter: B, E, M, X in both cases, and of a byte order mark. */
const MAY_MATTER = new Uint8Array(256);
for (const code of [66, 69, 77, 88, 98, 101, 109, 120, 0xef]) MAY_MATTER[code] = 1;

interface OpenComponent {
  readonly type: 'VTIMEZONE' | 'VEVENT';
  readonly offset: number;
  /** Offset of the first byte after the BEGIN line. */
  readonly inside: number;
  /** What of it lay in earlier chunks. */
  readonly parts: Buffer[];
  size: number;
}

/**
 * Cuts the bytes of a calendar file into events and what surrounds them, chunk by chunk, holding at most one event.
 * Only BEGIN and END lines matter, in any case, with any line end; folds, charsets and properties are for later.
 */
export class CalendarCutter {
  /** Offset of the current chunk. */
  #base = 0;
  /** What has come so far of the line that the last chunk broke off in; null when a line begins with the chunk. */
  #head: string | null = null;
  #headOffset = 0;
  #open: OpenComponent | null = null;

  /** Takes the next bytes of the file, of any length; gives what they complete. */
  push(chunk: Buffer): CalendarPiece[] {
    const pieces: CalendarPiece[] = [];
    let lineStart = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk[at];
      if (code !== 10 && code !== 13) continue;
      if (this.#head !== null) {
        this.#line(this.#headWith(chunk, 0, at), this.#headOffset, at + 1, chunk, pieces);
        this.#head = null;
      } else if (MAY_MATTER[chunk[lineStart] as number]) {
        const text = chunk.toString('latin1', lineStart, Math.min(at, lineStart + LINE_HEAD));
        this.#line(text, this.#base + lineStart, at + 1, chunk, pieces);
      }
      lineStart = at + 1;
    }
    if (lineStart < chunk.length) {
      if (this.#head === null) this.#headOffset = this.#base + lineStart;
      this.#head = this.#headWith(chunk, lineStart, chunk.length);
    }
    if (this.#open) {
      const from = Math.max(0, this.#open.inside - this.#base);
      this.#open.size += chunk.length - from;
      if (this.#open.size > LARGEST_EVENT) this.#open.parts.length = 0;
      else this.#open.parts.push(Buffer.from(chunk.subarray(from)));
    }
    this.#base += chunk.length;
    return pieces;
  }

  /** Gives what is left after the last chunk. */
  end(): CalendarPiece[] {
    const pieces: CalendarPiece[] = [];
    // A last line may lack its line end.
    if (this.#head !== null) this.#line(this.#head, this.#headOffset, 0, Buffer.alloc(0), pieces);
    if (this.#open?.type === 'VEVENT')
      pieces.push({ type: 'broken', offset: this.#open.offset, error: 'The file ends inside this event.' });
    this.#open = null;
    pieces.push({ type: 'calendar-end', offset: this.#base });
    return pieces;
  }

  #headWith(chunk: Buffer, from: number, to: number): string {
    const head = this.#head ?? '';
    return head + chunk.toString('latin1', from, Math.min(to, from + LINE_HEAD - head.length));
  }

  /** Takes a line that begins at file offset `offset` and ends before index `after` of the chunk. */
  #line(text: string, offset: number, after: number, chunk: Buffer, pieces: CalendarPiece[]): void {
    const found = BOUNDARY.exec(text);
    if (!found) {
      if (!this.#open && PROPERTY.test(text)) pieces.push({ type: 'property', offset, line: text });
      return;
    }
    const begins = (found[1] as string).length === 5;
    const name = (found[2] as string).toUpperCase();
    if (!TOP_LEVEL.has(name)) return;
    if (this.#open) {
      if (!begins && name !== this.#open.type && name !== 'VCALENDAR') return;
      this.#close(this.#open, offset, chunk, pieces);
    }
    if (name === 'VCALENDAR') pieces.push({ type: begins ? 'calendar-begin' : 'calendar-end', offset });
    else if (begins && (name === 'VEVENT' || name === 'VTIMEZONE'))
      this.#open = { type: name, offset, inside: this.#base + after, parts: [], size: 0 };
  }

  /** Closes a component before the line at file offset `end`. */
  #close(open: OpenComponent, end: number, chunk: Buffer, pieces: CalendarPiece[]): void {
    this.#open = null;
    const { type, offset, inside, parts } = open;
    if (end - inside > LARGEST_EVENT) {
      if (type === 'VEVENT')
        pieces.push({ type: 'broken', offset, error: 'The event is larger than 10 MB.' });
      return;
    }
    const rest = chunk.subarray(Math.max(0, inside - this.#base), Math.max(0, end - this.#base));
    // Earlier chunks may hold the beginning of the closing line too.
    const bytes = parts.length === 0 ? rest : Buffer.concat([...parts, rest]).subarray(0, end - inside);
    pieces.push({ type, offset, bytes });
  }
}
