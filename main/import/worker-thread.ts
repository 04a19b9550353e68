import { Worker } from 'node:worker_threads';
import type { ImportReply } from './import-messages.ts';
import type { ImportProcess } from './import-reader.ts';

/** A thread that was started before anybody had something for it to read. */
let startedAhead: { readonly entry: string; readonly worker: Worker } | null = null;

/**
 * Starts the importing process ahead of its use: it gets ready while the rest of the program does. It keeps no program from
 * ending, and the next `importInThread` of the same entry takes it.
 */
export function startAhead(entry: URL): void {
  const worker = new Worker(entry);
  worker.unref();
  // What goes wrong before it is used goes wrong again, and is said, when another one is started in its place.
  worker.on('error', () => (startedAhead = null));
  worker.on('exit', () => (startedAhead = null));
  startedAhead = { entry: entry.href, worker };
}

function takeWorker(entry: URL): Worker {
  const ready = startedAhead;
  if (ready === null || ready.entry !== entry.href) return new Worker(entry);
  startedAhead = null;
  ready.worker.removeAllListeners();
  ready.worker.ref();
  return ready.worker;
}

/** Starts the importing process as a worker thread: for the command line and for tests, where there is no Electron. */
export function importInThread(entry: URL): ImportProcess {
  const worker = takeWorker(entry);
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: ImportReply) => listener(message)),
    onEnd: (listener) => {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`exit code ${code}`));
    },
    end: () => void worker.terminate(),
  };
}
