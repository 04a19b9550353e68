/** Where a text stops being its sender's own: attributions, quotes, forwarded text, signatures. */

/** What a line is, seen with the lines behind it. */
export type LineRole =
  | 'own'
  /** Quoted, or the line that says who is quoted: the next lines may be own again. */
  | 'quoted'
  /** From here to the end nothing is own. */
  | 'end';

const signature =
  /^--\s*$|^_{2,}\s*$|^(?:sent from my |get outlook for |von meinem .{2,30} gesendet|gesendet mit |envoyé de mon |enviado desde mi )/i;
const forwarded =
  /^-{2,}\s*(?:original|ursprüngliche|message d|mensaje original|forwarded|weitergeleitet|message transféré|doorgestuurd)|^-{10,}|^begin forwarded message|^anfang der weitergeleiteten/i;
/** The header Outlook and Notes put over what they quote. */
const quotedHeader = /^\*?(?:from|von|de|da|van)\s*:/i;
const quotedHeaderMore =
  /^\s*\*?(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|fecha|para|asunto)\s*:/i;
const saysWrote = /(?:wrote|writes|schrieb|a écrit|escribió|ha scritto)\b.{0,40}:?\s*$/i;
const attributionBegins = /^(?:on|am|le|el|il|at|op)\s.*\d|^[^<>]{0,80}<[^<>\s]+@[^<>\s]+>|^quoting\s/i;
/** `"Ana Moreau" <ana@x.org> on 05/03/2001 08:00:00 AM`, as Notes writes it. */
const notesAttribution = /@[^\s@]+>?\s+on\s+\d{1,2}\/\d{1,2}\/\d{2,4}/;

/** A window is enough: an attribution is three lines at most. */
const windowLength = 400;

/**
 * The role of the line at `[at, end)` of a text.
 * @param line the same line, trimmed; not empty
 */
export function roleOfLine(line: string, text: string, end: number): LineRole {
  const first = line.charCodeAt(0);
  // ">" and "|", which some programs quote with.
  if (first === 62 || first === 124) return 'quoted';
  if (!mayBeSpecial(first, line)) return 'own';
  if (signature.test(line)) return 'end';
  const after = text.slice(end + 1, end + windowLength);
  if (forwarded.test(line)) return quotesFollow(after) ? 'quoted' : 'end';
  if (quotedHeaderMore.test(line)) return roleOfHeader(line, after);
  if (line.length > windowLength) return 'own';
  if (notesAttribution.test(line)) return 'end';
  if (saysWrote.test(line)) {
    if (quotesFollow(after)) return 'quoted';
    if (!attributionBegins.test(line)) return 'own';
    // Where anything is quoted with ">" further down, an attribution is not followed by a quote without.
    return quotesBelow(text, end) ? 'quoted' : 'end';
  }
  if (!attributionBegins.test(line)) return 'own';
  return foldedAttribution(after, text, end);
}

/** A line that could belong to the header of a quoted message, which is one when another such line or a quote follows. */
function roleOfHeader(line: string, after: string): LineRole {
  let rest = after;
  let more = 0;
  for (; quotedHeaderMore.test(rest) && more < 10; more++) {
    const next = rest.indexOf('\n');
    rest = next < 0 ? '' : rest.slice(next + 1);
  }
  if (quotesFollow(rest)) return 'quoted';
  return more > 0 && quotedHeader.test(line) ? 'end' : 'own';
}

const attributionWord = /^\s*(?:on|am|le|el|il)\s/i;

/** Whether the line before goes on as an attribution over the next line or two, which are judged on their own later. */
function foldedAttribution(after: string, text: string, end: number): LineRole {
  const second = after.indexOf('\n');
  const third = after.indexOf('\n', second + 1);
  // An attribution of its own: the line before it is not a part of it.
  if (second < 0 || attributionWord.test(after)) return 'own';
  const behind = saysWrote.test(after.slice(0, second).trim())
    ? second
    : third >= 0 && saysWrote.test(after.slice(second + 1, third).trim())
      ? third
      : -1;
  if (behind < 0) return 'own';
  return quotesFollow(after.slice(behind)) || quotesBelow(text, end) ? 'quoted' : 'end';
}

/** Rules out most lines by little: a special line has a colon or an @, or begins with a dash or a word of these. */
function mayBeSpecial(first: number, line: string): boolean {
  return first === 45 || first === 95 || line.includes(':') || line.includes('@') || specialStart.test(line);
}

const specialStart = /^(?:on|am|le|el|il|at|op|sent|get|von|gesendet|envoyé|enviado|begin|anfang|quoting)\s/i;

/** Whether the next line that is not blank is quoted. */
function quotesFollow(after: string): boolean {
  return /^\s*[>|]/.test(after);
}

/** Whether anything is quoted with ">" behind the line that ends at `end`. */
function quotesBelow(text: string, end: number): boolean {
  const quote = /\n[ \t]*>/g;
  quote.lastIndex = end;
  return quote.test(text);
}
