import { type FieldName, fieldAt, HeaderFields, mayBegin } from './header-fields.ts';

/** The header of a message or of a part of one. */
export interface HeaderBlock {
  readonly fields: HeaderFields;
  /** Index in the buffer of the first byte behind the blank line that ends the header. */
  readonly bodyStart: number;
  /** False when the bytes ended before the header did: with more bytes it may hold more. */
  readonly complete: boolean;
  /** Set when the header is larger than `longestHeader`, so that its rest was not read. */
  readonly cut?: true;
}

/** Header bytes looked at; what a 200 MB header holds beyond is not read. */
const longestHeader = 1 << 20;

/** Most headers end within the first step; longer ones are read again with more. */
const firstStep = 6 << 10;

/** What is kept of these outlives the header: their values are copied, so that they do not hold it in memory. */
const copied: ReadonlySet<FieldName> = new Set<FieldName>([
  'message-id',
  'subject',
  'references',
  'in-reply-to',
]);

/** Only the topmost of these counts, and a message can carry dozens. */
const firstOnly: ReadonlySet<FieldName> = new Set<FieldName>(['received', 'return-path', 'content-length']);

/** What the receipt says of a file in which that happened. `path` is '' for the path that the user gave itself. */
export function cutHeadersNote(path: string, messages: number): string {
  const where = path === '' ? '' : `${path}: `;
  const whose = messages === 1 ? 'The header of a message is' : `The headers of ${messages} messages are`;
  return `${where}${whose} larger than 1 MB; what stands beyond was not read.`;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Reads the header that begins at `start`. Nothing is decoded, and only values of needed fields are taken out of it. Lines that are no fields are passed over, as mail programs do.
 * @param end index behind the last byte that may belong to the message
 */
export function readHeader(bytes: Buffer, start: number, end: number): HeaderBlock {
  for (let step = firstStep; ; step *= 8) {
    const reach = Math.min(step, longestHeader);
    const stop = Math.min(end, start + reach);
    const block = readLines(bytes, start, stop);
    if (block.complete || stop === end) return block;
    if (reach === longestHeader) return { ...block, complete: true, cut: true };
  }
}

function readLines(bytes: Buffer, start: number, stop: number): HeaderBlock {
  const text = bytes.toString('latin1', start, stop);
  const fields = new HeaderFields();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return { fields, bodyStart: start + at + 1, complete: true };
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) {
      return { fields, bodyStart: start + at + 2, complete: true };
    }
    let lineEnd = text.indexOf('\n', at);
    if (lineEnd < 0) lineEnd = text.length;
    if (mayBegin(code)) {
      // A separator line inside the header: the message has no body, the next one begins here.
      if (code === 70 && text.startsWith('From ', at) && !isFromField(text, at + 5)) {
        if (at > 0) return { fields, bodyStart: start + at, complete: true };
      } else {
        const colon = text.indexOf(':', at);
        const name = colon < 0 || colon > lineEnd ? undefined : fieldAt(text, at, nameEnd(text, at, colon));
        if (name !== undefined) {
          lineEnd = valueEnd(text, lineEnd);
          if (!firstOnly.has(name) || !fields.has(name)) {
            const value = copied.has(name)
              ? bytes.toString('latin1', start + colon + 1, start + lineEnd)
              : text.slice(colon + 1, lineEnd);
            fields.add(name, value);
          }
        }
      }
    }
    at = lineEnd + 1;
  }
  return { fields, bodyStart: stop, complete: false };
}

/** `From : x` was allowed once too, and is no separator. */
function isFromField(text: string, at: number): boolean {
  let behind = at;
  while (text.charCodeAt(behind) === 32 || text.charCodeAt(behind) === 9) behind += 1;
  return text.charCodeAt(behind) === 58;
}

/** "Subject : x" was allowed once. */
function nameEnd(text: string, start: number, colon: number): number {
  let end = colon;
  while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end -= 1;
  return end;
}

/** End of the last line of a folded value, without its line feed. */
function valueEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (end < text.length) {
    const next = text.charCodeAt(end + 1);
    if (next !== 32 && next !== 9) break;
    const following = text.indexOf('\n', end + 1);
    // A line of spaces alone ends a header in old mail, and folds in new: fold, as long as a field follows.
    end = following < 0 ? text.length : following;
  }
  return end;
}
