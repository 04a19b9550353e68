import type { FoundAct } from '../acts/found-act.ts';
import type { EntryStatus, MatterKind } from '../contract/ledger.ts';
import type { FoundHit } from '../journal/ledger-acts.ts';
import type { GiveKind } from '../model/act-kinds.ts';
import type { LedgerAct } from '../model/ledger.ts';
import type { Opening } from '../model/primed.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import type { RecordedMessage } from './ledger-record.ts';

/** Gives and asks between the user and one person, and what is open between them, with the user's word on each (model.md 6). */
export interface PersonLedger {
  /** Newest first; rejected ones too. */
  readonly lines: readonly LedgerLine[];
  /** The acts of the lines that count, oldest first. None lies after the day of the person's figures. */
  readonly acts: readonly LedgerAct[];
  /** Mails of the user's to this person alone that asked or opened a thread, oldest first. */
  readonly openings: readonly Opening[];
  /** What is open, newest first. */
  readonly matters: readonly OpenMatter[];
  /** −1 to 1; null while nothing is known. */
  readonly balance: number | null;
}

/** One give or ask, and where it comes from. */
export interface LedgerLine {
  readonly act: LedgerAct;
  readonly status: EntryStatus;
  readonly source: LineSource;
}

/** Where a line of the ledger comes from. */
export type LineSource =
  /** A sentence of a message. `changed`: the user said which kind it is. */
  | {
      readonly type: 'sentence';
      readonly message: RecordedMessage;
      readonly found: FoundAct;
      readonly kind: 'found' | 'changed';
    }
  /** An answer at length, told by the thread. */
  | { readonly type: 'answer'; readonly message: RecordedMessage }
  /** Written down by the user, on this day number: the act counts from the day of the figures on where that is earlier. */
  | { readonly type: 'entry'; readonly act: number; readonly on: number; readonly note: string }
  /** A touch the user logged that is a give besides. */
  | { readonly type: 'logged'; readonly act: number; readonly logged: LoggedKind; readonly note: string };

/** Something open between the user and a person. */
export interface OpenMatter {
  readonly matter: MatterKind;
  /** What they gave, where thanks are due; null else. */
  readonly gave: GiveKind | null;
  /** The same for the same message, whatever else is known; what `dismiss` names it by. */
  readonly key: string;
  readonly item: number;
  readonly day: number;
  readonly hit: FoundHit;
  /** '' where sentences are not kept. */
  readonly sentence: string;
}
