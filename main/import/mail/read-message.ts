import type { DateSource, MailEnvelope, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import { bodyMarks } from './body-marks.ts';
import { isCalendarReply } from './calendar-reply.ts';
import { contentType } from './content-type.ts';
import { hardOwnWords, largestHard } from './hard-text.ts';
import type { HeaderBlock } from './header-block.ts';
import type { HeaderFields } from './header-fields.ts';
import { headerText } from './header-text.ts';
import { deliveredTo, isBulk, listAddresses, listHosts, machineMark } from './marks.ts';
import { parseDate, parseReceived, parseSeparator } from './message-date.ts';
import { messageId, referencedIds } from './message-ids.ts';
import { messageParts } from './message-parts.ts';

/** A message in memory: `bytes` from `start` to `end`, of which `header` was read already. */
export interface MessageBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  readonly header: HeaderBlock;
  /** The mbox line before the message, or null. */
  readonly separator: string | null;
}

/** An envelope; `hard` when its own words are still to be had by `completeEnvelope`, from these bytes. */
export interface MessageReading {
  readonly envelope: MailEnvelope;
  readonly hard: Buffer | null;
}

function dateOf(
  fields: HeaderFields,
  separator: string | null,
): { instant: number | null; dateSource: DateSource } {
  for (const value of fields.all('date')) {
    const instant = parseDate(value);
    if (instant !== null) return { instant, dateSource: 'date' };
  }
  const received = fields.first('received');
  const arrived = received === undefined ? null : parseReceived(received);
  if (arrived !== null) return { instant: arrived, dateSource: 'received' };
  const written = separator === null ? null : parseSeparator(separator);
  return { instant: written, dateSource: written === null ? 'none' : 'separator' };
}

/** Those whose names may stand in a greeting or below a message. */
function namesAround(from: readonly Party[], to: readonly Party[]): readonly Party[] {
  return [...from, ...to.slice(0, 20)];
}

const notLookedAt = { ownWords: 'unread', hasLink: false, hasAttachment: false } as const;

/**
 * Reads one message. Never throws: whatever the bytes are, they have an envelope, if an empty one. Bodies are looked at
 * only in mail that could be between people (model.md 1).
 */
export function readMessage({ bytes, start, end, header, separator }: MessageBytes): MessageReading {
  const { fields, bodyStart } = header;
  const content = contentType(fields.first('content-type'));
  const from = parseAddresses(fields.all('from'));
  const to = parseAddresses(fields.all('to'));
  const replyTo = referencedIds([...fields.all('in-reply-to'), ...fields.all('references')]);
  const machine = machineMark(fields, content);
  const bulk = isBulk(fields);
  const mayBePersonal = machine === null && (!bulk || replyTo.length > 0);
  const composed = mayBePersonal || /^(?:multipart\/|text\/calendar|application\/ics)/.test(content.type);
  const parts = composed ? messageParts(bytes, fields, bodyStart, end) : null;
  const calendarReply = parts?.calendars.some((part) => isCalendarReply(bytes, part, end)) ?? false;
  const envelope: MailEnvelope = {
    kind: 'mail',
    messageId: messageId(fields.first('message-id')),
    from: from.length > 0 ? from : parseAddresses(fields.all('sender')),
    to,
    cc: parseAddresses(fields.all('cc')),
    bcc: parseAddresses(fields.all('bcc')),
    ...dateOf(fields, separator),
    subject: headerText(fields.first('subject')),
    replyTo,
    machine,
    bulk,
    listAddresses: listAddresses(fields),
    listHosts: listHosts(fields, from),
    deliveredTo: deliveredTo(fields),
    calendarReply,
    ...notLookedAt,
  };
  if (!mayBePersonal || parts === null || calendarReply) return { envelope, hard: null };
  const { hasAttachment } = parts;
  const size = end - start;
  const whole = () => Buffer.from(bytes.subarray(start, end));
  if (parts.text === null) {
    const hard = !parts.followed && size <= largestHard ? whole() : null;
    return { envelope: { ...envelope, ownWords: parts.followed ? 'none' : 'unread', hasAttachment }, hard };
  }
  const marks = bodyMarks(bytes, parts.text, namesAround(from, to), size);
  if (marks === 'hard') return { envelope: { ...envelope, hasAttachment }, hard: whole() };
  return { envelope: { ...envelope, ...marks, hasAttachment }, hard: null };
}

/** The envelope with its own words, where only mailparser could read them. */
export async function completeEnvelope({ envelope, hard }: MessageReading): Promise<MailEnvelope> {
  if (hard === null) return envelope;
  return { ...envelope, ...(await hardOwnWords(hard, namesAround(envelope.from, envelope.to))) };
}
