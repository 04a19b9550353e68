import { z } from 'zod';

/** Envelopes as an export holds them, checked before they come near the library: a file may be anybody's. */

const text = z.string().max(1 << 20);
const texts = z.array(text).max(100_000);
const party = z.object({ address: text.min(1), name: text });
const parties = z.array(party).max(100_000);
const ms = z.number().int().min(-8.64e15).max(8.64e15);

/** A message, its date as an ISO instant. */
export const exportedMail = z.object({
  medium: z.enum(['mail', 'message']),
  messageId: text.nullable(),
  date: z.iso.datetime().nullable(),
  dateSource: z.enum(['date', 'received', 'separator', 'none']),
  from: parties,
  to: parties,
  cc: parties,
  bcc: parties,
  subject: text,
  replyTo: texts,
  machine: z.enum(['auto-submitted', 'null-return-path', 'report', 'precedence', 'autoreply']).nullable(),
  bulk: z.boolean(),
  listAddresses: texts,
  listHosts: texts,
  deliveredTo: texts,
  calendarReply: z.boolean(),
  ownWords: z.enum(['acknowledgement', 'text', 'none', 'unread']),
  hasLink: z.boolean(),
  hasAttachment: z.boolean(),
});

const time = z.discriminatedUnion('type', [
  z.object({ type: z.literal('date'), date: z.string().regex(/^\d{8}$/) }),
  z.object({ type: z.literal('utc'), ms }),
  z.object({ type: z.literal('zoned'), local: z.string().regex(/^\d{8}T\d{6}$/), zone: text }),
  z.object({ type: z.literal('floating'), local: z.string().regex(/^\d{8}T\d{6}$/) }),
]);
const times = z.array(time).max(100_000);

/** An event, whole. */
export const exportedEvent = z.object({
  kind: z.literal('event'),
  uid: text,
  recurrenceId: time.nullable(),
  thisAndFuture: z.boolean(),
  sequence: z.number(),
  stamp: ms.nullable(),
  touched: ms.nullable(),
  start: time,
  end: time.nullable(),
  summary: text,
  cancelled: z.boolean(),
  transparent: z.boolean(),
  rrules: texts,
  rdates: times,
  exdates: times,
  organizer: party.nullable(),
  attendees: z
    .array(
      party.extend({
        attendance: z.enum(['accepted', 'declined', 'tentative', 'needs-action', 'delegated']),
        type: z.enum(['individual', 'room', 'resource', 'group']),
        nonParticipant: z.boolean(),
      }),
    )
    .max(100_000),
  groupCalendar: z.boolean(),
  method: z.enum(['publish', 'request', 'reply', 'cancel', 'other']),
  zones: z.record(
    text,
    z.array(
      z.object({ start: text, offsetFrom: z.number(), offsetTo: z.number(), rrules: texts, rdates: texts }),
    ),
  ),
  unknownZone: text.optional(),
  inMail: z.literal(true).optional(),
});

/** A contact, whole. */
export const exportedContact = z.object({
  kind: z.literal('contact'),
  source: z.enum(['vcard', 'google', 'outlook', 'linkedin']),
  subject: z.enum(['me', 'person', 'organization']),
  uid: text.nullable(),
  names: z.object({ formatted: text, given: text, family: text, nickname: text }),
  addresses: texts,
  urls: texts,
  organization: text,
  title: text,
  birthday: text.nullable(),
  connectedOn: text.nullable(),
  acts: z
    .array(
      z.object({
        kind: z.enum(['recommendation', 'endorsement', 'invitation']),
        direction: z.enum(['out', 'in']),
        day: z.iso.date(),
      }),
    )
    .max(100_000),
  revised: ms.nullable(),
});
