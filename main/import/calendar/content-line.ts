/** One content line of a calendar (RFC 5545, 3.1): `NAME;PARAM=value:VALUE`. */
export interface ContentLine {
  /** Upper-cased, without a vCalendar group prefix. */
  readonly name: string;
  /** By upper-cased name; several values of one parameter are joined by commas. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** The upper-cased name of an unfolded line, '' when it has none; read first, because most lines are of no use. */
export function lineName(line: string): string {
  let end = 0;
  while (end < line.length) {
    const code = line.charCodeAt(end);
    if (code === 58 || code === 59) break;
    end++;
  }
  if (end === line.length) return '';
  const name = line.slice(0, end).trim().toUpperCase();
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(dot + 1);
}

/**
 * Parses an unfolded line. Quoted parameter values keep their `;`, `:` and `,`; carets are decoded (RFC 6868). A bare
 * word as parameter, as vCalendar 1.0 has, is one with an empty value. A quote that never closes counts as a character.
 */
export function parseLine(line: string, name = lineName(line)): ContentLine {
  let at = 0;
  while (at < line.length && line[at] !== ':' && line[at] !== ';') at++;
  if (line[at] !== ';') return { name, parameters: NO_PARAMETERS, value: line.slice(at + 1).trim() };
  const parameters = new Map<string, string>();
  while (line[at] === ';') {
    const end = endOfParameter(line, at + 1);
    const text = line.slice(at + 1, end);
    const equals = text.indexOf('=');
    const key = (equals < 0 ? text : text.slice(0, equals)).trim().toUpperCase();
    const value = equals < 0 ? '' : decodeParameter(text.slice(equals + 1));
    const known = parameters.get(key);
    if (key !== '') parameters.set(key, known === undefined ? value : `${known},${value}`);
    at = end;
  }
  // Some quote a parameter and the value after it as one (`TZID="Europe/Berlin:20200609T090000"`).
  if (at >= line.length && line.includes('"')) return parseLine(line.replaceAll('"', ''), name);
  return { name, parameters, value: line.slice(at + 1).trim() };
}

function endOfParameter(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) {
      const close = line.indexOf('"', at + 1);
      if (close > 0) at = close;
    } else if (code === 58 || code === 59) return at;
  }
  return line.length;
}

/** Values without their quotes; ^n, ^' and ^^ stand for line break, double quote and caret (RFC 6868). */
function decodeParameter(text: string): string {
  const plain = text.replaceAll('"', '').trim();
  if (!plain.includes('^')) return plain;
  return plain.replace(/\^([n'^])/g, (_all, sign: string) =>
    sign === 'n' ? '\n' : sign === "'" ? '"' : '^',
  );
}

/** A TEXT value (3.3.11): `\n`, `\,`, `\;` and `\\` decoded, control characters but line break and tab taken out. */
export function decodeText(value: string): string {
  const text = value.includes('\\')
    ? value.replace(/\\(.)/g, (_all, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    : value;
  return CONTROL.test(text) ? text.replace(CONTROLS, '') : text;
}

const CLASS = '[\\u0000-\\u0008\\u000b\\u000c\\u000d\\u000e-\\u001f\\u007f]';
const CONTROL = new RegExp(CLASS);
const CONTROLS = new RegExp(CLASS, 'g');
