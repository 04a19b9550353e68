import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import { decodeCharset } from '../mail/charset.ts';

/** What packed RTF takes for already written ([MS-OXRTFCP] 2.1.2.1). */
const dictionary = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans ' +
    'SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
);
const windowSize = 4096;
/** RTF beyond this is not unpacked: own words stand at its beginning. */
const mostUnpacked = 512 << 10;

/**
 * The RTF in a property, unpacked, as much of it as is there (LZFu, [MS-OXRTFCP]). Latin-1; '' when it is none.
 */
function unpackRtf(packed: Buffer): string {
  if (packed.length < 16) return '';
  const kind = packed.toString('latin1', 8, 12);
  if (kind === 'MELA') return packed.toString('latin1', 16, 16 + mostUnpacked);
  if (kind !== 'LZFu') return '';
  const size = Math.min(packed.readUInt32LE(4), mostUnpacked);
  const out = Buffer.alloc(size);
  const window = Buffer.alloc(windowSize);
  dictionary.copy(window);
  let write = dictionary.length;
  let filled = 0;
  const put = (code: number) => {
    out[filled] = code;
    window[write] = code;
    filled += 1;
    write = (write + 1) % windowSize;
  };
  for (let at = 16; at < packed.length && filled < size; ) {
    const flags = packed[at] as number;
    at += 1;
    for (let bit = 0; bit < 8 && filled < size && at < packed.length; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(packed[at] as number);
        at += 1;
        continue;
      }
      if (at + 2 > packed.length) return out.toString('latin1', 0, filled);
      const reference = packed.readUInt16BE(at);
      at += 2;
      const from = reference >>> 4;
      if (from === write) return out.toString('latin1', 0, filled);
      for (let index = 0; index < (reference & 15) + 2 && filled < size; index += 1) {
        put(window[(from + index) % windowSize] as number);
      }
    }
  }
  return out.toString('latin1', 0, filled);
}

/** Groups whose text nobody reads. */
const unseen =
  /^\\(?:fonttbl|colortbl|stylesheet|info|pict|object|themedata|colorschememapping|latentstyles|datastore|listtable|listoverridetable|generator|mhtmltag)\b/;

/**
 * The text of packed RTF. Where Outlook put HTML into it ([MS-OXRTFEX]), the text of that. No rendering: enough to tell an
 * acknowledgement from more.
 */
export function textOfRtf(packed: Buffer): string {
  const rtf = unpackRtf(packed);
  const charset = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf)?.[1] ?? '1252'}`;
  const isHtml = /\\fromhtml1/.test(rtf.slice(0, 2000));
  let text = '';
  /** Whether the text of the group is seen, for each group that is open. */
  const seen: boolean[] = [true];
  const pattern =
    /([{}])|\\'([0-9a-fA-F]{2})|\\u(-?\d{1,6})\s?\??|\\([a-z]+)(-?\d+)? ?|\\(\*)|\\([^a-z])|([^\\{}\r\n]+)/g;
  for (const match of rtf.matchAll(pattern)) {
    const [, brace, hex, unicode, word, argument, star, sign, plain] = match;
    const isSeen = seen[seen.length - 1] ?? true;
    if (brace === '{') seen.push(isSeen && !unseen.test(rtf.slice(match.index + 1, match.index + 40)));
    else if (brace === '}') {
      if (seen.length > 1) seen.pop();
    } else if (star !== undefined)
      seen[seen.length - 1] = isHtml && rtf.startsWith('\\htmltag', match.index + 2) && isSeen;
    else if (word === 'htmlrtf') seen[seen.length - 1] = argument === '0';
    else if (!isSeen) continue;
    else if (hex !== undefined) text += decodeCharset(Buffer.from(hex, 'hex'), charset);
    else if (unicode !== undefined) text += String.fromCharCode(Number(unicode) & 0xffff);
    else if (word === 'par' || word === 'line' || word === 'row') text += '\n';
    else if (word === 'tab' || word === 'cell') text += ' ';
    else if (sign !== undefined) text += sign === '~' ? ' ' : /[\\{}]/.test(sign) ? sign : '';
    else if (plain !== undefined) text += plain;
  }
  return isHtml ? ownHtmlText(text) : text;
}
