import { availableParallelism } from 'node:os';
import { Credits } from './credits.ts';
import { batchesAhead, type Channel, type ImportReply, type ImportRequest } from './import-messages.ts';
import { packBatch } from './packed-batch.ts';
import { readHere } from './pieces/piece-reader.ts';
import { planPieces } from './pieces/plan-pieces.ts';
import { type ReadBatch, readInPieces } from './pieces/read-in-pieces.ts';
import type { SecondReader } from './pieces/second-reader.ts';
import { measurePath } from './sources/measure-path.ts';
import { type ReadOptions, readPath } from './sources/read-path.ts';

/** Enough for a folder of all parts of a large Takeout; beyond that nobody reads them. */
const mostNotes = 200;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Bytes from which on a second reader is worth its start. Where there are but two cores, the library and what compiles the
 * program at run time keep the other one busy for the first seconds.
 */
const worthTwoReaders = availableParallelism() > 2 ? 32 << 20 : 256 << 20;

/** Reads a path by oneself. Returns the bytes that were read. */
async function* readAlone(
  path: string,
  options: Omit<ReadOptions, 'onBytes'>,
): AsyncGenerator<ReadBatch, number> {
  let bytes = 0;
  for await (const items of readPath(path, { ...options, onBytes: (total) => (bytes = total) })) {
    yield { batch: packBatch(items), bytes };
  }
  return bytes;
}

/**
 * Serves one library: measures and reads the paths it names, one at a time.
 * @param startSecond starts a reader in another thread; it gives null where that is of no use
 */
export function serveImport(
  channel: Channel<ImportReply, ImportRequest>,
  startSecond: () => SecondReader | null,
): void {
  const credits = new Credits(batchesAhead);
  let cancel = new AbortController();
  let measured = 0;
  let second: SecondReader | null | undefined;

  const measure = async (path: string) => {
    const found = await measurePath(path);
    measured += found.bytes;
    // Begun as soon as it is known to be wanted: it takes a while until it can read.
    if (second === undefined && measured >= worthTwoReaders) second = startSecond();
    channel.send({ type: 'measured', ...found });
  };

  const read = async (path: string) => {
    cancel = new AbortController();
    const { signal } = cancel;
    const notes: string[] = [];
    const onNote = (sentence: string) => {
      if (notes.length < mostNotes) notes.push(sentence);
    };
    const options = { signal, onNote };
    const batches = second
      ? readInPieces(planPieces(path, onNote), [readHere, second], options)
      : readAlone(path, options);
    let step = await batches.next();
    let bytes = 0;
    while (step.done !== true) {
      bytes = step.value.bytes;
      await credits.take();
      if (signal.aborted) break;
      channel.send({ type: 'items', items: step.value.batch, bytes });
      step = await batches.next();
    }
    if (step.done === true) bytes = step.value;
    else await batches.return(bytes);
    channel.send({ type: 'read', bytes, ended: signal.aborted ? 'cancelled' : 'whole', notes });
  };

  const readWhole = async (path: string) => {
    // Loaded when there is one, so that starting stays quick.
    const { readExport } = await import('./wellspring/read-export.ts');
    channel.send({ type: 'export', library: await readExport(path) });
  };

  const failed = (error: unknown) => channel.send({ type: 'failed', reason: reasonOf(error) });

  channel.onMessage((request) => {
    switch (request.type) {
      case 'more':
        credits.give();
        return;
      case 'cancel':
        cancel.abort();
        credits.give();
        return;
      case 'measure':
        measure(request.path).catch(failed);
        return;
      case 'read':
        read(request.path).catch(failed);
        return;
      case 'export':
        readWhole(request.path).catch(failed);
    }
  });
}
