import { unfold } from './header-text.ts';
import { flat } from './latin1.ts';

/** A Content-Type or Content-Disposition value: the type, lower-cased, and its parameters on demand. */
export interface ContentType {
  /** `text/plain`, `multipart/mixed`, `attachment` …; '' when the field is absent or says nothing. */
  readonly type: string;
  /** The field as it stands, unfolded. */
  readonly value: string;
}

/** A longer field is cut; boundaries have at most 70 characters (RFC 2046). */
const longest = 4 << 10;

const absent: ContentType = { type: '', value: '' };

/** Values met before: but for boundaries, a mailbox has few different ones. */
const known = new Map<string, ContentType>();
const mostKnown = 500;
const longestKnown = 80;

/** Reads a field; undefined stands for one that is absent. */
export function contentType(value: string | undefined): ContentType {
  if (value === undefined) return absent;
  const found = known.get(value);
  if (found !== undefined) return found;
  const text = unfold(flat(value.slice(0, longest)));
  const semicolon = text.indexOf(';');
  const type = (semicolon < 0 ? text : text.slice(0, semicolon)).trim().toLowerCase();
  const made = { type: type.replace(/\s*\(.*$/, ''), value: text };
  if (value.length <= longestKnown && !/boundary/i.test(value)) {
    if (known.size >= mostKnown) known.clear();
    known.set(flat(value), made);
  }
  return made;
}

const charsets = new WeakMap<ContentType, string>();

/** The charset parameter, lower-cased; '' when absent. */
export function charsetOf(content: ContentType): string {
  let charset = charsets.get(content);
  if (charset === undefined) {
    charset = (parameter(content, 'charset') ?? '').trim().toLowerCase();
    charsets.set(content, charset);
  }
  return charset;
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
  const pattern = patternOf(name);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    const [, section, encoded, quoted, plain] = match;
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
