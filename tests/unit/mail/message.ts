import { readHeader } from '../../../main/import/mail/header-block.ts';
import type { MailedEvent } from '../../../main/import/mail/invitations.ts';
import {
  completeEnvelope,
  type MessageReading,
  readMessage,
} from '../../../main/import/mail/read-message.ts';
import type { MailEnvelope } from '../../../shared/envelope.ts';

function reading(text: string, separator: string | null): MessageReading {
  const bytes = Buffer.from(text, 'latin1');
  const header = readHeader(bytes, 0, bytes.length);
  return readMessage({ bytes, start: 0, end: bytes.length, header, separator });
}

/** Reads a message written as text, one character a byte. */
export async function read(text: string, separator: string | null = null): Promise<MailEnvelope> {
  return completeEnvelope(reading(text, separator));
}

/** The events that such a message carries. */
export function eventsIn(text: string): readonly MailedEvent[] {
  return reading(text, null).events;
}
