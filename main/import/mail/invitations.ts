import type { EventEnvelope, Party } from '../../../shared/envelope.ts';
import { readCalendarPart } from './calendar-part.ts';
import type { CalendarPart } from './message-parts.ts';

/** An event that a message carries, or why it could not be read. */
export type MailedEvent =
  | { readonly envelope: EventEnvelope; readonly error: null }
  | { readonly envelope: null; readonly error: string };

/** What the calendars inside one message say. */
export interface Invitations {
  readonly events: readonly MailedEvent[];
  /** METHOD:REPLY: the message answers an invitation. */
  readonly isReply: boolean;
}

/** A message without calendar parts. */
export const noInvitations: Invitations = { events: [], isReply: false };

/**
 * Reads the invitations, cancellations and answers of a message (RFC 5546). One that stands in it twice, as text and as
 * file, is one. Proposals of another time (COUNTER) and their kin say nothing about what takes place, and are left out.
 * @param from senders of the message: an answer is that of its sender
 */
export function readInvitations(
  bytes: Buffer,
  parts: readonly CalendarPart[],
  from: readonly Party[],
): Invitations {
  if (parts.length === 0) return noInvitations;
  const events = new Map<string, EventEnvelope>();
  const errors = new Set<string>();
  let isReply = false;
  for (const part of parts) {
    const { method, items } = readCalendarPart(bytes, part);
    if (method === 'REPLY') isReply = true;
    for (const { envelope, error } of items) {
      if (error !== null) errors.add(`An event inside the message: ${error}`);
      if (envelope?.kind !== 'event' || envelope.method === 'other') continue;
      const event: EventEnvelope = { ...answerOf(envelope, from), inMail: true };
      const key = JSON.stringify([event.uid, event.recurrenceId]);
      const known = events.get(key);
      if (known === undefined || saysMore(event, known)) events.set(key, event);
    }
  }
  return {
    events: [
      ...[...events.values()].map((envelope) => ({ envelope, error: null })),
      ...[...errors].map((error) => ({ envelope: null, error })),
    ],
    isReply,
  };
}

/** Of two copies in one message: the higher SEQUENCE, then the one that says what is to be done with it. */
function saysMore(one: EventEnvelope, other: EventEnvelope): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  return other.method === 'publish' && one.method !== 'publish';
}

/** An answer names the one attendee who gives it; some programs list everybody invited, whose answers it does not know. */
function answerOf(event: EventEnvelope, from: readonly Party[]): EventEnvelope {
  if (event.method !== 'reply' || event.attendees.length < 2) return event;
  const senders = new Set(from.map(({ address }) => address));
  const attendees = event.attendees.filter(({ address }) => senders.has(address));
  return attendees.length === 0 ? event : { ...event, attendees };
}
