import type { Party } from '../envelope.ts';
import type { OwnLine } from './own-line.ts';

/** Signatures that no dashes set apart: a closing or the sender's name, and below it who and where the sender is. */

const closing =
  /^(?:(?:many |with |very )?(?:thanks|thank you|thx|tks|rgds|regards)(?: (?:again|and (?:best |kind )?regards|so much|very much|in advance|for your help))?|(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: regards| wishes)?|(?:yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|cheers|br|all the best|take care|mit (?:den )?(?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|freundliche|herzliche|sch[öo]ne) gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|mfg|lg|vg|(?:bien )?cordialement|(?:bien )?amicalement|bien à (?:vous|toi)|salutations(?: distinguées)?|sincères salutations|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|cordialmente)\s*[,.!:-]*$/i;

/** Telephone, fax, mail address, web address, or an office: what signatures are made of. */
const contact =
  /(?:\+?\(?\d[\d\s()./-]{6,}\d|\b(?:tel|fax|phone|mobile|cell|office|direct|ext|mob|handy|tél|móvil)\b\.?\s*[:.#]?\s*\(?\+?[\dx]|^\S+@\S+\.\w+$|^(?:https?:\/\/|www\.)\S+$)/i;

/** Longer lines are sentences. */
const longestLine = 60;
/** Signatures are looked for so many lines from the end. */
const reach = 14;

/** What a signature may hold: short, and not a sentence of its own. */
function isSignatureLine(line: string): boolean {
  if (line.length > longestLine) return contact.test(line) && line.length < 2 * longestLine;
  return (
    !/[?!]$/.test(line) && !(/[.]$/.test(line) && line.split(' ').length > 4) && !/^p\.?\s?s\b/i.test(line)
  );
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a line is nothing but names of the sender, with initials. */
function isName(line: string, senders: readonly Party[]): boolean {
  if (line.length > 40) return false;
  const parts = words(line);
  if (!parts.some((part) => part.length > 1)) return false;
  // "pdavidson@": a name may be a part of a word of the address.
  return senders.some(({ name, address }) => {
    const named = words(name);
    const local = address.slice(0, Math.max(0, address.indexOf('@'))).toLowerCase();
    return parts.every(
      (part) => part.length === 1 || named.includes(part) || (part.length > 2 && local.includes(part)),
    );
  });
}

/**
 * How many of the own lines come before the signature. A closing and the bare name below it are the sender's words and stay.
 * @param senders whose names may stand there
 */
export function linesBeforeSignature(lines: readonly OwnLine[], senders: readonly Party[]): number {
  const from = Math.max(0, lines.length - reach);
  let tail = lines.length;
  while (tail > from && isSignatureLine(lines[tail - 1]?.text ?? '')) tail -= 1;
  for (let index = tail; index < lines.length; index++) {
    const line = lines[index]?.text ?? '';
    if (isName(line, senders)) return index + 1;
    if (closing.test(line)) return Math.min(lines.length, index + 2);
  }
  return beforeContacts(lines, tail);
}

/** Without a name or a closing: a last paragraph that has a telephone number or an address, all of it short. */
function beforeContacts(lines: readonly OwnLine[], tail: number): number {
  let start = lines.length - 1;
  while (start > tail && lines[start]?.apart !== true) start -= 1;
  const block = lines.slice(Math.max(start, tail));
  return block.some(({ text }) => contact.test(text)) ? lines.length - block.length : lines.length;
}
