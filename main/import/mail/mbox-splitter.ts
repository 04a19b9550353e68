import type { FileWindow } from '../sources/file-window.ts';
import { windowRoom } from '../sources/file-window.ts';
import { type HeaderBlock, readHeader } from './header-block.ts';
import type { MessageBytes } from './read-message.ts';
import { type SeparatorStyle, separatorReach } from './separator-line.ts';
import { SeparatorSearch } from './separator-search.ts';

/** A message of an mbox. Its bytes are valid only until the call that hands it over returns. */
export interface MboxMessage extends MessageBytes {
  /** Offset in the file of the separator line. */
  readonly offset: number;
  /** Offset of the separator of the next message; null for the last of the file. */
  readonly next: number | null;
}

/** Where in its file a splitter begins, when it is not given all of it. */
export interface SplitterStart {
  /** The style of the file. */
  readonly style: SeparatorStyle;
  /**
   * `separator`: the first window begins with the separator of a message. `line end`: with the byte before the first that
   * may be one.
   */
  readonly at: 'separator' | 'line end';
}

const lineFeed = 10;
/** The first separator of a file begins within these many bytes, or behind a line end. */
const firstReach = 4 << 10;

/** A message that outgrew the window: its head is kept, what follows is only searched for its end. */
interface LargeMessage {
  readonly offset: number;
  readonly separator: string;
  readonly header: HeaderBlock;
  readonly head: Buffer;
}

/**
 * Cuts an mbox of any dialect into messages, window by window. Headers are read, bodies are passed over at the speed
 * of a search for `From `. A message larger than the room of a window is handed over with its head only. What is handed over
 * does not depend on how the file falls into windows.
 */
export class MboxSplitter {
  readonly #onMessage: (message: MboxMessage) => void;
  #style: SeparatorStyle = 'unknown';
  /** Bytes of earlier windows that are still needed. */
  #carry = Buffer.alloc(0);
  /** Whether the carried bytes begin with the separator of a message, and how many of them were searched for the next. */
  #inMessage = false;
  #searched = 0;
  #large: LargeMessage | null = null;
  /** Offset of the first separator met; null before. */
  first: number | null = null;

  constructor(onMessage: (message: MboxMessage) => void, start?: SplitterStart) {
    this.#onMessage = onMessage;
    if (start === undefined) return;
    this.#style = start.style;
    this.#inMessage = start.at === 'separator';
    this.#searched = this.#inMessage ? 0 : 1;
  }

  /** Takes the windows of a file in their order, the last one marked as such. */
  push(window: FileWindow): void {
    const { bytes, end } = window;
    const begin = window.start - this.#carry.length;
    bytes.set(this.#carry, begin);
    const offsetOf = (index: number) => window.offset - (window.start - index);
    const found = new SeparatorSearch(
      bytes,
      end,
      window.last,
      (git) => this.#accepts(git),
      () => this.#style,
    );

    let start = begin;
    let from = begin + this.#searched;
    if (!this.#inMessage) {
      const atFileStart = offsetOf(begin) === 0;
      const next = found.separatorFrom(from, atFileStart);
      if (next.at < 0) {
        // The first separator has no line end before it, so the beginning is kept until it is found.
        const keepAll = atFileStart && end - begin < firstReach;
        this.#keep(bytes, keepAll ? begin : next.resume, end, 0, false);
        return;
      }
      this.#finishLarge(offsetOf(next.at));
      start = next.at;
      from = start;
    }
    this.first ??= offsetOf(start);
    for (;;) {
      const message = this.#messageAt(bytes, start, end, window.last, offsetOf(start));
      const next =
        message === null
          ? { at: -1, resume: from }
          : found.nextSeparator(Math.max(from, message.header.bodyStart), message.header, start);
      if (message === null || next.at < 0) {
        if (message !== null && window.last) this.#onMessage(message);
        else this.#suspend(bytes, start, end, next.resume, message);
        return;
      }
      this.#onMessage({ ...message, end: Math.min(next.at, start + windowRoom), next: offsetOf(next.at) });
      start = next.at;
      from = start;
    }
  }

  #accepts(git: boolean): void {
    if (this.#style === 'unknown') this.#style = git ? 'git' : 'mail';
  }

  /** The message whose separator begins at `start`; null when its header does not end in this window. */
  #messageAt(bytes: Buffer, start: number, end: number, last: boolean, offset: number): MboxMessage | null {
    const lineEnd = bytes.indexOf(lineFeed, start);
    const content = lineEnd < 0 ? end : lineEnd + 1;
    const header = readHeader(bytes, content, end);
    if (!header.complete && !last) return null;
    const separator = bytes.toString('latin1', start, Math.min(content, start + separatorReach)).trimEnd();
    return {
      bytes,
      start: content,
      end: Math.min(end, start + windowRoom),
      header,
      separator,
      offset,
      next: null,
    };
  }

  /** Keeps what the next window needs of the message under way. */
  #suspend(bytes: Buffer, start: number, end: number, resume: number, message: MboxMessage | null): void {
    if (end - start <= windowRoom || message === null) {
      this.#keep(bytes, start, end, resume - start, true);
      return;
    }
    const head = Buffer.from(bytes.subarray(message.start, start + windowRoom));
    const header = readHeader(head, 0, head.length);
    this.#large = { offset: message.offset, separator: message.separator ?? '', header, head };
    this.#keep(bytes, resume, end, 0, false);
  }

  #finishLarge(next: number | null): void {
    if (this.#large === null) return;
    const { head, ...large } = this.#large;
    this.#large = null;
    this.#onMessage({ ...large, bytes: head, start: 0, end: head.length, next });
  }

  #keep(bytes: Buffer, from: number, end: number, searched: number, inMessage: boolean): void {
    this.#carry = Buffer.from(bytes.subarray(Math.max(from, end - windowRoom), end));
    this.#searched = Math.min(searched, this.#carry.length);
    this.#inMessage = inMessage;
  }

  /** Call once behind the last window: hands over a large message that was still under way. */
  end(): void {
    this.#finishLarge(null);
  }
}
