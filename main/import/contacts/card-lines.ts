import { decodeCharset } from '../mail/charset.ts';

/**
 * vCard 2.1, and what other programs made of it, as lines of version 3: unfolded, decoded, escaped, with the few
 * properties that are kept. Photos, sounds, notes and phones go no further.
 */

const kept = new Set([
  ...['FN', 'N', 'NICKNAME', 'EMAIL', 'ORG', 'TITLE', 'ROLE', 'BDAY', 'REV', 'UID', 'URL', 'KIND'],
  ...['X-SOCIALPROFILE', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND', 'X-LINKEDIN', 'X-NICKNAME'],
]);

/** A longer line holds none of them. */
const longestLine = 64 << 10;
/** A card with more lines than this is no card of a person. */
const mostLines = 5_000;

const head = /^[ \t]*(?:[\w-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^:;"])*)*)[ \t]*:/;

/** One property: the name in capitals, its parameters as they stand, its value still in bytes (Latin-1). */
interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Lines of a card with their continuations, which begin with a blank, or follow a soft break of quoted-printable. */
function* logicalLines(card: Buffer): Generator<string> {
  let line = '';
  let soft = false;
  let count = 0;
  for (const physical of card.toString('latin1').split(/\r\n|\r|\n/)) {
    const goesOn = soft || (line !== '' && /^[ \t]/.test(physical));
    // What comes behind is that of a photo; appending it line by line would take minutes.
    if (goesOn && line.length > longestLine) continue;
    if (soft) line = `${line.slice(0, -1)}${physical}`;
    else if (goesOn) line += physical.slice(1);
    else {
      if (line !== '') yield line;
      line = physical;
      count += 1;
      if (count > mostLines) return;
    }
    soft = line.endsWith('=') && isQuotedPrintable(head.exec(line)?.[2] ?? '');
  }
  if (line !== '') yield line;
}

function isQuotedPrintable(parameters: string): boolean {
  return /;(?:ENCODING=)?"?QUOTED-PRINTABLE/i.test(parameters);
}

function propertyOf(line: string): Property | null {
  const found = head.exec(line);
  if (!found) return null;
  const [whole, name = '', parameters = ''] = found;
  return { name: name.toUpperCase(), parameters, value: line.slice(whole.length) };
}

/** The value as text: out of quoted-printable or base64, by its charset, else UTF-8, else windows-1252. */
function decoded({ parameters, value }: Property): string {
  const charset = /;CHARSET="?([\w.:-]+)/i.exec(parameters)?.[1]?.toLowerCase() ?? '';
  if (isQuotedPrintable(parameters)) {
    const bytes = value.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return decodeCharset(Buffer.from(bytes, 'latin1'), charset);
  }
  if (/;(?:ENCODING=)?"?(?:BASE64|B)"?(?:;|$)/i.test(parameters)) {
    return decodeCharset(Buffer.from(value, 'base64'), charset);
  }
  return decodeCharset(Buffer.from(value, 'latin1'), charset);
}

/** Escapes as version 3 has them. Version 2.1 escapes semicolons only. */
function escaped(text: string, version: string): string {
  const slashes = version === '2.1' ? text.replace(/\\(?!;)/g, '\\\\') : text;
  return slashes.replace(/\r\n|\r|\n/g, '\\n');
}

/** The company without its departments, its commas escaped: many programs leave them bare. */
function firstComponent(text: string): string {
  const company = /^(?:\\.|[^\\;])*/s.exec(text)?.[0] ?? '';
  return company.replace(/\\.|,/gs, (one) => (one === ',' ? '\\,' : one));
}

/** A card as text that `vcard4-ts` reads; null when nothing in it can be read. */
export function cardText(card: Buffer): string | null {
  const lines: string[] = [];
  let version = '';
  let depth = 0;
  let readable = false;
  for (const line of logicalLines(card)) {
    const property = propertyOf(line);
    if (property === null) continue;
    if (property.name === 'BEGIN') depth += 1;
    else if (property.name === 'END') depth -= 1;
    else readable = true;
    if (property.name === 'VERSION' && depth === 1) version = property.value.trim();
    // What is nested is the card of somebody else, an assistant for instance.
    if (depth !== 1 || !kept.has(property.name)) continue;
    const value = escaped(decoded(property), version);
    const omitted = /;X-APPLE-OMIT-YEAR="?(\d{4})/i.exec(property.parameters)?.[1];
    const parameters = omitted === undefined ? '' : `;X-APPLE-OMIT-YEAR=${omitted}`;
    lines.push(`${property.name}${parameters}:${property.name === 'ORG' ? firstComponent(value) : value}`);
  }
  if (!readable) return null;
  return ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');
}
