const WINDOWS_1252 = new TextDecoder('windows-1252');
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The content lines of a component, decoded. Folds are undone on the bytes, since they may lie inside a character.
 * UTF-8 where the bytes are that, else windows-1252. Line ends may be CRLF, LF or CR; empty lines are left out.
 */
export function unfoldedLines(bytes: Buffer): string[] {
  // Latin-1 maps bytes to characters one to one, so that folds can be found in a string at speed.
  let text = bytes.toString('latin1');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (/;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(text)) text = joinSoftBreaks(text.split('\n')).join('\n');
  if (text.includes('\n ') || text.includes('\n\t')) text = text.replace(/\n[ \t]/g, '');
  if (/[\x80-\xff]/.test(text)) text = decode(Buffer.from(text, 'latin1'));
  return text.split('\n');
}

function decode(bytes: Buffer): string {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return WINDOWS_1252.decode(bytes);
  }
}

/** vCalendar 1.0: a quoted-printable line that ends with `=` goes on in the next one, whose spaces all count. */
function joinSoftBreaks(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) joined[joined.length - 1] = (joined.at(-1) as string).slice(0, -1) + line;
    else joined.push(line);
    const last = joined.at(-1) as string;
    open = last.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[:;]/i.test(last);
  }
  return joined;
}

/** A quoted-printable value (RFC 2045, 6.7) in a charset; bytes that are not of it are decoded as windows-1252. */
export function decodeQuotedPrintable(value: string, charset: string | undefined): string {
  const octets = value.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const bytes = /[\u0100-\uffff]/.test(octets) ? Buffer.from(octets) : Buffer.from(octets, 'latin1');
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return WINDOWS_1252.decode(bytes);
  }
}
