import { looksLikeHeader } from '../message/header-block.ts';

/** What a file is, by its content; its name only tells what to pass over. */
export type FileFormat = 'mbox' | 'message' | 'ics' | 'gzip' | 'empty' | 'unknown';

/** Bytes of a file that tell its format. */
export const headBytes = 4096;

/** UTF-16 with or without a mark is read as its ASCII, which is all the formats begin with. */
function readable(head: Buffer): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return head.subarray(2).toString('utf16le');
  if (first === 0xfe && second === 0xff)
    return Buffer.from(head.subarray(2, head.length & ~1))
      .swap16()
      .toString('utf16le');
  return head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

/** Tells the format of a file by its first bytes. */
export function detectFormat(head: Buffer): FileFormat {
  if (head.length === 0) return 'empty';
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const text = readable(head);
  const start = text.replace(/^[\s\0]+/, '');
  if (start === '') return 'empty';
  if (/^BEGIN:(?:VCALENDAR|VEVENT)\b/i.test(start)) return 'ics';
  if (/^From [^\r\n]*\r?\n/.test(start)) return 'mbox';
  if (isMessage(start)) return 'message';
  // Outlook for Mac writes forty bytes of its own before the header.
  if (isMessage(start.slice(40))) return 'message';
  return 'unknown';
}

const mailFields =
  /^(?:from|to|cc|bcc|subject|date|received|message-id|return-path|delivered-to|mime-version|x-[\w-]+|sender|reply-to|content-type|dkim-signature|arc-[\w-]+|authentication-results|list-[\w-]+|resent-[\w-]+|envelope-to|status|importance|thread-[\w-]+|user-agent|organization|references|in-reply-to|precedence|errors-to|delivery-date|newsgroups|path|xref|approved|apparently-to|priority|comments|keywords|encrypted|return-receipt-to|disposition-notification-to|auto-submitted|feedback-id)\s*:/im;

function isMessage(text: string): boolean {
  return looksLikeHeader(text) && mailFields.test(text);
}
