import type { FileWindow } from '../sources/file-window.ts';
import { windowRoom } from '../sources/file-window.ts';
import { type HeaderBlock, readHeader } from './header-block.ts';
import type { MessageBytes } from './read-message.ts';
import { gitSender, judgeSeparator, type SeparatorStyle, separatorReach } from './separator-line.ts';

/** A message of an mbox. Its bytes are valid only until the call that hands it over returns. */
export interface MboxMessage extends MessageBytes {
  /** Offset in the file of the separator line. */
  readonly offset: number;
}

const separatorStart = Buffer.from('From ');
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
 * of a search for `From `. A message larger than the room of a window is handed over with its head only.
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

  constructor(onMessage: (message: MboxMessage) => void) {
    this.#onMessage = onMessage;
  }

  /** Takes the windows of a file in their order, the last one marked as such. */
  push(window: FileWindow): void {
    const { bytes, end } = window;
    const begin = window.start - this.#carry.length;
    bytes.set(this.#carry, begin);
    const offsetOf = (index: number) => window.offset - (window.start - index);
    const found = new Search(
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
      this.#finishLarge();
      start = next.at;
      from = start;
    }
    for (;;) {
      const message = this.#messageAt(bytes, start, end, window.last, offsetOf(start));
      const next =
        message === null
          ? { at: -1, resume: from }
          : found.nextSeparator(Math.max(from, message.header.bodyStart), message.header);
      if (message === null || next.at < 0) {
        if (message !== null && window.last) this.#onMessage(message);
        else this.#suspend(bytes, start, end, next.resume, message);
        return;
      }
      this.#onMessage({ ...message, end: next.at });
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
    return { bytes, start: content, end, header, separator, offset };
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

  #finishLarge(): void {
    if (this.#large === null) return;
    const { head, ...large } = this.#large;
    this.#large = null;
    this.#onMessage({ ...large, bytes: head, start: 0, end: head.length });
  }

  #keep(bytes: Buffer, from: number, end: number, searched: number, inMessage: boolean): void {
    this.#carry = Buffer.from(bytes.subarray(Math.max(from, end - windowRoom), end));
    this.#searched = Math.min(searched, this.#carry.length);
    this.#inMessage = inMessage;
  }

  /** Call once behind the last window: hands over a large message that was still under way. */
  end(): void {
    this.#finishLarge();
  }
}

/** Where a separator stands, or -1 and the index from which to go on when more bytes are there. */
interface Found {
  readonly at: number;
  readonly resume: number;
}

/** Looks for separators in one window. */
class Search {
  readonly #bytes: Buffer;
  readonly #end: number;
  readonly #last: boolean;
  readonly #accept: (git: boolean) => void;
  readonly #style: () => SeparatorStyle;

  constructor(
    bytes: Buffer,
    end: number,
    last: boolean,
    accept: (git: boolean) => void,
    style: () => SeparatorStyle,
  ) {
    this.#bytes = bytes;
    this.#end = end;
    this.#last = last;
    this.#accept = accept;
    this.#style = style;
  }

  /** The first separator behind a header: where its Content-Length points when one stands there, else the next. */
  nextSeparator(from: number, header: HeaderBlock): Found {
    const length = header.fields.first('content-length');
    if (length === undefined || !/^\s*\d{1,12}\s*$/.test(length)) return this.separatorFrom(from, false);
    const target = header.bodyStart + Number(length);
    const seen = target + separatorReach <= this.#end;
    if (!seen && !this.#last && Number(length) < windowRoom / 2) return { at: -1, resume: from };
    if (seen || this.#last) {
      const at = this.#separatorNear(target);
      if (at === this.#end) return { at: -1, resume: at };
      if (at >= 0) return { at, resume: at };
    }
    return this.separatorFrom(from, false);
  }

  /** Index of the separator at most two line ends behind `target`, of the end when nothing follows, or -1. */
  #separatorNear(target: number): number {
    let at = target;
    while (at < this.#end && at < target + 4 && isLineEnd(this.#bytes[at])) at += 1;
    if (at >= this.#end) return at === this.#end && this.#last ? at : -1;
    const begins = this.#bytes[at] === 70 && isLineEnd(this.#bytes[at - 1]);
    return begins && this.#judge(at) === 'separator' ? at : -1;
  }

  /** The next separator at or behind `from`; at the very beginning of a file no line end stands before it. */
  separatorFrom(from: number, atFileStart: boolean): Found {
    const bytes = this.#bytes;
    for (let at = from; ; at += 1) {
      at = bytes.indexOf(separatorStart, at);
      if (at < 0 || at >= this.#end)
        return { at: -1, resume: Math.max(from, this.#end - separatorStart.length) };
      if (bytes[at - 1] !== lineFeed && !(atFileStart && isLead(bytes, from, at))) continue;
      const judgement = this.#judge(at);
      if (judgement === 'separator') return { at, resume: at };
      // The line end before it is needed again.
      if (judgement === 'unclear') return { at: -1, resume: Math.max(from, at - 1) };
    }
  }

  #judge(at: number): 'separator' | 'text' | 'unclear' {
    const stop = Math.min(this.#end, at + separatorReach);
    const text = this.#bytes.toString('latin1', at, stop);
    const judgement = judgeSeparator(text, this.#style(), this.#last && stop === this.#end);
    if (judgement === 'separator') this.#accept(gitSender.test(text));
    return judgement;
  }
}

/** Whether nothing but a byte order mark and blanks stands before the first separator of a file. */
function isLead(bytes: Buffer, from: number, at: number): boolean {
  return at - from < 64 && /^(?:\xef\xbb\xbf)?\s*$/.test(bytes.toString('latin1', from, at));
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === 13;
}
