import type { DateSource, MailEnvelope, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import { type BodyMarks, bodyMarks } from './body-marks.ts';
import { type ContentType, contentType } from './content-type.ts';
import { hardOwnWords, largestHard } from './hard-text.ts';
import type { HeaderBlock } from './header-block.ts';
import type { HeaderFields } from './header-fields.ts';
import { headerText } from './header-text.ts';
import { type Invitations, type MailedEvent, noInvitations, readInvitations } from './invitations.ts';
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

/** An envelope and the events the message carries; `hard` when its own words are still to be had by `completeEnvelope`, from these bytes. */
export interface MessageReading {
  readonly envelope: MailEnvelope;
  readonly events: readonly MailedEvent[];
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
  return to.length === 0 ? from : [...from, ...to.slice(0, 20)];
}

/** What the body of a message says; `hard` is left to mailparser. */
interface BodyFindings extends BodyMarks {
  readonly hasAttachment: boolean;
  readonly invitations: Invitations;
  readonly hard: boolean;
}

const notLookedAt: BodyFindings = {
  ownWords: 'unread',
  hasLink: false,
  hasAttachment: false,
  invitations: noInvitations,
  hard: false,
};

/**
 * Looks at a body. Own words, links and enclosures are of use only in mail that could be between people; invitations
 * and answers to them are looked for in all.
 */
function readBody(
  { bytes, start, end, header }: MessageBytes,
  content: ContentType,
  mayBePersonal: boolean,
  from: readonly Party[],
  to: readonly Party[],
): BodyFindings {
  if (!mayBePersonal && !mayHoldCalendar.test(content.type)) return notLookedAt;
  const parts = messageParts(bytes, header.fields, content, header.bodyStart, end);
  const invitations = readInvitations(bytes, parts.calendars, from);
  if (!mayBePersonal || invitations.isReply) return { ...notLookedAt, invitations };
  const { text, hasAttachment, followed } = parts;
  const size = end - start;
  if (text === null) {
    return {
      ...notLookedAt,
      invitations,
      ownWords: followed ? 'none' : 'unread',
      hasAttachment,
      hard: !followed && size <= largestHard,
    };
  }
  const marks = bodyMarks(bytes, text, namesAround(from, to), size);
  if (marks === 'hard') return { ...notLookedAt, invitations, hasAttachment, hard: true };
  return {
    ownWords: marks.ownWords,
    hasLink: marks.hasLink,
    hasAttachment,
    invitations,
    hard: false,
  };
}

const mayHoldCalendar = /^(?:multipart\/|text\/(?:x-v|v)?calendar|application\/ics)/;

const noIds: readonly string[] = [];

function ancestors(fields: HeaderFields): readonly string[] {
  const replies = fields.all('in-reply-to');
  const references = fields.all('references');
  return replies.length + references.length === 0 ? noIds : referencedIds([...replies, ...references]);
}

/**
 * Reads one message. Never throws: whatever the bytes are, they have an envelope, if an empty one. Bodies are looked at
 * only in mail that could be between people (model.md 1).
 */
export function readMessage(message: MessageBytes): MessageReading {
  const { fields } = message.header;
  const content = contentType(fields.first('content-type'));
  const written = parseAddresses(fields.all('from'));
  const from = written.length > 0 ? written : parseAddresses(fields.all('sender'));
  const to = parseAddresses(fields.all('to'));
  const replyTo = ancestors(fields);
  const machine = machineMark(fields, content);
  const bulk = isBulk(fields);
  const { instant, dateSource } = dateOf(fields, message.separator);
  const mayBePersonal = machine === null && (!bulk || replyTo.length > 0);
  const body = readBody(message, content, mayBePersonal, from, to);
  const envelope: MailEnvelope = {
    kind: 'mail',
    medium: 'mail',
    messageId: messageId(fields.first('message-id')),
    from,
    to,
    cc: parseAddresses(fields.all('cc')),
    bcc: parseAddresses(fields.all('bcc')),
    instant,
    dateSource,
    subject: headerText(fields.first('subject')),
    replyTo,
    machine,
    bulk,
    listAddresses: listAddresses(fields),
    listHosts: listHosts(fields, from),
    deliveredTo: deliveredTo(fields),
    calendarReply: body.invitations.isReply,
    ownWords: body.ownWords,
    hasLink: body.hasLink,
    hasAttachment: body.hasAttachment,
  };
  const hard = body.hard ? Buffer.from(message.bytes.subarray(message.start, message.end)) : null;
  return { envelope, events: body.invitations.events, hard };
}

/** The envelope with its own words, where only mailparser could read them. */
export async function completeEnvelope({
  envelope,
  hard,
}: Pick<MessageReading, 'envelope' | 'hard'>): Promise<MailEnvelope> {
  if (hard === null) return envelope;
  return { ...envelope, ...(await hardOwnWords(hard, namesAround(envelope.from, envelope.to))) };
}
