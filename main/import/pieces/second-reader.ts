import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PieceReply, PieceRequest } from './piece-messages.ts';
import type { PieceReader, PieceReaderOptions } from './piece-reader.ts';
import type { PieceRun } from './piece-run.ts';

/** What tells the entry of the importing process that it is to be a second reader. */
export const secondReaderRole = 'second reader';

/** A second reader that takes more is not reading, it is being fed a bomb. */
const megabytes = 512;

interface UnderWay {
  readonly run: PieceRun;
  readonly options: PieceReaderOptions;
  done(): void;
}

/** Reads pieces in a thread of its own. */
export class SecondReader implements PieceReader {
  /** One that it reads, and one that it finds waiting when that is done. */
  readonly atOnce = 2;
  readonly #worker: Worker;
  readonly #underWay = new Map<number, UnderWay>();
  #given = 0;
  #ended: Error | null = null;

  /** @param entry the importing process's own */
  constructor(entry: URL) {
    this.#worker = new Worker(entry, {
      workerData: secondReaderRole,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    this.#worker.on('message', (reply: PieceReply) => this.#take(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`The second reader ended with ${code}`)));
  }

  read(run: PieceRun, options: PieceReaderOptions): Promise<void> {
    this.#given += 1;
    const id = this.#given;
    if (this.#ended !== null) {
      run.fail(this.#ended);
      return Promise.resolve();
    }
    const stop = () => this.#send({ type: 'stop', id });
    run.onTaken = () => this.#send({ type: 'more' });
    options.signal.addEventListener('abort', stop);
    this.#send({ type: 'read', id, piece: run.piece });
    return new Promise((resolve) => {
      const done = () => {
        options.signal.removeEventListener('abort', stop);
        this.#underWay.delete(id);
        resolve();
      };
      this.#underWay.set(id, { run, options, done });
    });
  }

  #send(request: PieceRequest): void {
    this.#worker.postMessage(request);
  }

  #take(reply: PieceReply): void {
    if (reply.type === 'note') {
      for (const { options } of this.#underWay.values()) {
        options.onNote(reply.sentence);
        return;
      }
      return;
    }
    const one = this.#underWay.get(reply.id);
    if (!one) return;
    if (reply.type === 'batch') one.run.put(reply.batch, reply.bytes);
    else if (reply.type === 'done') one.run.finish(reply.end);
    else one.run.fail(new Error(reply.reason));
    if (reply.type !== 'batch') one.done();
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { run, done } of [...this.#underWay.values()]) {
      run.fail(this.#ended);
      done();
    }
  }

  close(): void {
    void this.#worker.terminate();
  }
}

/** A second reader, where a second thread is of use: null on a computer with one core. */
export function startSecondReader(entry: URL): SecondReader | null {
  return availableParallelism() > 1 ? new SecondReader(entry) : null;
}
