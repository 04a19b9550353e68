import type { FoundAct, MessageActs } from '../../shared/acts/found-act.ts';

/** Acts of the messages of a batch that have any, column by column. */
export interface PackedActs {
  /** For each row, which of the envelopes of the batch it is of. */
  readonly envelopes: readonly number[];
  readonly ownWordCounts: readonly number[];
  readonly acts: readonly (readonly FoundAct[])[];
}

/** Gathers acts while a batch is packed. */
export class ActsPacker implements PackedActs {
  readonly envelopes: number[] = [];
  readonly ownWordCounts: number[] = [];
  readonly acts: (readonly FoundAct[])[] = [];

  /** @param envelope index among the envelopes of the batch */
  add(envelope: number, found: MessageActs | null | undefined): void {
    if (!found) return;
    this.envelopes.push(envelope);
    this.ownWordCounts.push(found.ownWordCount);
    this.acts.push(found.acts);
  }

  /** As a plain object, which travels between processes. */
  packed(): PackedActs {
    return { envelopes: this.envelopes, ownWordCounts: this.ownWordCounts, acts: this.acts };
  }
}
