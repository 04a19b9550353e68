import { Credits } from '../credits.ts';
import type { Channel } from '../import-messages.ts';
import { packBatch } from '../packed-batch.ts';
import { readPiece } from './piece.ts';
import { type PieceReply, type PieceRequest, secondReaderAhead } from './piece-messages.ts';

/** The second reader's side: reads the pieces it is given, one after the other. */
export function servePieces(channel: Channel<PieceReply, PieceRequest>): void {
  const credits = new Credits(secondReaderAhead);
  const stops = new Map<number, AbortController>();
  let turn: Promise<void> = Promise.resolve();

  const read = async ({ id, piece }: Extract<PieceRequest, { readonly type: 'read' }>, stop: AbortSignal) => {
    let bytes = 0;
    const items = readPiece(piece, {
      signal: stop,
      onBytes: (behind) => (bytes = behind),
      onNote: (sentence) => channel.send({ type: 'note', sentence }),
    });
    let step = await items.next();
    while (step.done !== true) {
      await credits.take();
      channel.send({ type: 'batch', id, batch: packBatch(step.value), bytes });
      step = stop.aborted ? await items.return(null) : await items.next();
    }
    channel.send({ type: 'done', id, end: step.value });
  };

  channel.onMessage((request) => {
    if (request.type === 'more') credits.give();
    else if (request.type === 'stop') stops.get(request.id)?.abort();
    else {
      const stop = new AbortController();
      stops.set(request.id, stop);
      turn = turn
        .then(() => read(request, stop.signal))
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          channel.send({ type: 'failed', id: request.id, reason });
        })
        .finally(() => stops.delete(request.id));
    }
  });
}
