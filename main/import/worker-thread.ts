import { Worker } from 'node:worker_threads';
import type { ImportReply } from './import-messages.ts';
import type { ImportProcess } from './import-reader.ts';

/** Starts the importing process as a worker thread: for the command line and for tests, where there is no Electron. */
export function importInThread(entry: URL): ImportProcess {
  const worker = new Worker(entry);
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
