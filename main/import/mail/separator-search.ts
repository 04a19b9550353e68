import { windowRoom } from '../sources/file-window.ts';
import type { HeaderBlock } from './header-block.ts';
import {
  gitSender,
  judgeSeparator,
  type SeparatorJudgement,
  type SeparatorStyle,
  separatorReach,
} from './separator-line.ts';

const separatorStart = Buffer.from('From ');
const lineFeed = 10;
/** Bytes that tell nearly every separator; the rest is looked at only where they do not. */
const firstReach = 256;
/** Bytes of two line ends, which may stand between a message and the separator behind it. */
const mostLineEnds = 4;

/** Where a separator stands, or -1 and the index from which to go on when more bytes are there. */
export interface FoundSeparator {
  readonly at: number;
  readonly resume: number;
}

/** Looks for separators in one window. */
export class SeparatorSearch {
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

  /**
   * The first separator behind a header: where its Content-Length points when one stands there, else the next. A length
   * that leads further than is kept of a message is not asked: whether its end is in sight would depend on how the file
   * falls into windows, and the same file has to be cut the same wherever its reading begins.
   * @param start index of the message's own separator
   */
  nextSeparator(from: number, header: HeaderBlock, start: number): FoundSeparator {
    const length = header.fields.first('content-length');
    if (length === undefined || !/^\s*\d{1,12}\s*$/.test(length)) return this.separatorFrom(from, false);
    const target = header.bodyStart + Number(length);
    const reach = target + mostLineEnds + separatorReach;
    if (reach - start > windowRoom) return this.separatorFrom(from, false);
    if (reach > this.#end && !this.#last) return { at: -1, resume: from };
    const at = this.#separatorNear(target);
    if (at === this.#end) return { at: -1, resume: at };
    return at >= 0 ? { at, resume: at } : this.separatorFrom(from, false);
  }

  /** Index of the separator at most two line ends behind `target`, of the end when nothing follows, or -1. */
  #separatorNear(target: number): number {
    let at = target;
    while (at < this.#end && at < target + mostLineEnds && isLineEnd(this.#bytes[at])) at += 1;
    if (at >= this.#end) return at === this.#end && this.#last ? at : -1;
    const begins = this.#bytes[at] === 70 && isLineEnd(this.#bytes[at - 1]);
    return begins && this.#judge(at) === 'separator' ? at : -1;
  }

  /** The next separator at or behind `from`; at the very beginning of a file no line end stands before it. */
  separatorFrom(from: number, atFileStart: boolean): FoundSeparator {
    const bytes = this.#bytes;
    for (let at = from; ; at += 1) {
      at = bytes.indexOf(separatorStart, at);
      if (at < 0 || at >= this.#end)
        return { at: -1, resume: Math.max(from, this.#end - separatorStart.length) };
      if (bytes[at - 1] !== lineFeed && !(atFileStart && isLead(bytes, from, at))) {
        // The rest of this line holds no separator, however often it says "From ".
        at = bytes.indexOf(lineFeed, at);
        if (at < 0) at = this.#end;
        continue;
      }
      const judgement = this.#judge(at);
      if (judgement === 'separator') return { at, resume: at };
      // The line end before it is needed again.
      if (judgement === 'unclear') return { at: -1, resume: Math.max(from, at - 1) };
    }
  }

  #judge(at: number): SeparatorJudgement {
    if (this.#isText(at)) return 'text';
    const near = this.#judgeWithin(at, firstReach);
    return near === 'unclear' ? this.#judgeWithin(at, separatorReach) : near;
  }

  /** Whether the next line begins as no field can: tells most lines of a body that begin with `From ` by one byte. */
  #isText(at: number): boolean {
    const lineEnd = this.#bytes.indexOf(lineFeed, at);
    if (lineEnd < 0 || lineEnd + 1 >= this.#end) return false;
    const next = this.#bytes[lineEnd + 1] ?? 0;
    return next <= 32 || next >= 127;
  }

  #judgeWithin(at: number, reach: number): SeparatorJudgement {
    const stop = Math.min(this.#end, at + reach);
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
