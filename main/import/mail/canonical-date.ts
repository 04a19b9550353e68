/** The form of date nearly all mail has, read without the work the other forms need. */

const monthNumbers: ReadonlyMap<string, number> = new Map(
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((name, index) => [
    name,
    index + 1,
  ]),
);

/** The number of `count` digits at `at`, or NaN. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}

/** What may stand behind a date: nothing, or the zone's name in a comment. */
const ending = /^\s*(?:\([^()]*\)\s*)?$/;

/** The parts of a date, the zone in minutes east of UTC. Not checked against the calendar. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: number;
}

/** `0102` is how programs wrote 2002 that counted years from 1900. */
function inFull(year: number): number {
  return year >= 100 && year < 200 ? year + 1900 : year;
}

/** Parts of `Fri, 21 Nov 1997 09:55:06 -0600` with blanks around and a comment behind; null for any other form. */
export function canonicalDate(text: string): DateParts | null {
  let at = 0;
  while (isSpace(text, at)) at += 1;
  if (text.charCodeAt(at + 3) !== 44 || !isSpace(text, at + 4)) return null;
  at += 5;
  const short = isSpace(text, at + 1);
  const day = digits(text, at, short ? 1 : 2);
  at += short ? 1 : 2;
  // ` Nov 1997 09:55:06 -0600`
  const month = monthNumbers.get(text.slice(at + 1, at + 4));
  const spaced =
    isSpace(text, at) && isSpace(text, at + 4) && isSpace(text, at + 9) && isSpace(text, at + 18);
  if (month === undefined || !spaced) return null;
  if (text.charCodeAt(at + 12) !== 58 || text.charCodeAt(at + 15) !== 58) return null;
  const sign = text.charCodeAt(at + 19);
  if ((sign !== 43 && sign !== 45) || (text.length > at + 24 && !ending.test(text.slice(at + 24))))
    return null;
  const size = digits(text, at + 20, 2) * 60 + digits(text, at + 22, 2);
  const parts = {
    year: inFull(digits(text, at + 5, 4)),
    month,
    day,
    hour: digits(text, at + 10, 2),
    minute: digits(text, at + 13, 2),
    second: digits(text, at + 16, 2),
    zone: sign === 45 ? -size : size,
  };
  const sum = day + parts.year + parts.hour + parts.minute + parts.second + size;
  return Number.isNaN(sum) ? null : parts;
}
