/** A stretch of a contacts file. `offset` is the byte at which its BEGIN line starts. */
export type CardPiece =
  /** A whole card with its BEGIN and END lines; valid until the next chunk is pushed. */
  | { readonly type: 'card'; readonly offset: number; readonly bytes: Buffer }
  | { readonly type: 'broken'; readonly offset: number; readonly error: string };

/** A card beyond this is none: photos have a few megabytes at most. */
const largestCard = 10 << 20;

/** Outside of cards a line is looked at no further than this. */
const longestLine = 64 << 10;
const boundary = /^(?:\xef\xbb\xbf)?[ \t]*(?:[\w-]+\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$/i;
const agent = /^(?:[\w-]+\.)?AGENT\b[^:]*:[ \t]*$/i;

/**
 * Cuts the bytes of a contacts file into cards, chunk by chunk, holding at most one. Only BEGIN and END lines matter, in
 * any case and with any line end. A card whose END got lost ends where the next one begins; one inside another (AGENT)
 * belongs to it.
 */
export class CardCutter {
  /** Bytes not done with, and the file offset of the first of them. */
  #pending: Buffer = Buffer.alloc(0);
  #base = 0;
  /** Index of the line to look at next; a line that was too long is passed over to its end. */
  #next = 0;
  #skipsLine = false;
  /** Index at which the open card begins, -1 when none is; how deep cards are nested in it. */
  #open = -1;
  #depth = 0;
  #lineBefore = '';

  push(chunk: Buffer): CardPiece[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const pieces: CardPiece[] = [];
    for (;;) {
      const end = this.#lineEnd();
      if (end < 0) break;
      this.#line(end, pieces);
    }
    this.#letGo(pieces);
    return pieces;
  }

  /** Call once after the last chunk. */
  end(): CardPiece[] {
    const pieces: CardPiece[] = [];
    if (this.#next < this.#pending.length) this.#line(this.#pending.length, pieces);
    if (this.#open >= 0) {
      const error = 'The file ends inside this card.';
      pieces.push({ type: 'broken', offset: this.#base + this.#open, error });
    }
    return pieces;
  }

  #lineEnd(): number {
    const feed = this.#pending.indexOf(10, this.#next);
    const carriage = this.#pending.subarray(this.#next, feed < 0 ? undefined : feed).indexOf(13);
    return carriage < 0 ? feed : this.#next + carriage;
  }

  #line(end: number, pieces: CardPiece[]): void {
    const start = this.#next;
    this.#next = end + 1;
    if (this.#skipsLine) {
      this.#skipsLine = false;
      return;
    }
    const line = end - start > 200 ? '' : this.#pending.toString('latin1', start, end);
    const found = boundary.exec(line);
    if (found?.[1]?.toUpperCase() === 'BEGIN') this.#begin(start, pieces);
    else if (found && this.#open >= 0) {
      this.#depth -= 1;
      if (this.#depth === 0) this.#close(Math.min(this.#next, this.#pending.length), pieces);
    }
    if (line.trim() !== '') this.#lineBefore = line;
  }

  #begin(start: number, pieces: CardPiece[]): void {
    if (this.#open >= 0 && agent.test(this.#lineBefore)) {
      this.#depth += 1;
      return;
    }
    if (this.#open >= 0) this.#close(start, pieces);
    this.#open = start;
    this.#depth = 1;
  }

  #close(end: number, pieces: CardPiece[]): void {
    const bytes = this.#pending.subarray(this.#open, end);
    pieces.push({ type: 'card', offset: this.#base + this.#open, bytes });
    this.#open = -1;
  }

  /** Forgets what is done with, and cards and lines that are too long to be any. */
  #letGo(pieces: CardPiece[]): void {
    if (this.#open >= 0 && this.#pending.length - this.#open > largestCard) {
      const error = 'The card is larger than 10 MB.';
      pieces.push({ type: 'broken', offset: this.#base + this.#open, error });
      this.#open = -1;
    }
    if (this.#open < 0 && this.#pending.length - this.#next > longestLine) {
      this.#next = this.#pending.length;
      this.#skipsLine = true;
    }
    const done = this.#open >= 0 ? this.#open : this.#next;
    this.#pending = this.#pending.subarray(done);
    this.#base += done;
    this.#next -= done;
    if (this.#open >= 0) this.#open = 0;
  }
}
