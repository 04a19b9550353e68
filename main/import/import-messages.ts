import type { PackedBatch } from './packed-batch.ts';
import type { PackedLibrary } from './wellspring/read-export.ts';

/** What the importing process is told. It has no library and no window: paths in, items out. */
export type ImportRequest =
  | { readonly type: 'measure'; readonly path: string }
  | { readonly type: 'read'; readonly path: string }
  /** Reads an export of a whole library. */
  | { readonly type: 'export'; readonly path: string }
  /** One more batch may be sent; keeps memory flat when storing is slower than reading. */
  | { readonly type: 'more' }
  | { readonly type: 'cancel' };

/** What it answers. */
export type ImportReply =
  | { readonly type: 'measured'; readonly bytes: number; readonly files: number; readonly format: string }
  | { readonly type: 'items'; readonly items: PackedBatch; readonly bytes: number }
  | {
      readonly type: 'read';
      readonly bytes: number;
      readonly ended: 'whole' | 'cancelled';
      /** Sentences for the receipt that are no errors. */
      readonly notes: readonly string[];
    }
  | { readonly type: 'export'; readonly library: PackedLibrary }
  | { readonly type: 'failed'; readonly reason: string };

/** A two-way channel to a worker thread or a utility process. */
export interface Channel<Out, In> {
  send(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

/** Batches that may be under way at once: enough that reading goes on while what came before is committed. */
export const batchesAhead = 24;
