import { readHeader } from '../../../main/import/mail/header-block.ts';
import { completeEnvelope, readMessage } from '../../../main/import/mail/read-message.ts';
import type { MailEnvelope } from '../../../shared/envelope.ts';

/** Reads a message written as text, one character a byte. */
export async function read(text: string, separator: string | null = null): Promise<MailEnvelope> {
  const bytes = Buffer.from(text, 'latin1');
  const header = readHeader(bytes, 0, bytes.length);
  return completeEnvelope(readMessage({ bytes, start: 0, end: bytes.length, header, separator }));
}
