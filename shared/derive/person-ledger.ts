import type { FoundAct } from '../acts/found-act.ts';
import type { LedgerAct } from '../model/ledger.ts';
import type { Opening } from '../model/primed.ts';

/** An act of the ledger with what it was found in. */
export interface SourcedAct {
  readonly act: LedgerAct;
  /** Id of the item it stands in. */
  readonly item: number;
  /** Null for what is told by the thread and not by a sentence: an answer at length. */
  readonly found: FoundAct | null;
}

/** Something open between the user and a person. */
export interface OpenMatter {
  readonly item: number;
  readonly day: number;
  readonly found: FoundAct;
}

/** An opening with the item behind it. */
export interface SourcedOpening extends Opening {
  readonly item: number;
}

/** Gives and asks between the user and one person, and what is open between them, oldest first. */
export interface PersonLedger {
  readonly acts: readonly SourcedAct[];
  readonly openings: readonly SourcedOpening[];
  /** Their direct questions that the user has not answered. */
  readonly repliesOwed: readonly OpenMatter[];
  /** What the user said they would do, and nothing sent since. */
  readonly promisesOpen: readonly OpenMatter[];
  /** What they gave, without a word of the user's since. */
  readonly thanksDue: readonly OpenMatter[];
}
