/** Where a text stops being its sender's own: attributions, quotes, forwarded text, signatures set apart by dashes. */
import { endOfWord } from './first-word.ts';
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
  const colon = line.indexOf(':');
  const special =
    first === 45 ||
    first === 95 ||
    first > 127 ||
    line.charCodeAt(line.length - 1) > 0x2c00 ||
    specialStart.has(firstWord(line));
  if (!special && colon < 0 && !line.includes('@')) return 'own';
  if (special) {
    if (signatureSeparator.test(line)) return 'end';
    if (line.length <= longestSentFrom && sentFrom.test(line)) return 'end';
  }
  const after = text.slice(end + 1, end + windowLength);
  if (special && forwarded.test(line)) return quotesFollow(after) ? 'quoted' : 'end';
  if (first === 45 && dashedTitle.test(line)) return headerFollows(after) ? 'end' : 'own';
  // A line across the page: above a quoted message, or only for the eye.
  if (first === 45 && rule.test(line)) return headerFollows(after) ? 'end' : 'quoted';
  if ((special || (colon >= 0 && colon < longestLabel)) && quotedHeaderMore.test(line)) {
    return roleOfHeader(line, after);
  }
  if (line.length > windowLength) return 'own';
  if (line.includes('@') && notesAttribution.test(line)) return 'end';
  if (endsWithColon(line)) return roleOfAttribution(line, after, text, end);
  return attributionBegins.test(line) ? foldedAttribution(after, text, end) : 'own';
}

/** "Vastaanottaja:" and its like stand at the beginning of their line. */
const longestLabel = 30;

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
  const names = () => wrote.test(line) || (addressAtEnd.test(line) && /\d/.test(line));
  if (quotesFollow(after)) return dateOrAddress.test(line) || names() ? 'quoted' : 'own';
  if (!attributionBegins.test(line) || !names()) return 'own';
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

/** Words that lines begin with which are not their sender's; they rule out most lines by little. */
const specialStart = new Set(
  (
    'on am le el il at op em den pe dne vào w dnia sent get von gesendet diese envoyé enviado obtener inviato verzonden ' +
    'verstuurd skickat skickades sendt lähetetty wysłane wysłano wysłany odesláno begin anfang début inicio inizio início ' +
    'quoting iphone ipad télécharger téléchargez vidarebefordrat diterimkan küldve'
  ).split(' '),
);

/** The first word of a line in small letters, or its digits; '' when it begins otherwise or with a longer one. */
function firstWord(line: string): string {
  const end = endOfWord(line);
  // Four digits may be the year of an attribution.
  return end === 4 && line.charCodeAt(0) < 58 ? 'on' : line.slice(0, end).toLowerCase();
}

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
