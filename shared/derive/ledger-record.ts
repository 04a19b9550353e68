import type { FoundAct } from '../acts/found-act.ts';
import type { Opening } from '../model/primed.ts';

/**
 * What the messages with one person say of gives and asks, before any word of the user's (model.md 6 and 7). Classes that are switched
 * off are still in it, so that switching one on, or taking a correction back, asks for no message again.
 */
export interface LedgerRecord {
  /** Messages that have something to tell, oldest first. */
  readonly messages: readonly RecordedMessage[];
  /** Mails of the user's to this person alone that asked or opened a thread, oldest first. */
  readonly openings: readonly Opening[];
}

/** One message, as far as gives and asks with one person are concerned. */
export interface RecordedMessage {
  /** Id of the item: the envelope whose subject it has. Another one in another library. */
  readonly item: number;
  /** What names the message wherever it is read: its Message-IDs, then the fingerprint of copies without any. At least one. */
  readonly references: readonly [string, ...string[]];
  /** Milliseconds since 1970 UTC, and the day of that in the library's zone. */
  readonly instant: number;
  readonly day: number;
  readonly way: 'out' | 'in';
  /** Addresses in To that could be people, the user's among them. */
  readonly addressees: number;
  /** The message of the other side's that asked and that this one answers; null when there is none. */
  readonly answers: Answered | null;
  /** Those meant for this person, or by them for the user. */
  readonly acts: readonly FoundAct[];
}

/** A question answered. */
export interface Answered {
  /** What names the message that asked. */
  readonly ask: string;
  /** Own words of the answer. */
  readonly words: number;
}

/** Of somebody no message is known with. */
export const emptyRecord: LedgerRecord = { messages: [], openings: [] };
