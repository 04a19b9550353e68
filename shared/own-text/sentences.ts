/** Where sentences begin and end in own text. */

/** Words with a full stop that ends no sentence, lower-case, in English, German, French and Spanish. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st jr sr vs etc eg ie approx dept est fig inc ltd corp co no nos vol ext tel fax attn cc re ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun min max ' +
    'bzw ca evtl ggf inkl exkl usw sog vgl zb nr str abs art hr fr frl ing dipl mio mrd bspw tgl zzgl ' +
    'mme mlle env cf ex p pp av bd janv fév févr avr juil ' +
    'sra srta ud uds vd ej núm pág tfno aprox ene abr ago dic'
  ).split(' '),
);

/** Longer pieces are no sentences anybody wrote. */
const longestSentence = 1500;

/** One sentence as a range of the text. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of own text in order, without the white space around them. Full stops of abbreviations, initials, numbers and
 * addresses end none; a blank line, a list item and a greeting on its own line do.
 * @param text lines as they were broken, a blank line between paragraphs
 */
export function sentenceRanges(text: string): SentenceRange[] {
  const found: SentenceRange[] = [];
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) <= 32) from += 1;
    while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
    if (to > from && to - from <= longestSentence) found.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (endsAtBreak(text, start, at)) cut(at);
    } else if (code === 63 || code === 33 || code === 0x2026) {
      at = behindMarks(text, at);
      if (isGap(text, at)) cut(at);
      at -= 1;
    } else if (code === 46 && endsAtStop(text, at)) {
      at = behindMarks(text, at);
      cut(at);
      at -= 1;
    }
  }
  cut(text.length);
  return found;
}

/** Behind a run of marks and closing quotes. */
function behindMarks(text: string, at: number): number {
  let to = at;
  while (to < text.length && '.?!…)]"\'”’»'.includes(text.charAt(to))) to += 1;
  return to;
}

function isGap(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) <= 32;
}

function endsAtStop(text: string, at: number): boolean {
  const behind = behindMarks(text, at);
  if (!isGap(text, behind)) return false;
  if (text.charCodeAt(at + 1) === 46) return true;
  let start = at;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  // An initial, the parts of "e.g." and "z. B.", the number of a list.
  if (word.length === 1 && word !== 'i' && !/\d/.test(word)) return false;
  if (/^\d{1,2}$/.test(word))
    return !startsLine(text, start) && !germanDate.test(text.slice(behind, behind + 6));
  if (!abbreviations.has(word)) return true;
  // "etc." and months end a sentence when a new one plainly begins.
  return (
    /^(?:etc|usw|inc|ltd|corp|no|sat|sun|mar)$/.test(word) &&
    /^\s+\p{Lu}/u.test(text.slice(behind, behind + 4))
  );
}

function isWordUnit(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10;
}

/** "am 3. Mai", "der 2. Punkt" of a list in a sentence goes on in small letters. */
const germanDate = /^\s+(?:\p{Ll}|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;

const listItem = /^(?:[-*•–·]|\d{1,2}[.)]|[a-z][.)]|\([a-z\d]{1,2}\))\s/i;

/** Greetings and names are shorter than the lines of a text that a program broke. */
const brokenLine = 40;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Whether a line break at `at` ends what began at `start`. */
function endsAtBreak(text: string, start: number, at: number): boolean {
  let next = at + 1;
  if (text.charCodeAt(next) === 10) return true;
  while (next < text.length && text.charCodeAt(next) === 32) next += 1;
  const code = text.charCodeAt(next);
  if (mayBeginItem(code, text.charCodeAt(next + 1)) && listItem.test(text.slice(next, next + 8))) return true;
  // "Hello Ana," and "Thanks," stand alone on their lines; so does what ends with a colon.
  const last = text.charCodeAt(at - 1);
  if (last === 58) return true;
  // A line as long as this was broken by a program, wherever in it the sentence began.
  if (at - start >= brokenLine || at - lineStart(text, at) >= brokenLine) return false;
  return last === 44 || (code >= 65 && code <= 90) || (code >= 0xc0 && /\p{Lu}/u.test(text.charAt(next)));
}

/** A sign, a digit, or one letter with a full stop or bracket behind it. */
function mayBeginItem(code: number, second: number): boolean {
  const lower = code | 32;
  return lower < 97 || lower > 122 || second === 46 || second === 41;
}
