import { decodeCharset } from './charset.ts';
import type { TextPart } from './message-parts.ts';

/** Bytes of a body without their transfer encoding; ones nobody knows are taken as they are. */
export function transferDecoded(body: Buffer, encoding: string): Buffer {
  if (encoding === 'quoted-printable') return Buffer.from(quotedPrintable(body.toString('latin1')), 'latin1');
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return body;
}

/** Latin-1 in and out: one character a byte. */
function quotedPrintable(text: string): string {
  if (!text.includes('=')) return text;
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether this reader knows how the bytes of a text are written. What is no known encoding is none, but for this one. */
export function isReadable({ encoding }: TextPart): boolean {
  return !/^x-uu/.test(encoding);
}

/** The beginning of a text: what `reach` bytes of the message hold of it. */
export function textOfPart(bytes: Buffer, part: TextPart, reach: number): string {
  const body = bytes.subarray(part.start, Math.min(part.end, part.start + reach));
  return decodeCharset(transferDecoded(body, part.encoding), part.charset);
}

/** Whether the whole text was within `reach`. */
export function isWhole(part: TextPart, reach: number): boolean {
  return part.end - part.start <= reach;
}
