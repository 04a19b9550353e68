import { batchesAhead, type Channel, type ImportReply, type ImportRequest } from './import-messages.ts';
import { packBatch } from './packed-batch.ts';
import { measurePath } from './sources/measure-path.ts';
import { readPath } from './sources/read-path.ts';

/** Waits until the other side has room for one more batch. */
class Credits {
  #free = batchesAhead;
  #waiting: (() => void) | null = null;

  async take(): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resume) => (this.#waiting = resume));
    this.#free -= 1;
  }

  give(): void {
    this.#free += 1;
    this.#waiting?.();
    this.#waiting = null;
  }
}

/** Enough for a folder of all parts of a large Takeout; beyond that nobody reads them. */
const mostNotes = 200;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Serves one library: measures and reads the paths it names, one at a time. */
export function serveImport(channel: Channel<ImportReply, ImportRequest>): void {
  const credits = new Credits();
  let cancel = new AbortController();

  const read = async (path: string) => {
    cancel = new AbortController();
    const { signal } = cancel;
    let bytes = 0;
    const notes: string[] = [];
    const onNote = (sentence: string) => {
      if (notes.length < mostNotes) notes.push(sentence);
    };
    for await (const items of readPath(path, { signal, onNote, onBytes: (total) => (bytes = total) })) {
      await credits.take();
      if (signal.aborted) break;
      channel.send({ type: 'items', items: packBatch(items), bytes });
    }
    channel.send({ type: 'read', bytes, ended: signal.aborted ? 'cancelled' : 'whole', notes });
  };

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
        measurePath(request.path)
          .then((found) => channel.send({ type: 'measured', ...found }))
          .catch((error: unknown) => channel.send({ type: 'failed', reason: reasonOf(error) }));
        return;
      case 'read':
        read(request.path).catch((error: unknown) =>
          channel.send({ type: 'failed', reason: reasonOf(error) }),
        );
    }
  });
}
