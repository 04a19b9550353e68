import type { MessageActs } from '../acts/found-act.ts';

/** One message that counts, as the ledger takes it. People by any key that is the same for all of a person's addresses. */
export interface LedgerMessage {
  /** Id of the item. */
  readonly item: number;
  /** What names it wherever it is read: its Message-IDs, then the fingerprint of copies without any. At least one. */
  readonly references: readonly [string, ...string[]];
  /** Milliseconds since 1970 UTC, and the day of that in the library's zone. */
  readonly instant: number;
  readonly day: number;
  readonly way: 'out' | 'in';
  /** Whom it speaks to, or who speaks: To of the user's mail; the sender of mail that has the user in To. */
  readonly direct: readonly string[];
  /** Everybody else it names: Cc, Bcc, other recipients. */
  readonly others: readonly string[];
  /** Addresses in To that could be people, the user's among them; 0 when it has none. */
  readonly addressees: number;
  readonly messageIds: readonly string[];
  /** Message-IDs it answers. */
  readonly replyTo: readonly string[];
  /** Whether it begins a thread: neither its marks nor its subject make it an answer. */
  readonly thread: 'opens' | 'goes on';
  /** Null when it has none, or they were not read. */
  readonly acts: MessageActs | null;
}

/** Who is called what: words that may be called, as `nameWords` makes them. */
export interface CalledNames {
  readonly myNames: ReadonlySet<string>;
  namesOf(person: string): ReadonlySet<string>;
}
