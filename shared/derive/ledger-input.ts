import type { ActClass } from '../acts/act-class.ts';
import type { MessageActs } from '../acts/found-act.ts';

/** One message that counts, as the ledger takes it. People by any key that is the same for all of a person's addresses. */
export interface LedgerMessage {
  /** Id of the item. */
  readonly item: number;
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
  /** Null when it has none, or they were not read. */
  readonly acts: MessageActs | null;
}

/** What the ledger needs to know besides the messages. */
export interface LedgerSetting {
  /** Day as of which what is open is told; nothing after it is looked at. */
  readonly asOf: number;
  /** Classes that are switched off. */
  readonly off: ReadonlySet<ActClass>;
  /** Names of the user, and of a person: words in small letters that may be called. */
  readonly myNames: ReadonlySet<string>;
  namesOf(person: string): ReadonlySet<string>;
  /** Instants at which the user was in touch with a person, by mail or otherwise, in ascending order. */
  reachedOut(person: string): readonly number[];
}
