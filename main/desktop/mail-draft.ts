import { onOneLine } from '../../shared/text/on-one-line.ts';

/** A mail for the system's mail program, as the window asks for it. */
export interface MailDraft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Longest address handed over: Windows cuts what is longer. */
const longest = 2000;

/** Only what a mailbox can be, without anything that has a meaning in a header or an address of a page. */
const mailbox = /^[^\s@<>()[\]\\,;:"]{1,64}@[\p{L}\p{N}.-]{1,255}$/u;

/**
 * The `mailto:` address that opens a draft (RFC 6068), with everything in it encoded, so that no name or sentence of a stranger
 * becomes another recipient, a header or an attachment.
 *
 * @returns null for a draft that is none: without recipient, with something else than a mailbox, or too long to hand over whole
 */
export function mailtoAddress({ to, subject, body }: MailDraft): string | null {
  if (to.length === 0 || !to.every((address) => mailbox.test(address))) return null;
  const fields = [
    subject === '' ? '' : `subject=${encoded(onOneLine(subject))}`,
    body === '' ? '' : `body=${encoded(body.replace(/\r?\n|\r/g, '\r\n'))}`,
  ].filter(Boolean);
  const address = `mailto:${to.map(encoded).join(',')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
  return address.length <= longest ? address : null;
}

/** Percent-encoded, the at sign of an address left readable; what is no text (half a surrogate pair) becomes U+FFFD. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replaceAll('%40', '@')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
