/**
 * Finds the messages of an mbox in a stream of bytes. A separator is a line that begins with `From `, whose next line
 * looks like a header, and whose sender is no git commit number, unless that is how the file begins. That is right for
 * files whose bodies were never escaped, too (import.md 6).
 */

/** One message as it lies in the file. */
export interface RawMessage {
  /** Byte offset of its separator line. */
  readonly offset: number;
  /** The separator line without its end. */
  readonly separator: string;
  /** What follows the separator, cut to its first bytes when it is large. Valid only until the callback returns. */
  readonly bytes: Buffer;
  /** Bytes in the file, the separator included. */
  readonly length: number;
}

const lineFrom = Buffer.from('\nFrom ');
const newline = 10;
/** Bytes of a message that are kept: any sane header, and enough of a body to find the sender's own words. */
const keptBytes = 1 << 20;
/** A separator and the line after it are looked at up to here. */
const separatorReach = 1024;
const gitSender = /^From [0-9a-f]{40} /;
const headerLine = /^(?:[\x21-\x39\x3b-\x7e]+[ \t]*:|>From )/;

/** Takes the bytes of one mbox in order and hands each message on. */
export class MessageSplitter {
  readonly #onMessage: (message: RawMessage) => void;
  #window: Buffer = Buffer.allocUnsafe(2 << 20);
  #filled = 0;
  /** Bytes pushed so far: the file offset of the end of the window. */
  #total = 0;
  /** Window index and file offset of the message under way; −1 before the first. */
  #start = -1;
  #offset = 0;
  /** From this index on the window has not been searched. */
  #searched = 0;
  #style: 'unknown' | 'mail' | 'git' = 'unknown';

  constructor(onMessage: (message: RawMessage) => void) {
    this.#onMessage = onMessage;
  }

  /** Adds the next bytes of the file. They are copied; the caller may use their memory again. */
  push(chunk: Buffer): void {
    this.#makeRoom(chunk.length);
    chunk.copy(this.#window, this.#filled);
    this.#filled += chunk.length;
    this.#total += chunk.length;
    this.#search('more to come');
  }

  /** Says that the file has ended, and hands on its last message. */
  end(): void {
    this.#search('the end');
    if (this.#start >= 0) this.#emit(this.#filled);
    this.#start = -1;
  }

  #search(then: 'more to come' | 'the end'): void {
    if (this.#start < 0 && this.#total === this.#filled && !this.#begin(then)) return;
    const window = this.#window.subarray(0, this.#filled);
    for (;;) {
      const at = window.indexOf(lineFrom, this.#searched);
      if (at < 0) {
        this.#searched = Math.max(this.#searched, this.#filled - lineFrom.length + 1);
        return;
      }
      const verdict = this.#judge(at + 1);
      if (verdict === 'unsure' && then === 'more to come') {
        this.#searched = at;
        return;
      }
      if (verdict === 'separator') this.#startAt(at + 1);
      this.#searched = at + 1;
    }
  }

  /** Looks at the first line of the file, which has no line end before it. False while too little is there. */
  #begin(then: 'more to come' | 'the end'): boolean {
    const head = this.#window.toString('latin1', 0, Math.min(this.#filled, separatorReach));
    if (then === 'more to come' && head.length < separatorReach) return false;
    const blank = /^(?:\u00ef\u00bb\u00bf)?[\r\n]*/.exec(head)?.[0].length ?? 0;
    if (!head.startsWith('From ', blank)) return true;
    this.#style = gitSender.test(head.slice(blank)) ? 'git' : 'mail';
    this.#startAt(blank);
    this.#searched = blank;
    return true;
  }

  /** Looks at the line at `at`, which begins with `From `. */
  #judge(at: number): 'separator' | 'text' | 'unsure' {
    const head = this.#window.toString('latin1', at, Math.min(this.#filled, at + separatorReach));
    const lineEnd = head.indexOf('\n');
    if (lineEnd < 0) return head.length < separatorReach ? 'unsure' : 'text';
    const next = head.slice(lineEnd + 1);
    if (!headerLine.test(next)) {
      return next.includes('\n') || head.length === separatorReach ? 'text' : 'unsure';
    }
    const git = gitSender.test(head);
    if (this.#style === 'unknown') this.#style = git ? 'git' : 'mail';
    return git && this.#style === 'mail' ? 'text' : 'separator';
  }

  #startAt(index: number): void {
    if (this.#start >= 0) this.#emit(index);
    this.#start = index;
    this.#offset = this.#total - (this.#filled - index);
  }

  #emit(end: number): void {
    const window = this.#window;
    const lineEnd = window.subarray(0, end).indexOf(newline, this.#start);
    const separatorEnd = lineEnd < 0 ? end : lineEnd;
    this.#onMessage({
      offset: this.#offset,
      separator: window.toString('latin1', this.#start, separatorEnd).replace(/\r$/, ''),
      bytes: window.subarray(Math.min(end, separatorEnd + 1), Math.min(end, this.#start + keptBytes)),
      length: this.#total - (this.#filled - end) - this.#offset,
    });
  }

  /**
   * Makes room for the next bytes: what is done with leaves the window, and so does the middle of a large message, whose
   * head is kept and whose tail may hold half a separator.
   */
  #makeRoom(needed: number): void {
    const window = this.#window;
    if (this.#filled + needed <= window.length) return;
    const keepFrom = this.#start < 0 ? this.#searched : this.#start;
    this.#shift(0, keepFrom);
    if (this.#start >= 0 && this.#searched > keptBytes) this.#shift(keptBytes, this.#searched);
    if (this.#filled + needed <= this.#window.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#filled + needed));
    this.#window.copy(larger, 0, 0, this.#filled);
    this.#window = larger;
  }

  /** Moves everything from index `from` on down to `to`. */
  #shift(to: number, from: number): void {
    if (from <= to) return;
    this.#window.copyWithin(to, from, this.#filled);
    const by = from - to;
    this.#filled -= by;
    this.#searched -= by;
    if (this.#start >= from) this.#start -= by;
  }
}
