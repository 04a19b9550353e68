import { simpleParser } from 'mailparser';

/** Messages larger than this are no bare acknowledgement, so nobody needs their text. */
const largest = 64 << 10;

/**
 * The text of a message whose only text is HTML, or in a form `plain-part.ts` leaves to others: mailparser decodes it.
 * Null when it is too large, or when mailparser refuses it (its limits throw: a message is never lost by that).
 */
export async function hardText(message: Buffer): Promise<string | null> {
  if (message.length > largest) return null;
  try {
    const parsed = await simpleParser(message, {
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    });
    return parsed.text ?? '';
  } catch {
    return null;
  }
}
