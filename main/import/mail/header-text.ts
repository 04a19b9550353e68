import { decodeUnlabelled } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

const eightBit = /[\x80-\xff]/;

/** A header value without its line breaks; the blanks that began the folded lines stay (RFC 5322, 2.2.3). */
export function unfold(value: string): string {
  return value.includes('\n') || value.includes('\r') ? value.replace(/[\r\n]+/g, '') : value;
}

/** Raw eight-bit characters of a Latin-1 value as the text they mean: UTF-8, else windows-1252. */
export function decodeEightBit(value: string): string {
  return eightBit.test(value) ? decodeUnlabelled(Buffer.from(value, 'latin1')) : value;
}

/** Unstructured text, as in Subject: unfolded, decoded, trimmed; '' when absent. */
export function headerText(value: string | undefined): string {
  return value === undefined ? '' : decodeWords(decodeEightBit(unfold(value))).trim();
}
