import libmime from 'libmime';

/** Turns header values, read as one character a byte, into text. */

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const eightBit = /[\x80-\xff]/;

/** Raw bytes above 127 are UTF-8 when they can be, else windows-1252, as mail programs take them. */
export function decodeEightBit(value: string): string {
  if (!eightBit.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** Decodes encoded words (RFC 2047) wherever they stand; a word nobody can decode stays as it is. */
export function decodeWords(value: string): string {
  const text = decodeEightBit(value);
  if (!text.includes('=?')) return text;
  try {
    return libmime.decodeWords(text);
  } catch {
    return text;
  }
}

/** A subject as text: decoded, on one line, without what surrounds it. */
export function subjectText(value: string | null): string {
  if (value === null) return '';
  return decodeWords(value)
    .replace(/[\r\n]+/g, ' ')
    .trim();
}
