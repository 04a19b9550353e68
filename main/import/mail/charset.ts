import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { decodeUtf7 } from './utf-7.ts';

/** Turns bytes into text by the name of their charset, or by what they look like when the name is unknown. */

/**
 * What windows-1252 has where Latin-1 has control characters. Node 20's decoder of that name decodes Latin-1, and the
 * Encoding Standard takes every Latin-1 for windows-1252.
 */
const signs =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
}

const decoders = new Map<string, TextDecoder | null>();
/** Names come from files, so that a hostile one could otherwise fill the memory with them. */
const mostDecoders = 200;

/** Names in real mail that the Encoding Standard does not know. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['cp1252', 'windows-1252'],
  ['cp-850', 'ibm866'],
  ['utf', 'utf-8'],
  ['utf8mb4', 'utf-8'],
  ['unicode', 'utf-8'],
  ['x-unknown', 'windows-1252'],
  ['unknown-8bit', 'windows-1252'],
  ['8bit', 'windows-1252'],
  ['iso-8859-8-e', 'iso-8859-8'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['gb18030', 'gb18030'],
]);

/** The decoder of a charset, or null when nobody knows its name. */
function decoderOf(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let found: TextDecoder | null = null;
  try {
    found = new TextDecoder(aliases.get(charset) ?? charset);
  } catch {
    // Not a name of the Encoding Standard.
  }
  if (decoders.size < mostDecoders) decoders.set(charset, found);
  return found;
}

/** Text of bytes that do not say what they are: UTF-8 when they are that, else windows-1252. */
export function decodeUnlabelled(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : windows1252(bytes);
}

/**
 * Text of bytes in a named charset; an unknown one is treated as not named. Never throws.
 * @param name lower-case, trimmed; '' when there is none
 */
export function decodeCharset(bytes: Buffer, name: string): string {
  if (name === 'utf-8' || name === 'utf8') return bytes.toString('utf8');
  if (name === '' || name === 'us-ascii' || name === 'ascii') return decodeUnlabelled(bytes);
  if (/^(?:unicode-1-1-|x-)?utf-?7$/.test(name)) return decodeUtf7(bytes.toString('latin1'));
  const decoder = decoderOf(name);
  if (decoder === null) return decodeUnlabelled(bytes);
  if (decoder.encoding === 'windows-1252') return windows1252(bytes);
  return decoder.decode(decoder.encoding === 'iso-2022-jp' ? withoutIdleShifts(bytes) : bytes);
}

const esc = String.fromCharCode(27);
const idleShift = new RegExp(`${esc}(?:\\$[@B]|\\([BJI])(?=${esc}[$(])`, 'g');

/** Shifts with nothing between, as joined words have: decoders take them for an attack and show a sign for each. */
function withoutIdleShifts(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  return Buffer.from(text.replace(idleShift, ''), 'latin1');
}
