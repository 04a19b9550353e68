import type { OwnWords, Party } from '../../../shared/envelope.ts';
import { accompanying, acknowledging } from './acknowledging-words.ts';
import { roleOfLine } from './quotation.ts';

/** More words than this are never a bare acknowledgement. */
const mostWords = 30;

const word = /[\p{L}\p{N}]+/gu;

/**
 * How much of a text is its sender's own: a bare acknowledgement, more, or nothing. Reads no further than the first
 * word that decides.
 * @param text the text, or so much of its beginning as is known
 * @param people sender and recipients: "Thanks, Ana" says no more than "Thanks"
 */
export function ownWordsOf(text: string, people: readonly Party[]): OwnWords {
  let count = 0;
  let acknowledged = false;
  for (const line of ownLines(text)) {
    for (const [found] of line.matchAll(word)) {
      const lower = found.toLowerCase();
      count += 1;
      if (acknowledging.has(lower)) acknowledged = true;
      else if (count > mostWords || !(accompanying.has(lower) || isNameOf(lower, people))) return 'text';
    }
  }
  if (acknowledged) return 'acknowledgement';
  return 'none';
}

/** Lines of a text that are its sender's own, trimmed, without blank ones. */
export function* ownLines(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end).trim();
    if (line !== '') {
      const role = roleOfLine(line, text, end);
      if (role === 'end') return;
      if (role === 'own') yield line;
    }
    at = end + 1;
  }
}

/** Whether a link stands in the sender's own lines. */
export function hasOwnLink(text: string): boolean {
  if (!text.includes('://') && !/www\./i.test(text)) return false;
  for (const line of ownLines(text)) if (/\bhttps?:\/\/|\bwww\.[\w-]+\./i.test(line)) return true;
  return false;
}

function isNameOf(lower: string, people: readonly Party[]): boolean {
  return people.some(({ name, address }) => {
    if (name === '') return address.startsWith(lower) && /^[\W_]/.test(address.slice(lower.length));
    const text = name.toLowerCase();
    return text.includes(lower) && text.split(/[^\p{L}\p{N}]+/u).includes(lower);
  });
}
