import { decodeUnlabelled } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

const eightBit = /[\x80-\xff]/;

const fold = /[ \t]*[\r\n]+[ \t]*/g;

/** A header value on one line. A fold is one blank, whatever it was, so that copies folded elsewhere stay the same. */
export function unfold(value: string): string {
  return value.includes('\n') || value.includes('\r') ? value.replace(fold, ' ') : value;
}

/** Raw eight-bit characters of a Latin-1 value as the text they mean: UTF-8, else windows-1252. */
export function decodeEightBit(value: string): string {
  return eightBit.test(value) ? decodeUnlabelled(Buffer.from(value, 'latin1')) : value;
}

/** Unstructured text, as in Subject: unfolded, decoded, trimmed; '' when absent. */
export function headerText(value: string | undefined): string {
  return value === undefined ? '' : decodeWords(decodeEightBit(unfold(value))).trim();
}
