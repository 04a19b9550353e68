import type { DateSource, MailEnvelope, OwnWords, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import { hardText } from './hard-text.ts';
import { type HeaderBlock, type HeaderFields, readHeader } from './header-block.ts';
import { subjectText } from './header-text.ts';
import { deliveredTo, isBulk, listAddresses, listHosts, machineMark } from './marks.ts';
import { parseDate, parseReceived, parseSeparator } from './message-date.ts';
import { messageId, referencedIds } from './message-ids.ts';
import { classifyOwnWords } from './own-words.ts';
import { parameter, plainText } from './plain-part.ts';

/** What reading a message gives: the envelope, and its header for those who look at folders and labels. */
export interface ReadMessage {
  readonly envelope: MailEnvelope;
  readonly fields: HeaderFields;
}

function dateOf(
  fields: HeaderFields,
  separator: string | null,
): { instant: number | null; dateSource: DateSource } {
  const date = fields.first('date');
  const own = date === null ? null : parseDate(date);
  if (own !== null) return { instant: own, dateSource: 'date' };
  const received = fields.first('received');
  const arrived = received === null ? null : parseReceived(received);
  if (arrived !== null) return { instant: arrived, dateSource: 'received' };
  const written = separator === null ? null : parseSeparator(separator);
  if (written !== null) return { instant: written, dateSource: 'separator' };
  return { instant: null, dateSource: 'none' };
}

/** METHOD:REPLY of an invitation: the message itself, or one of its parts. */
function isCalendarReply(bytes: Buffer, { fields, bodyStart }: HeaderBlock): boolean {
  const contentType = fields.first('content-type') ?? '';
  if (/^text\/calendar\b/i.test(contentType)) return /reply/i.test(parameter(contentType, 'method') ?? '');
  if (!/^multipart\//i.test(contentType)) return false;
  let at = bytes.indexOf('text/calendar', bodyStart, 'latin1');
  for (let tries = 0; at >= 0 && tries < 5; tries++) {
    const around = bytes.toString('latin1', at, at + 400);
    if (/^text\/calendar[^\n]*(?:\r?\n[ \t][^\n]*)*method="?reply/i.test(around)) return true;
    at = bytes.indexOf('text/calendar', at + 1, 'latin1');
  }
  return false;
}

/** Words of the names in a message, lower-case: they are part of a greeting, not of what is said. */
function nameWords(parties: readonly Party[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name, address } of parties) {
    for (const text of [name, address.slice(0, Math.max(0, address.indexOf('@')))]) {
      for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) words.add(word);
    }
  }
  return words;
}

const unread: { ownWords: OwnWords; hasLink: boolean; hasAttachment: boolean } = {
  ownWords: 'unread',
  hasLink: false,
  hasAttachment: false,
};

function enclosures(bytes: Buffer, bodyStart: number): { hasLink: boolean; hasAttachment: boolean } {
  const body = bytes.toString('latin1', bodyStart, bodyStart + (64 << 10));
  return {
    hasLink: /https?:\/\//i.test(body),
    hasAttachment: /^content-disposition:\s*attachment/im.test(body),
  };
}

/** Whether the message could be between people, so that its own words matter. */
function couldBePersonal(
  envelope: Pick<MailEnvelope, 'machine' | 'bulk' | 'replyTo' | 'calendarReply'>,
): boolean {
  return (
    envelope.machine === null && !envelope.calendarReply && (!envelope.bulk || envelope.replyTo.length > 0)
  );
}

/** The envelope of a message but for its own words. */
function readEnvelope(bytes: Buffer, header: HeaderBlock, separator: string | null): MailEnvelope {
  const { fields } = header;
  const sender = parseAddresses(fields.all('from'));
  return {
    kind: 'mail',
    messageId: messageId(fields.first('message-id')),
    from: sender.length > 0 ? sender : parseAddresses(fields.all('sender')),
    to: parseAddresses(fields.all('to')),
    cc: parseAddresses(fields.all('cc')),
    bcc: parseAddresses(fields.all('bcc')),
    ...dateOf(fields, separator),
    subject: subjectText(fields.first('subject')),
    replyTo: referencedIds([...fields.all('in-reply-to'), ...fields.all('references')]),
    machine: machineMark(fields),
    bulk: isBulk(fields),
    listAddresses: listAddresses(fields),
    listHosts: listHosts(fields),
    deliveredTo: deliveredTo(fields),
    calendarReply: isCalendarReply(bytes, header),
    ...unread,
  };
}

/**
 * Reads one message. Never throws: whatever the bytes are, they have an envelope, if an empty one.
 * @param bytes the message, or as much of it as is kept
 * @param separator the mbox line before it, or null
 * @returns a promise only when the text has to be decoded by mailparser; `bytes` are copied for that
 */
export function readMessage(bytes: Buffer, separator: string | null): ReadMessage | Promise<ReadMessage> {
  const header = readHeader(bytes);
  const { fields } = header;
  const envelope = readEnvelope(bytes, header, separator);
  if (!couldBePersonal(envelope)) return { envelope, fields };
  const names = () => nameWords([...envelope.from, ...envelope.to, ...envelope.cc]);
  const classified = (text: string, whole: Buffer): ReadMessage => {
    const ownWords = classifyOwnWords(text, names());
    const more = ownWords === 'acknowledgement' ? enclosures(whole, header.bodyStart) : unread;
    return {
      envelope: { ...envelope, ownWords, hasLink: more.hasLink, hasAttachment: more.hasAttachment },
      fields,
    };
  };
  const plain = plainText(bytes, fields, header.bodyStart);
  if (plain.found === 'text') return classified(plain.text, bytes);
  if (plain.found === 'nothing') return { envelope: { ...envelope, ownWords: 'none' }, fields };
  const copy = Buffer.from(bytes);
  return hardText(copy).then((text) => (text === null ? { envelope, fields } : classified(text, copy)));
}
