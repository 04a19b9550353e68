import type { OwnWords, Party } from '../../../shared/envelope.ts';
import { OwnLines } from '../../../shared/own-text/own-lines.ts';
import { accompanying, acknowledging } from './acknowledging-words.ts';

/** More words than this are never a bare acknowledgement. */
const mostWords = 30;

/**
 * How much of a text is its sender's own: a bare acknowledgement, more, or nothing. Reads no further than the first
 * word that decides.
 * @param text the text, or so much of its beginning as is known
 * @param people sender and recipients: "Thanks, Ana" says no more than "Thanks"
 */
export function ownWordsOf(text: string, people: readonly Party[]): OwnWords {
  let count = 0;
  let acknowledged = false;
  const lines = new OwnLines(text);
  for (let line = lines.next(); line !== null; line = lines.next()) {
    let at = 0;
    while (at < line.length) {
      while (at < line.length && !isLetter(line.charCodeAt(at))) at += 1;
      const start = at;
      while (at < line.length && isLetter(line.charCodeAt(at))) at += 1;
      if (start === at) break;
      const word = line.slice(start, at).toLowerCase();
      count += 1;
      if (acknowledging.has(word)) acknowledged = true;
      else if (count > mostWords || !(accompanying.has(word) || isNameOf(word, people))) return 'text';
    }
  }
  if (count === 0) return 'none';
  return acknowledged ? 'acknowledgement' : 'text';
}

/** Whether a UTF-16 unit belongs to a word: letters and digits of ASCII, and what lies beyond but for signs and emoji. */
function isLetter(code: number): boolean {
  if (code < 128) {
    const lower = code | 32;
    return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
  }
  return (
    code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0xd800 && code < 0xe000) && code < 0xfe00
  );
}

/** Whether a link stands in the sender's own lines. */
export function hasOwnLink(text: string): boolean {
  if (!text.includes('://')) return false;
  const lines = new OwnLines(text);
  for (let line = lines.next(); line !== null; line = lines.next()) {
    if (line.includes('://') && /\bhttps?:\/\//i.test(line)) return true;
  }
  return false;
}

function isNameOf(lower: string, people: readonly Party[]): boolean {
  return people.some(({ name, address }) => {
    if (name === '') return address.startsWith(lower) && /^[\W_]/.test(address.slice(lower.length));
    const text = name.toLowerCase();
    return text.includes(lower) && text.split(/[^\p{L}\p{N}]+/u).includes(lower);
  });
}
