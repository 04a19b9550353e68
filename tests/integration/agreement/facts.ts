import type { MailEnvelope, Party, ReadItem } from '../../../shared/envelope.ts';

/** What readers of mail should agree on. */
export interface MailFacts {
  /** Addresses, lower-case, in the order they stand. */
  readonly sender: readonly string[];
  /** To, Cc and Bcc, in this order. */
  readonly recipients: readonly string[];
  /** Of the Date field, ms since 1970 UTC; null when it says none. */
  readonly date: number | null;
  /** Blanks do not count: readers differ in what a fold leaves. */
  readonly subject: string;
  /** Message-ID; with those it answers where the other reader gives them. No brackets, no blanks, each once. */
  readonly ids: readonly string[];
}

export type Field = keyof MailFacts;
export const fields: readonly Field[] = ['sender', 'recipients', 'date', 'subject', 'ids'];

/** What a suite says of one message; a field it does not know is not compared. */
export type Expected = Partial<MailFacts>;

export const squeezed = (text: string): string => text.replace(/\s+/g, '');

const addresses = (parties: readonly Party[]) => parties.map(({ address }) => address);

/** A file that is refused: nothing is known of it. */
const refused: MailFacts = { sender: [], recipients: [], date: null, subject: '', ids: [] };

export function factsOfItem({ envelope }: ReadItem, ids: 'own' | 'all'): MailFacts {
  return envelope?.kind === 'mail' ? factsOf(envelope, ids) : refused;
}

/** What this reader makes of a message. Other readers know no fallback for dates, so that ours are left out. */
function factsOf(mail: MailEnvelope, ids: 'own' | 'all'): MailFacts {
  const own = mail.messageId === null ? [] : [mail.messageId];
  return {
    sender: addresses(mail.from),
    recipients: addresses([...mail.to, ...mail.cc, ...mail.bcc]),
    date: mail.dateSource === 'date' ? mail.instant : null,
    subject: squeezed(mail.subject),
    ids: ids === 'own' ? own : [...new Set([...own, ...mail.replyTo])].sort(),
  };
}
