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

  /** Whom the entry names: nobody when there is no address in it, several when nothing but blanks stands between. */
  parties(): readonly Party[] {
    const inBrackets = this.angle === null ? null : addressIn(this.angle);
    if (inBrackets !== null) return [{ address: inBrackets, name: this.#name(this.phrase) }];
    // What stands in brackets is meant to be the address: one in the quoted name before it is a name.
    const raw = this.angle === null ? this.raw : this.raw.replace(quoted, ' ');
    const text = raw.includes('=?') && !raw.includes('@') ? decodeWords(raw) : raw;
    if (!text.includes('@')) return [];
    const whole = addressIn(text);
    if (whole !== null && isLone(text)) return [{ address: whole, name: this.#name('') }];
    return this.#inWords(raw === this.raw && text === raw ? this.phrase : text);
  }

  /** `Ana Moreau ana@x.org`, `Ana [mailto:ana@x.org]`: the last word with an @ is the address, or each word is one. */
  #inWords(phrase: string): readonly Party[] {
    const words = phrase.trim().split(/\s+/);
    if (words.length > 1 && words.length <= mostWords && words.every((word) => plainAddress.test(word))) {
      return words.map((word) => ({ address: word.toLowerCase(), name: '' }));
    }
    const last = words.findLastIndex((word) => word.includes('@'));
    const address = addressIn(words[last] ?? '');
    if (address === null) return [];
    return [{ address, name: this.#name(words.filter((_, index) => index !== last).join(' ')) }];
  }

  #name(text: string): string {
    return nameText(text) || nameText(this.comment);
  }
}

const quoted = /"(?:[^"\\]|\\.)*"/gs;
const plainAddress = /^[^\s@<>()[\]",:;]+@[^\s@<>()[\]",:;]+\.[^\s@<>()[\]",:;]+$/;
/** More addresses in a row without anything between are no list that a person wrote. */
const mostWords = 1000;

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
  // A bracket that closes before the sign is part of the address too: [ana]@x.org.
  if (start > 0 && text[start - 1] === '[' && /^[^[@]*\]/.test(text.slice(start, end))) start -= 1;
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
