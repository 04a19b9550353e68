import type { OwnWords } from '../../../shared/envelope.ts';

/** Tells a bare "thanks" from a message that says something, by its sender's own text: not quoted, not a signature. */

const acknowledging = new Set(
  (
    'thanks thank you thx ty cheers many much so very a lot again for the all this that it your reply email mail message help ' +
    'ok okay k great good perfect excellent awesome super nice cool fine sure yes yep yeah no np noted understood ' +
    'received got will do done agreed sounds works me too wonderful lovely brilliant best regards kind warm sincerely ' +
    'br rgds hi hello hey dear welcome you re problem worries ' +
    'danke vielen dank dir ihnen besten herzlichen schön gut prima alles klar passt gerne bitte gruß grüße viele liebe ' +
    'lg vg mfg beste hallo ja nein erhalten verstanden ' +
    'merci beaucoup bien reçu parfait super oui non cordialement bonne journée bonjour salut ' +
    'gracias muchas mil vale perfecto genial de acuerdo recibido sí si hola saludos un saludo abrazo'
  ).split(' '),
);

/** More words than this are never a bare acknowledgement, whatever they are. */
const mostWords = 14;

/** Where a mail program starts to quote: the rest is not the sender's own. */
const quoteStart = [
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|forwarded|weitergeleitet)/i,
  /^_{10,}\s*$/,
  /^(?:from|von|de|da)\s*:\s.*(?:@|\[mailto)/i,
  /^(?:on|am|le|el)\s.{4,200}(?:wrote|schrieb|a écrit|escribió)\b.*:?\s*$/i,
  /^.{4,200}(?:wrote|writes|schrieb|a écrit|escribió)\s*:\s*$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten)/i,
];
const signature =
  /^(?:--\s?$|__+\s*$|sent from my |von meinem .{2,20} gesendet|envoyé de mon |enviado desde mi )/i;
/** The first line of an attribution that goes on over the next: "On Mon, Nov 23, 2026 at 10:15, Ana Moreau". */
const attributionBegins = /^(?:on|am|le|el)\s.*\d.*,\s*.*$/i;

/**
 * Classifies the text of a message.
 * @param text plain text, or its beginning
 * @param names words of the names of sender and recipients: "Thanks, Ana" says no more than "Thanks"
 */
export function classifyOwnWords(text: string, names: ReadonlySet<string>): OwnWords {
  let words = 0;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end).trim();
    at = end + 1;
    if (line === '' || line.startsWith('>')) continue;
    if (signature.test(line)) break;
    if (line.length < 300 && quoteStart.some((form) => form.test(line))) break;
    if (
      attributionBegins.test(line) &&
      /^\s*(?:>|.{0,100}(?:wrote|schrieb|a écrit|escribió)\s*:)/i.test(text.slice(at))
    ) {
      break;
    }
    for (const word of line.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      if (word === '') continue;
      words += 1;
      if (words > mostWords || (!acknowledging.has(word) && !names.has(word))) return 'text';
    }
  }
  return words === 0 ? 'none' : 'acknowledgement';
}
