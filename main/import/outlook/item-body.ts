import type { Party } from '../../../shared/envelope.ts';
import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import type { BodyMarks } from '../mail/body-marks.ts';
import { decodeCharset } from '../mail/charset.ts';
import { hasOwnLink, ownWordsOf } from '../mail/own-words.ts';
import { codePageName } from './mapi/charset-of.ts';
import type { Properties } from './mapi/properties.ts';
import { tags } from './mapi/tags.ts';
import { textOfRtf } from './rtf-text.ts';

/** Own words stand at the beginning, links not far behind; what is beyond is not looked at. In bytes. */
const reach = 64 << 10;
const rtfReach = 256 << 10;

/** The first text of a body that says something: plain, HTML or RTF; null when there is none that can be read. */
function bodyText(properties: Properties): string | null {
  const readers = [
    () => properties.text(tags.body, reach),
    () => htmlText(properties),
    () => rtfText(properties),
  ];
  let found: string | null = null;
  for (const read of readers) {
    try {
      const text = read();
      if (text !== null && text.trim() !== '') return text;
      found ??= text;
    } catch {
      // A damaged body is no reason to lose the message.
    }
  }
  return found;
}

function htmlText(properties: Properties): string | null {
  const html = properties.binary(tags.html, reach);
  if (html === null) return ownHtmlText(properties.text(tags.html, reach));
  const charset = codePageName(properties.number(tags.internetCodePage) ?? 0);
  return ownHtmlText(decodeCharset(html.subarray(0, reach), charset));
}

function rtfText(properties: Properties): string | null {
  const packed = properties.binary(tags.compressedRtf, rtfReach);
  return packed === null ? null : textOfRtf(packed);
}

/** What the body of an item says, and what that says about the item; the text is to be forgotten after a look at it. */
export interface ItemBody {
  readonly text: string;
  readonly marks: BodyMarks;
}

/** Reads the body of an item. @param people whose names may stand in a greeting or below the text */
export function itemBody(properties: Properties, people: readonly Party[]): ItemBody {
  const text = bodyText(properties);
  if (text === null) return unreadBody;
  return { text, marks: { ownWords: ownWordsOf(text, people), hasLink: hasOwnLink(text) } };
}

/** The body of an item that is not looked at, or has none that can be read. */
export const unreadBody: ItemBody = { text: '', marks: { ownWords: 'unread', hasLink: false } };

/** Whether somebody enclosed a file: none that is a picture within the text, nor one Outlook hides. */
export function hasEnclosure(files: readonly Properties[]): boolean {
  return files.some((file) => {
    if (file.truth(tags.attachmentHidden)) return false;
    const isPicture = /^image\//i.test(file.text(tags.attachmentType));
    return !(isPicture && file.text(tags.contentId) !== '');
  });
}
