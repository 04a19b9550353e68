/** Lines of iCalendar (RFC 5545) and vCard (RFC 2426): both fold and escape in the same way. */

/** Octets of UTF-8 a line may have before it is folded. */
const longest = 75;

/** A property with its value as it is: dates, numbers, what is escaped already. */
export function rawLine(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

/** A property with a text for its value; signs that mean something and line feeds are escaped. */
export function textLine(name: string, text: string): string {
  return rawLine(name, escaped(text));
}

/** A text as it stands in a value. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\t' ? sign : ''));
}

/** Lines as a whole file. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Folded between characters, never within one: each part has at most 75 octets, the blank that begins it included. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
