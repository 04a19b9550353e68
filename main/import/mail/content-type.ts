import { unfold } from './header-text.ts';

/** A Content-Type or Content-Disposition value: the type, lower-cased, and its parameters on demand. */
export interface ContentType {
  /** `text/plain`, `multipart/mixed`, `attachment` …; '' when the field is absent or says nothing. */
  readonly type: string;
  /** The field as it stands, unfolded. */
  readonly value: string;
}

/** A longer field is cut; boundaries have at most 70 characters (RFC 2046). */
const longest = 4 << 10;

export function contentType(value: string | undefined): ContentType {
  if (value === undefined) return { type: '', value: '' };
  const text = unfold(value.slice(0, longest));
  const semicolon = text.indexOf(';');
  const type = (semicolon < 0 ? text : text.slice(0, semicolon)).trim().toLowerCase();
  return { type: type.replace(/\s*\(.*$/, ''), value: text };
}

const patterns = new Map<string, RegExp>();

/** Forms of a parameter: plain, encoded (RFC 2231, `name*=`), or cut into numbered sections (`name*0=`, `name*1*=`). */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const value = String.raw`(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))`;
  const made = new RegExp(String.raw`;\s*${name}(\*\d{1,2})?(\*)?\s*=\s*${value}`, 'gi');
  patterns.set(name, made);
  return made;
}

/** A parameter of the field, or null. Sections are joined in the order they stand; the charset of encoded ones is dropped. */
export function parameter({ value }: ContentType, name: string): string | null {
  let joined: string | null = null;
  for (const [, section, encoded, quoted, plain] of value.matchAll(patternOf(name))) {
    let text = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
    if (encoded !== undefined) text = percentDecoded(text.replace(/^[^']*'[^']*'/, ''));
    if (section === undefined) return text;
    joined = (joined ?? '') + text;
  }
  return joined;
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
