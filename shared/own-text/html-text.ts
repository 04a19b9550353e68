/** Elements whose content nobody reads. */
const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'svg', 'noscript']);
const breaking = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'hr',
  'blockquote',
  'pre',
]);

/** How mail programs mark, in HTML, where the message that is answered begins: nothing behind it is own. */
const quoteBegins =
  /divrplyfwdmsg|appendonsend|outlookmessageheader|olk_src_body_section|border-top:\s*solid|zwchr|mail-editor-reference-message|x_?gmail_quote_container/i;
/** Who is quoted: own text may go on behind the block quote that follows, if one does. */
const attribution =
  /gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|mail-quote/i;
/** Where a program put the signature. */
const signatureBegins =
  /gmail_signature|moz-signature|applemailsignature|protonmail_signature_block|id="?signature\b/i;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  iacute: 'í',
  oacute: 'ó',
  aacute: 'á',
  ntilde: 'ñ',
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * The text of an HTML body without what it marks as quoted, line by line: enough to tell what its sender wrote. One pass; not a
 * rendering. A signature that is marked as one is set apart by "--".
 */
export function ownHtmlText(html: string): string {
  let text = '';
  let at = 0;
  let quoted = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at && quoted === 0) text += decodeEntities(html.slice(at, end).replace(/\s+/g, ' '));
    if (open < 0) break;
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open);
    if (close < 0) break;
    at = close + (comment ? 3 : 1);
    if (comment) continue;
    const tag = html.slice(open + 1, close);
    const name = (/^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
    if (tag.startsWith('/')) {
      if (name === 'blockquote' && quoted > 0) quoted -= 1;
    } else if (unseen.has(name) && !tag.endsWith('/')) {
      const rest = new RegExp(`</${name}\\s*>`, 'gi');
      rest.lastIndex = at;
      const found = rest.exec(html);
      at = found ? found.index + found[0].length : html.length;
    } else if (name === 'blockquote') quoted += 1;
    else if (quoteBegins.test(tag)) break;
    else if (attribution.test(tag)) {
      const quote = html.toLowerCase().indexOf('<blockquote', at);
      if (quote < 0) break;
      at = quote;
    } else if (quoted === 0 && signatureBegins.test(tag)) text += '\n--\n';
    if (breaking.has(name)) text += '\n';
  }
  return text;
}
