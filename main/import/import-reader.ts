import type { Channel, ImportReply, ImportRequest } from './import-messages.ts';
import type { PackedBatch } from './packed-batch.ts';
import type { PackedLibrary } from './wellspring/read-export.ts';

/** A running importing process, as the library sees it. */
export interface ImportProcess extends Channel<ImportRequest, ImportReply> {
  /** Called once when the process ends, for whatever reason. */
  onEnd(listener: (why: string) => void): void;
  end(): void;
}

/** What a path comes to before it is read. */
export interface Measured {
  readonly bytes: number;
  readonly files: number;
  readonly format: string;
}

/** What was read since the last batch. */
export interface Batch {
  readonly items: PackedBatch;
  /** Bytes of the path read so far. */
  readonly bytes: number;
}

/** How the reading of a path ended. */
export interface ReadingEnd {
  readonly ended: 'whole' | 'cancelled';
  /** Sentences for the receipt that are no errors. */
  readonly notes: readonly string[];
}

/** Reads paths through an importing process: requests out, values in. */
export class ImportReader {
  readonly #process: ImportProcess;
  readonly #inbox: ImportReply[] = [];
  #wake: (() => void) | null = null;
  #ended: string | null = null;

  constructor(process: ImportProcess) {
    this.#process = process;
    process.onMessage((reply) => {
      this.#inbox.push(reply);
      this.#wake?.();
    });
    process.onEnd((why) => {
      this.#ended = why;
      this.#wake?.();
    });
  }

  async #next(): Promise<ImportReply> {
    for (;;) {
      const reply = this.#inbox.shift();
      if (reply) return reply;
      if (this.#ended !== null) throw new Error(`The import process ended: ${this.#ended}`);
      await new Promise<void>((wake) => (this.#wake = wake));
      this.#wake = null;
    }
  }

  /** @throws Error when the path cannot be looked at, with the reason */
  async measure(path: string): Promise<Measured> {
    this.#process.send({ type: 'measure', path });
    const reply = await this.#next();
    if (reply.type === 'measured') return reply;
    throw new Error(reply.type === 'failed' ? reply.reason : `Unexpected answer ${reply.type}`);
  }

  /** Yields what the path holds; returns how that ended. @throws Error when reading cannot go on */
  async *read(path: string): AsyncGenerator<Batch, ReadingEnd> {
    this.#process.send({ type: 'read', path });
    for (;;) {
      const reply = await this.#next();
      if (reply.type === 'items') {
        yield reply;
        this.#process.send({ type: 'more' });
      } else if (reply.type === 'read') return reply;
      else if (reply.type === 'failed') throw new Error(reply.reason);
    }
  }

  /** Reads an export of a whole library. @throws Error with a sentence for one that is damaged or cannot be read */
  async readExport(path: string): Promise<PackedLibrary> {
    this.#process.send({ type: 'export', path });
    const reply = await this.#next();
    if (reply.type === 'export') return reply.library;
    throw new Error(reply.type === 'failed' ? reply.reason : `Unexpected answer ${reply.type}`);
  }

  cancel(): void {
    this.#process.send({ type: 'cancel' });
  }

  close(): void {
    this.#process.end();
  }
}
