import type { Party } from '../../../shared/envelope.ts';
import { decodeEightBit, decodeWords } from './header-text.ts';

/**
 * Reads address lists as people and programs write them (RFC 5322 with its obsolete forms, and what breaks them): one
 * pass, no recursion, nothing that grows faster than the input.
 */

/** A list longer than this is cut at its last comma: no message between people has one. */
const longestList = 256 << 10;
/** More addresses than this are not read. */
const mostAddresses = 5000;

/** What has been seen of the address under way. */
interface Draft {
  /** Text outside angle brackets, quotes taken off. */
  phrase: string;
  /** The same with its quotes, to find addresses with a quoted local part. */
  raw: string;
  angle: string | null;
  comment: string;
}

const emptyDraft = (): Draft => ({ phrase: '', raw: '', angle: null, comment: '' });

/** Reads one or several fields of the same name. Values are undecoded header values. Addresses are lower-cased. */
export function parseAddresses(values: readonly string[]): Party[] {
  const found: Party[] = [];
  for (const value of values) parseList(cut(value), found);
  return found;
}

function cut(value: string): string {
  if (value.length <= longestList) return value;
  const end = value.lastIndexOf(',', longestList);
  return value.slice(0, end > 0 ? end : longestList);
}

const simple = /^[\w.+\-=/]+@[\w.-]+\w$/;

function parseList(value: string, found: Party[]): void {
  if (simple.test(value)) {
    found.push({ address: value.toLowerCase(), name: '' });
    return;
  }
  let draft = emptyDraft();
  let at = 0;
  const flush = () => {
    const party = partyOf(draft);
    if (party) found.push(party);
    draft = emptyDraft();
  };
  while (at < value.length && found.length < mostAddresses) {
    const char = value[at] ?? '';
    if (char === '"') {
      const { text, end } = quoted(value, at);
      draft.phrase += text;
      draft.raw += value.slice(at, end);
      at = end;
    } else if (char === '(') {
      const end = commentEnd(value, at);
      draft.comment ||= value.slice(at + 1, end - 1);
      at = end;
    } else if (char === '<') {
      const end = angleEnd(value, at + 1);
      // A second pair of brackets: the last one that holds an address counts.
      const inside = value.slice(at + 1, end);
      if (draft.angle === null || inside.includes('@')) draft.angle = inside;
      at = value[end] === '>' ? end + 1 : end;
    } else if (char === ',' || char === ';') {
      flush();
      at += 1;
    } else if (char === ':' && draft.angle === null && !draft.raw.includes('@') && !isScheme(draft.raw)) {
      // The name of a group: what follows are its members.
      draft = emptyDraft();
      at += 1;
    } else {
      const end = plainEnd(value, at);
      const text = value.slice(at, end);
      draft.phrase += text;
      draft.raw += text;
      at = end;
    }
  }
  flush();
}

function isScheme(raw: string): boolean {
  return /^\s*mailto$/i.test(raw);
}

const special = /["(<,;:]/g;

/** End of a stretch without special characters; always beyond `at`. */
function plainEnd(value: string, at: number): number {
  special.lastIndex = at + 1;
  return special.exec(value)?.index ?? value.length;
}

function quoted(value: string, at: number): { text: string; end: number } {
  let text = '';
  let from = at + 1;
  for (let index = from; index < value.length; index++) {
    const char = value[index];
    if (char === '\\') {
      text += value.slice(from, index) + (value[index + 1] ?? '');
      index += 1;
      from = index + 1;
    } else if (char === '"') return { text: text + value.slice(from, index), end: index + 1 };
  }
  // A quote that nobody closed is a character like any other.
  return { text: value.slice(at + 1, at + 2), end: Math.min(at + 2, value.length) };
}

/** End of a comment, nested ones included, behind its bracket. An open one ends with its first word. */
function commentEnd(value: string, at: number): number {
  let depth = 0;
  for (let index = at; index < value.length; index++) {
    const char = value[index];
    if (char === '\\') index += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return at + 1;
}

/** Index of the bracket that closes an address, or of what shows that nobody closed it. */
function angleEnd(value: string, at: number): number {
  const route = value[at] === '@';
  for (let index = at; index < value.length; index++) {
    const char = value[index];
    if (char === '>' || char === '<') return index;
    if (char === ',' && !route && value.slice(at, index).includes('@')) return index;
  }
  return value.length;
}

/** An address without what is written around it: spaces of folding, mailto:, routes, quotes. Null when it is none. */
function addressOf(text: string): string | null {
  let address = text.includes('=?') ? decodeWords(text) : decodeEightBit(text);
  address = address.replace(/\s+/g, '').replace(/^mailto:/i, '');
  if (address.startsWith('@') && address.includes(':')) address = address.slice(address.lastIndexOf(':') + 1);
  address = address.replace(/^['"<]+(.*?)['">]+$/, '$1').replace(/\.+$/, '');
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? address.toLowerCase() : null;
}

function partyOf({ phrase, raw, angle, comment }: Draft): Party | null {
  const name = (text: string) => decodeWords(text.replace(/\s+/g, ' ').trim()).trim();
  if (angle !== null) {
    const address = addressOf(angle) ?? addressOf(raw);
    return address === null ? null : { address, name: name(phrase) || name(comment) };
  }
  if (!raw.includes('@')) return null;
  const whole = /^\s*("[^"]*"|[^\s"]+)(\s*[.@]\s*[^\s"]+)*\s*$/.test(raw);
  if (whole) {
    const address = addressOf(raw);
    return address === null ? null : { address, name: name(comment) };
  }
  // "Ana Moreau ana@x.org": the last word with an @ is the address, the others are the name.
  const words = raw.trim().split(/\s+/);
  const last = words.findLastIndex((word) => word.includes('@'));
  const address = addressOf(words[last] ?? '');
  if (address === null) return null;
  return { address, name: name(words.filter((_, index) => index !== last).join(' ')) || name(comment) };
}
