import type { PackedBatch } from '../packed-batch.ts';
import type { Piece, PieceEnd } from './piece.ts';

/** What the second reader is told. */
export type PieceRequest =
  | { readonly type: 'read'; readonly id: number; readonly piece: Piece }
  /** One more batch may be sent. */
  | { readonly type: 'more' }
  /** Nothing more of this piece is wanted. */
  | { readonly type: 'stop'; readonly id: number };

/** What it answers: pieces one after the other, in the order they were asked for. */
export type PieceReply =
  | { readonly type: 'batch'; readonly id: number; readonly batch: PackedBatch; readonly bytes: number }
  | { readonly type: 'note'; readonly sentence: string }
  | { readonly type: 'done'; readonly id: number; readonly end: PieceEnd }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

/** Batches the second reader may be ahead of the first, over all its pieces. */
export const secondReaderAhead = 48;
