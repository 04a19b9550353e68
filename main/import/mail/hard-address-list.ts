import type { Party } from '../../../shared/envelope.ts';
import { AddressEntry } from './address-entry.ts';

/**
 * Reads address lists of any form: RFC 5322 with its obsolete forms, and what breaks them. One pass over the text,
 * nothing nested in memory, so that hostile lists cost no more than long ones.
 */

const specials = /["(<,;:]/g;

/**
 * Adds the parties of a list to `found`, up to `most` of them.
 * @param list unfolded or not; eight-bit characters decoded
 */
export function parseHardList(list: string, found: Party[], most: number): void {
  let entry = new AddressEntry();
  let at = 0;
  /** Set when an opening character was found to have no partner: none of the later ones is looked up either. */
  let openQuote = false;
  let openComment = false;
  const finish = () => {
    for (const party of entry.parties()) if (found.length < most) found.push(party);
    entry = new AddressEntry();
  };
  while (at < list.length && found.length < most) {
    const char = list[at];
    let end = -1;
    if (char === '"' && !openQuote) {
      end = quoteEnd(list, at);
      openQuote = end < 0;
      if (end > 0) addQuoted(entry, list.slice(at, end));
    } else if (char === '(' && !openComment) {
      end = commentEnd(list, at);
      openComment = end < 0;
      if (end > 0) entry.comment ||= unescaped(list.slice(at + 1, end - 1));
    } else if (char === '<') {
      end = angleEnd(list, at + 1);
      const inside = list.slice(at + 1, end);
      // Of several pairs of brackets the last that holds an address counts.
      if (entry.angle === null || inside.includes('@')) entry.angle = inside;
      if (list[end] === '>') end += 1;
    } else if (char === ',' || char === ';') {
      finish();
      end = at + 1;
    } else if (char === ':' && endsGroupName(entry, list, at)) {
      entry = new AddressEntry();
      end = at + 1;
    }
    if (end < 0) {
      end = plainEnd(list, at);
      const text = list.slice(at, end);
      entry.phrase += text;
      entry.raw += text;
    }
    at = end;
  }
  finish();
}

/** What stands before the colon is the name of a group, unless it is a scheme, a route or part of an address. */
function endsGroupName(entry: AddressEntry, list: string, at: number): boolean {
  if (entry.angle !== null) return false;
  const before = entry.raw.trim();
  return (
    !before.includes('@') && !/(?:^|[\s[(])(?:mailto|smtp|https?)$/i.test(before) && list[at + 1] !== '/'
  );
}

/** End of a stretch that begins with a character taken as it is; always beyond it. */
function plainEnd(list: string, at: number): number {
  specials.lastIndex = at + 1;
  return specials.exec(list)?.index ?? list.length;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, '$1') : text;
}

function addQuoted(entry: AddressEntry, quoted: string): void {
  entry.phrase += unescaped(quoted.slice(1, -1));
  entry.raw += quoted;
}

/** Index behind the quote that closes the one at `at`, or -1. */
function quoteEnd(list: string, at: number): number {
  for (let index = at + 1; index < list.length; index++) {
    const char = list[index];
    if (char === '\\') index += 1;
    else if (char === '"') return index + 1;
  }
  return -1;
}

/** Index behind the bracket that closes the comment at `at`, nested ones included, or -1. */
function commentEnd(list: string, at: number): number {
  let depth = 0;
  for (let index = at; index < list.length; index++) {
    const char = list[index];
    if (char === '\\') index += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** Index of the bracket that closes an address, or of what shows that nobody closes it. */
function angleEnd(list: string, start: number): number {
  const route = list[start] === '@';
  let address = false;
  let quoted = false;
  for (let index = start; index < list.length; index++) {
    const char = list[index];
    if (char === '"') quoted = !quoted;
    else if (char === '<' || (char === '>' && (!quoted || address))) return index;
    else if (char === '@') address = true;
    else if (char === ',' && address && !route && !quoted) return index;
  }
  return list.length;
}
