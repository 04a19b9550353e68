import { beginsCard, type ContactFormat, findTable } from './contacts/detect-contacts.ts';
import { detectOutlook, type OutlookFormat } from './outlook/detect-outlook.ts';
import { readTarHeader, tarBlock } from './sources/archives/tar-header.ts';

/** What a file holds, told by its first bytes and never by its name. */
export type FileFormat =
  | ContactFormat
  | 'mbox'
  | 'message'
  | 'calendar'
  | OutlookFormat
  | 'zip'
  | 'tar'
  | 'gzip'
  /** An export of everything a library of ours held. */
  | 'wellspring'
  | 'empty'
  | 'unknown';

/** First bytes that tell the format. */
const formatReach = 4 << 10;

/** Fields of which a message has at least one near its top; other text files have lines with colons too. */
const mailField =
  /^(?:from|to|cc|bcc|date|subject|received|return-path|delivered-to|message-id|mime-version|content-type|sender|reply-to|x-(?:mozilla|gmail|gm|originating|sender|from|to|mailer|original|spam|received|account|uidl|envelope|priority|apple|microsoft|ms|google|yahoo|keywords|mimeole|filename)[\w-]*|dkim-signature|authentication-results|arc-[\w-]+|list-[\w-]+|resent-[\w-]+|envelope-to|in-reply-to|references|newsgroups|apparently-to|status)[ \t]*:/im;
const fieldLine = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;

/** What stands before the header of a message in some files, in bytes; see `headerStart`. */
const outlookForMac = 40;

/** A message of Apple Mail: the length of the message on a line of its own. */
const appleCount = /^\d{1,12}[ \t]*\r?\n/;

/**
 * Tells the format of a file.
 * @param head its first bytes, `formatReach` or more of them where the file is so large
 */
export function detectFormat(head: Buffer): FileFormat {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const outlook = detectOutlook(head);
  if (outlook !== null) return outlook;
  if (isZip(head)) return 'zip';
  if (readTarHeader(head.subarray(0, tarBlock)) !== null) return 'tar';
  const bytes = asEightBit(head.subarray(0, formatReach));
  const text = bytes
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^[\s\0]+/, '');
  if (/^\{\s*"wellspring"\s*:/.test(text)) return 'wellspring';
  if (text === '') return isBlank(head) ? 'empty' : 'unknown';
  if (/^BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)/i.test(text)) return 'calendar';
  if (beginsCard(text)) return 'vcard';
  if (/^From (?![ \t]*:)[^\r\n]*\r?\n(?:[\x21-\x39\x3b-\x7e]+[ \t]*:|>From )/.test(text)) return 'mbox';
  if (headerStart(bytes) >= 0) return 'message';
  return findTable(text) === null ? 'unknown' : 'csv';
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13));
}

/** First names in documents that are zip archives by accident: of Office, OpenDocument, EPUB, Java and Android. */
const documentName =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|mimetype|META-INF\/|AndroidManifest\.xml)/;

/** Zip: a member, the first part of several, or nothing but the end of an empty archive. */
function isZip(head: Buffer): boolean {
  const mark = head.toString('latin1', 0, 8);
  if (!mark.startsWith('PK')) return false;
  const [member, empty, split] = ['\x03\x04', '\x05\x06', '\x07\x08PK\x03\x04'];
  if (mark.startsWith(member, 2)) return !documentName.test(head.toString('latin1', 30, 60));
  return mark.startsWith(empty, 2) || mark.startsWith(split, 2);
}

function beginsHeader(text: string): boolean {
  if (!fieldLine.test(text)) return false;
  const header = text.replace(/\r\n?/g, '\n').split('\n\n', 1)[0] ?? '';
  return mailField.test(header);
}

/**
 * Index at which the header of a single message begins: behind a byte order mark and blank lines, Apple's byte count, a
 * separator line, or forty bytes of Outlook for Mac. -1 when there is none.
 */
export function headerStart(bytes: Buffer): number {
  const text = bytes.toString('latin1', 0, formatReach);
  const lead = /^(?:\xef\xbb\xbf)?[\s\0]*/.exec(text)?.[0].length ?? 0;
  const line = appleCount.exec(text.slice(lead)) ?? /^>?From (?![ \t]*:)[^\n]*\n/.exec(text.slice(lead));
  const starts = [lead, lead + (line?.[0].length ?? 0), outlookForMac];
  return starts.find((start) => beginsHeader(text.slice(start))) ?? -1;
}

/** UTF-16, with a byte order mark or told by its zeros, as UTF-8; other bytes as they are. */
export function asEightBit(bytes: Buffer): Buffer {
  const even = bytes.subarray(0, bytes.length & ~1);
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return Buffer.from(even.toString('utf16le', 2), 'utf8');
  if (first === 0xfe && second === 0xff) {
    return Buffer.from(Buffer.from(even).swap16().toString('utf16le', 2), 'utf8');
  }
  const isText = (code: number | undefined) => code !== undefined && code >= 9 && code < 127;
  if (isText(first) && second === 0 && isText(third) && fourth === 0)
    return Buffer.from(even.toString('utf16le'), 'utf8');
  if (first === 0 && isText(second) && third === 0 && isText(fourth)) {
    return Buffer.from(Buffer.from(even).swap16().toString('utf16le'), 'utf8');
  }
  return bytes;
}
