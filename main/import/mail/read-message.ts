import type { MessageActs } from '../../../shared/acts/found-act.ts';
import type { DateSource, MailEnvelope, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from './address-list.ts';
import { type ActsReader, bodyActs, mayHoldActs } from './body-acts.ts';
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
  /** What its sender gives, asks and promises; null when that was not read or comes to nothing. */
  readonly acts: MessageActs | null;
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
  readonly acts: MessageActs | null;
  readonly hard: boolean;
}

const notLookedAt: BodyFindings = {
  ownWords: 'unread',
  hasLink: false,
  hasAttachment: false,
  invitations: noInvitations,
  acts: null,
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
  readActs: ActsReader | null,
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
    acts:
      readActs === null || marks.ownWords !== 'text'
        ? null
        : bodyActs(readActs, bytes, text, { from, to }, hasAttachment || marks.hasLink),
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
 * @param readActs null to leave acts unread
 */
export function readMessage(message: MessageBytes, readActs: ActsReader | null = null): MessageReading {
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
  const cc = parseAddresses(fields.all('cc'));
  const subject = headerText(fields.first('subject'));
  const acting = mayHoldActs(to.length + cc.length, bulk, subject) ? readActs : null;
  const body = readBody(message, content, mayBePersonal, from, to, acting);
  const envelope: MailEnvelope = {
    kind: 'mail',
    medium: 'mail',
    messageId: messageId(fields.first('message-id')),
    from,
    to,
    cc,
    bcc: parseAddresses(fields.all('bcc')),
    instant,
    dateSource,
    subject,
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
  return { envelope, events: body.invitations.events, acts: body.acts, hard };
}

/** What a message is once mailparser has read what this reader could not. */
export interface CompleteReading {
  readonly envelope: MailEnvelope;
  readonly acts: MessageActs | null;
}

/** The envelope with its own words, and the acts, where only mailparser could read them. */
export async function completeReading(
  { envelope, acts, hard }: Pick<MessageReading, 'envelope' | 'acts' | 'hard'>,
  readActs: ActsReader | null = null,
): Promise<CompleteReading> {
  if (hard === null) return { envelope, acts };
  const { text, ...words } = await hardOwnWords(hard, namesAround(envelope.from, envelope.to));
  const { from, to, cc, bulk, subject, hasAttachment } = envelope;
  const enclosed = hasAttachment || words.hasLink;
  const acting = mayHoldActs(to.length + cc.length, bulk, subject) ? readActs : null;
  return {
    envelope: { ...envelope, ...words },
    acts: acting === null || words.ownWords !== 'text' ? null : acting(text, from, to, enclosed),
  };
}

/** As `completeReading`, without acts. */
export async function completeEnvelope(
  reading: Pick<MessageReading, 'envelope' | 'hard'>,
): Promise<MailEnvelope> {
  return (await completeReading({ ...reading, acts: null })).envelope;
}
