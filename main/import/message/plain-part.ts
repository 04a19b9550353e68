import { TextDecoder } from 'node:util';
import { type HeaderFields, readHeader } from './header-block.ts';

/** Finds the plain text of a message without decoding anything else. */

/** The beginning of a message's text, or why it is not to be had this way. */
export type PlainText =
  | { readonly found: 'text'; readonly text: string }
  /** No text at all, or attachments only. */
  | { readonly found: 'nothing' }
  /** HTML only, or a form this reader leaves to mailparser. */
  | { readonly found: 'hard' };

/** So much of a text is decoded: own words come first. */
const textReach = 16 << 10;
const deepest = 8;
const mostParts = 50;

const decoders = new Map<string, TextDecoder | null>();

function decoder(charset: string): TextDecoder | null {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  let made: TextDecoder | null = null;
  try {
    made = new TextDecoder(charset);
  } catch {
    made = null;
  }
  if (decoders.size < 200) decoders.set(charset, made);
  return made;
}

/** A parameter of a Content-Type; RFC 2231 forms are left to mailparser. */
export function parameter(contentType: string, name: string): string | null {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(contentType);
  return found ? (found[1] ?? found[2] ?? '') : null;
}

function quotedPrintable(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '');
  const plain = text.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

function decodeBody(body: Buffer, fields: HeaderFields, contentType: string): PlainText {
  const encoding = (fields.first('content-transfer-encoding') ?? '7bit').trim().toLowerCase();
  const head = body.subarray(0, textReach);
  const bytes =
    encoding === 'quoted-printable'
      ? quotedPrintable(head)
      : encoding === 'base64'
        ? Buffer.from(head.toString('latin1'), 'base64')
        : head;
  const charset = (parameter(contentType, 'charset') ?? 'utf-8').toLowerCase();
  if (charset === 'us-ascii' || charset === 'ascii') return { found: 'text', text: bytes.toString('latin1') };
  const decode = decoder(charset);
  return decode ? { found: 'text', text: decode.decode(bytes) } : { found: 'hard' };
}

/**
 * The plain text of a message or of one of its parts.
 * @param bytes the message, or as much of it as is kept
 */
export function plainText(bytes: Buffer, fields: HeaderFields, bodyStart: number, depth = 0): PlainText {
  const contentType = fields.first('content-type') ?? 'text/plain';
  const [type = ''] = contentType.toLowerCase().split(';', 1);
  const kind = type.trim();
  if (kind === 'text/plain' || kind === '') return decodeBody(bytes.subarray(bodyStart), fields, contentType);
  if (kind === 'text/html') return { found: 'hard' };
  if (!kind.startsWith('multipart/')) return { found: 'nothing' };
  const boundary = parameter(contentType, 'boundary');
  if (boundary === null || depth >= deepest) return { found: 'hard' };
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let best: PlainText = { found: 'nothing' };
  let at = bytes.indexOf(mark, bodyStart);
  for (let part = 0; at >= 0 && part < mostParts; part++) {
    const lineEnd = bytes.indexOf(10, at);
    if (lineEnd < 0) break;
    const next = bytes.indexOf(mark, lineEnd);
    const slice = bytes.subarray(lineEnd + 1, next < 0 ? bytes.length : next);
    const header = readHeader(slice);
    const text = plainText(slice, header.fields, header.bodyStart, depth + 1);
    if (text.found === 'text') return text;
    if (text.found === 'hard') best = text;
    at = next;
  }
  return best;
}
