/** Where a text stops being its sender's own: attributions, quotes, forwarded text, signatures set apart by dashes. */
import {
  attributionBegins,
  dashedTitle,
  forwarded,
  longestSentFrom,
  notesAttribution,
  quotedHeader,
  quotedHeaderMore,
  rule,
  sentFrom,
  signatureSeparator,
  wrote,
} from './quoting-words.ts';

/** What a line is, seen with the lines behind it. */
export type LineRole =
  | 'own'
  /** Quoted, or the line that says who is quoted: the next lines may be own again. */
  | 'quoted'
  /** The first line of an attribution that goes on to the next line with a colon at its end. */
  | 'folded'
  /** From here to the end nothing is own. */
  | 'end';

/** A window is enough: an attribution is three lines at most. */
const windowLength = 400;

/**
 * The role of the line that ends at `end` of a text.
 * @param line the same line, trimmed; not empty
 */
export function roleOfLine(line: string, text: string, end: number): LineRole {
  const first = line.charCodeAt(0);
  // ">" and "|", which some programs quote with.
  if (first === 62 || first === 124) return 'quoted';
  if (!mayBeSpecial(first, line)) return 'own';
  if (signatureSeparator.test(line)) return 'end';
  if (line.length <= longestSentFrom && sentFrom.test(line)) return 'end';
  const after = text.slice(end + 1, end + windowLength);
  if (forwarded.test(line)) return quotesFollow(after) ? 'quoted' : 'end';
  if (first === 45 && dashedTitle.test(line)) return headerFollows(after) ? 'end' : 'own';
  // A line across the page: above a quoted message, or only for the eye.
  if (first === 45 && rule.test(line)) return headerFollows(after) ? 'end' : 'quoted';
  if (quotedHeaderMore.test(line)) return roleOfHeader(line, after);
  if (line.length > windowLength) return 'own';
  if (notesAttribution.test(line)) return 'end';
  if (endsWithColon(line)) return roleOfAttribution(line, after, text, end);
  return attributionBegins.test(line) ? foldedAttribution(after, text, end) : 'own';
}

/** A line that could belong to the header of a quoted message, which is one when more such lines or a quote follow. */
function roleOfHeader(line: string, after: string): LineRole {
  let rest = after;
  let more = 0;
  for (; quotedHeaderMore.test(rest) && more < 10; more++) {
    const next = rest.indexOf('\n');
    rest = next < 0 ? '' : rest.slice(next + 1);
  }
  if (quotesFollow(rest)) return more > 0 || quotedHeader.test(line) ? 'quoted' : 'own';
  // Notes begins its block with To, under a name and a date; two lines could be a plan ("Date:", "To:"), three hardly.
  return (more > 0 && quotedHeader.test(line)) || more > 1 ? 'end' : 'own';
}

const addressAtEnd = /<[^<>\s]+@[^<>\s]+>\s?[:：]$/;
const dateOrAddress = /\b(?:19|20)\d\d\b|\d:\d\d|@/;

/** A line with a colon at its end: who wrote what follows, or the writer's own announcement of something. */
function roleOfAttribution(line: string, after: string, text: string, end: number): LineRole {
  const names = wrote.test(line) || (addressAtEnd.test(line) && /\d/.test(line));
  if (quotesFollow(after)) return names || dateOrAddress.test(line) ? 'quoted' : 'own';
  if (!names || !attributionBegins.test(line)) return 'own';
  // Where anything is quoted with ">" further down, an attribution is not followed by a quote without.
  return quotesBelow(text, end) ? 'quoted' : 'end';
}

const attributionWord = /^\s*(?:on|am|le|el|il)\s/i;

/** Whether the line before goes on as an attribution over the next line or two. */
function foldedAttribution(after: string, text: string, end: number): LineRole {
  const second = after.indexOf('\n');
  const third = after.indexOf('\n', second + 1);
  // An attribution of its own: the line before it is not a part of it.
  if (second < 0 || attributionWord.test(after)) return 'own';
  const behind = endsAttribution(after.slice(0, second))
    ? second
    : third >= 0 && endsAttribution(after.slice(second + 1, third))
      ? third
      : -1;
  if (behind < 0) return 'own';
  return quotesFollow(after.slice(behind)) || quotesBelow(text, end) ? 'folded' : 'end';
}

function endsAttribution(text: string): boolean {
  const line = text.trim();
  return endsWithColon(line) && (wrote.test(line) || addressAtEnd.test(line));
}

function endsWithColon(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 58 || last === 0xff1a;
}

/** Rules out most lines by little: a special line has a colon or an @, or begins with a dash, a sign beyond ASCII or a word of these. */
function mayBeSpecial(first: number, line: string): boolean {
  return (
    first === 45 ||
    first === 95 ||
    first > 127 ||
    line.includes(':') ||
    line.includes('@') ||
    specialStart.test(line)
  );
}

const specialStart =
  /^(?:on|am|le|el|il|at|op|em|den|pe|dne|vào|w dniu|dnia|sent|get|von|gesendet|diese nachricht|envoyé|enviado|obtener|inviato|verzonden|verstuurd|skicka|sendt|lähetetty|wysłan|odesláno|begin|anfang|début|inicio|inizio|início|quoting|iphone|ipad|\w{1,20}から|\d{4})/i;

/** Whether the next line that is not blank is quoted. */
function quotesFollow(after: string): boolean {
  return /^\s*[>|]/.test(after);
}

/** Whether the next line that is not blank is the first of a header. */
function headerFollows(after: string): boolean {
  const next = after.trimStart();
  return quotedHeader.test(next) || quotedHeaderMore.test(next);
}

/** Whether anything is quoted with ">" behind the line that ends at `end`. */
function quotesBelow(text: string, end: number): boolean {
  const quote = /\n[ \t]*>/g;
  quote.lastIndex = end;
  return quote.test(text);
}
