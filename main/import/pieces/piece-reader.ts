import { packBatch } from '../packed-batch.ts';
import { readPiece } from './piece.ts';
import type { PieceRun } from './piece-run.ts';

/** Who reads pieces: this thread, or another one. */
export interface PieceReader {
  /** Pieces it may be given at once. */
  readonly atOnce: number;
  /** Reads a piece into its run; resolves when that is done, whatever it came to. Does not throw. */
  read(run: PieceRun, options: PieceReaderOptions): Promise<void>;
}

/** What a thread needs to read its pieces of a mailbox. */
export interface PieceReaderOptions {
  readonly signal: AbortSignal;
  onNote(sentence: string): void;
}

/** Reads pieces in this thread. */
export const readHere: PieceReader = {
  atOnce: 1,
  async read(run, { signal, onNote }) {
    let bytes = 0;
    try {
      const items = readPiece(run.piece, { signal, onNote, onBytes: (read) => (bytes = read) });
      let step = await items.next();
      while (step.done !== true) {
        await run.room();
        if (run.isDiscarded || signal.aborted) {
          await items.return(null);
          run.finish(null);
          return;
        }
        run.put(packBatch(step.value), bytes);
        step = await items.next();
      }
      run.finish(step.value);
    } catch (error) {
      run.fail(error instanceof Error ? error : new Error(String(error)));
    }
  },
};
