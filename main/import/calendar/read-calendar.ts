import type { ReadItem } from '../../../shared/envelope.ts';
import { CalendarContext } from './calendar-context.ts';
import { CalendarCutter, type CalendarPiece } from './calendar-cutter.ts';
import { lineName, parseLine } from './content-line.ts';
import { readEvent } from './read-event.ts';
import { readTimeZone } from './time-zone.ts';
import { utf8Chunks } from './utf8-chunks.ts';

/** An event that waits for a zone further down, and all after it, so that the order of the file is kept. */
interface Waiting {
  readonly offset: number;
  readonly bytes: Buffer | null;
  readonly error: string;
}

/** So much may wait for a VTIMEZONE that comes after its use; then events are read without it. */
const MOST_WAITING = 32 * 1024 * 1024;

/**
 * Reads a calendar file (RFC 5545, or vCalendar 1.0) from its bytes: one item for each VEVENT, in the order of the
 * file, in batches of one chunk's. An event that cannot be read is an item with its reason; the others go on. To-dos,
 * journals and free/busy times are no meetings and are passed over. At most one event (10 MB) and, where a zone is
 * defined after its use, 32 MB of events are held. Throws only what `chunks` throws.
 */
export async function* readCalendar(
  chunks: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<readonly ReadItem[]> {
  const reader = new CalendarReader(path);
  for await (const { bytes, inPlace } of utf8Chunks(chunks)) {
    const items = reader.push(bytes, inPlace);
    if (items.length > 0) yield items;
  }
  const items = reader.end();
  if (items.length > 0) yield items;
}

/** The same, chunk by chunk and without promises; `chunk` has to be UTF-8 or an extension of ASCII. */
export class CalendarReader {
  readonly #path: string;
  readonly #cutter = new CalendarCutter();
  readonly #method: string;
  #context: CalendarContext;
  #waiting: Waiting[] = [];
  #waitingSize = 0;
  #inPlace = true;
  #items: ReadItem[] = [];

  /** `path` is put into the items as it is; `method` is that of calendars that state none, in mail. */
  constructor(path: string, method = '') {
    this.#path = path;
    this.#method = method;
    this.#context = this.#newContext();
  }

  #newContext(): CalendarContext {
    const context = new CalendarContext();
    context.setMethod(this.#method);
    return context;
  }

  /** `inPlace` tells whether the offsets of the chunk are those of the file; else they are null in the items. */
  push(chunk: Buffer, inPlace = true): readonly ReadItem[] {
    this.#inPlace = inPlace;
    return this.#take(this.#cutter.push(chunk));
  }

  /** Call once after the last chunk. */
  end(): readonly ReadItem[] {
    return this.#take(this.#cutter.end());
  }

  #take(pieces: readonly CalendarPiece[]): readonly ReadItem[] {
    this.#items = [];
    for (const piece of pieces) {
      if (piece.type === 'VEVENT') this.#event(piece.offset, piece.bytes);
      else if (piece.type === 'broken') this.#broken(piece.offset, piece.error);
      else if (piece.type === 'VTIMEZONE') {
        const zone = readTimeZone(piece.bytes);
        if (zone) this.#context.define(zone);
      } else if (piece.type === 'property') this.#property(piece.line);
      else {
        this.#release();
        this.#context = this.#newContext();
      }
    }
    return this.#items;
  }

  #property(text: string): void {
    const name = lineName(text);
    const { value } = parseLine(text, name);
    if (name === 'METHOD') this.#context.setMethod(value);
    else this.#context.setZone(value);
  }

  #event(offset: number, bytes: Buffer): void {
    if (this.#waiting.length === 0) {
      const reading = readEvent(bytes, this.#context);
      if (reading.outcome === 'read') this.#add(offset, reading.envelope, null);
      else if (reading.outcome === 'refused') this.#add(offset, null, reading.error);
      if (reading.outcome !== 'waits') return;
    }
    this.#wait({ offset, bytes: Buffer.from(bytes), error: '' });
  }

  #broken(offset: number, error: string): void {
    if (this.#waiting.length === 0) this.#add(offset, null, error);
    else this.#wait({ offset, bytes: null, error });
  }

  #wait(waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#waitingSize += (waiting.bytes?.length ?? 0) + 200;
    if (this.#waitingSize > MOST_WAITING) this.#release();
  }

  /** Reads what waited with what is known now. */
  #release(): void {
    this.#context.complete = true;
    for (const { offset, bytes, error } of this.#waiting) {
      const reading = bytes && readEvent(bytes, this.#context);
      if (reading?.outcome === 'read') this.#add(offset, reading.envelope, null);
      else this.#add(offset, null, reading?.outcome === 'refused' ? reading.error : error);
    }
    this.#waiting = [];
    this.#waitingSize = 0;
  }

  #add(offset: number, envelope: ReadItem['envelope'], error: string | null): void {
    this.#items.push({
      path: this.#path,
      offset: this.#inPlace ? offset : null,
      folder: 'normal',
      envelope,
      error,
    });
  }
}
