import type { Party } from '../../../shared/envelope.ts';
import { decodeWords } from './encoded-words.ts';

/** What has been read of one entry of an address list. */
export class AddressEntry {
  /** Text outside brackets, quotes taken off: the name, when there is an address in brackets. */
  phrase = '';
  /** The same with quotes and escapes, where an address without brackets is looked for. */
  raw = '';
  /** What stands in angle brackets. */
  angle: string | null = null;
  comment = '';

  /** The party that the entry names, or null when there is no address in it. */
  party(): Party | null {
    const inBrackets = this.angle === null ? null : addressIn(this.angle);
    if (inBrackets !== null) return { address: inBrackets, name: this.#name(this.phrase) };
    if (this.raw.includes('=?') && !this.raw.includes('@')) {
      this.raw = decodeWords(this.raw);
      this.phrase = this.raw;
    }
    if (!this.raw.includes('@')) return null;
    const whole = addressIn(this.raw);
    if (whole !== null && isLone(this.raw)) return { address: whole, name: this.#name('') };
    return this.#lastWord();
  }

  /** `Ana Moreau ana@x.org`, `Ana [mailto:ana@x.org]`: the last word with an @ is the address. */
  #lastWord(): Party | null {
    const words = this.phrase.trim().split(/\s+/);
    const last = words.findLastIndex((word) => word.includes('@'));
    const address = addressIn(words[last] ?? '');
    if (address === null) return null;
    return { address, name: this.#name(words.filter((_, index) => index !== last).join(' ')) };
  }

  #name(text: string): string {
    return nameText(text) || nameText(this.comment);
  }
}

/** Whether a text is nothing but an address, if one with the blanks that folding and old syntax allow at its host. */
function isLone(raw: string): boolean {
  const at = raw.lastIndexOf('@');
  const local = raw.slice(0, at).trim();
  const host = raw
    .slice(at + 1)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\. ?/g, '.');
  return !/\s/.test(host) && (/^"(?:[^"\\]|\\.)*"$/s.test(local) || !/[\s"]/.test(local));
}

/** A display name as a reader sees it: decoded, without line breaks, blanks collapsed. */
function nameText(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded === '' ? '' : decodeWords(folded).trim();
}

/** What people and programs wrap around an address, before and behind it. */
const opening = new Set(['"', "'", '<', '(', '[', '{', '*']);
const closing = new Set(['"', "'", '>', ')', ']', '}', '*', ';', ':', '.']);

function unwrapped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  const inside = text.slice(start, end);
  // The bracket of an address literal is part of it: user@[192.0.2.1].
  return inside.includes('@[') && text[end] === ']' ? `${inside}]` : inside;
}

const quotedLocalPart = /^"[^"]*"@/;
/** An Exchange directory name, not an address: its @ belongs to something else. */
const distinguishedName = /^\/o=|^ex:\/o=/i;

/** Takes out comments that stand within an address, `pete(his account)@silly.test`; not those within comments. */
function withoutComments(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}

/**
 * The address in a text, lower-cased, without what is written around it: mailto:, routes (`@relay:a@b`), brackets,
 * blanks of folding. Null when there is none.
 */
function addressIn(text: string): string | null {
  let address = text.includes('=?') ? decodeWords(text.trim()) : text;
  if (address.includes('(')) address = withoutComments(address);
  address = address.replace(/\s+/g, '');
  if (address.startsWith('@')) address = address.slice(address.indexOf(':') + 1);
  if (!quotedLocalPart.test(address)) address = unwrapped(address).replace(/^(?:mailto|smtp):/i, '');
  const at = address.lastIndexOf('@');
  if (at <= 0 || at === address.length - 1 || distinguishedName.test(address)) return null;
  // `undisclosed-recipients:@host` is a group without members.
  if (address.charAt(at - 1) === ':') return null;
  return address.toLowerCase();
}
