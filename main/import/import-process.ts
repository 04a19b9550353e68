import { parentPort, workerData } from 'node:worker_threads';
import { parentPortOfUtility } from '../utility-port.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';
import type { PieceReply, PieceRequest } from './pieces/piece-messages.ts';
import { secondReaderRole, startSecondReader } from './pieces/second-reader.ts';
import { servePieces } from './pieces/serve-pieces.ts';
import { serveImport } from './serve-import.ts';

/**
 * Entry of the importing process: a worker thread of the command line, or a utility process of the app, which is handed
 * a port to the library's process and talks to nobody else. And of its second reader, a worker thread of either.
 */
const utility = parentPortOfUtility();
const startSecond = () => startSecondReader(new URL(import.meta.url));

if (parentPort && workerData === secondReaderRole) {
  const port = parentPort;
  servePieces({
    send: (reply: PieceReply) => port.postMessage(reply),
    onMessage: (listener) => port.on('message', (request: PieceRequest) => listener(request)),
  });
} else if (parentPort) {
  const port = parentPort;
  serveImport(
    {
      send: (message: ImportReply) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (message: ImportRequest) => listener(message)),
    },
    startSecond,
  );
} else if (utility) {
  utility.on('message', ({ ports }) => {
    const [port] = ports;
    if (!port) return;
    serveImport(
      {
        send: (message) => port.postMessage(message),
        onMessage: (listener) => port.on('message', ({ data }) => listener(data as ImportRequest)),
      },
      startSecond,
    );
    port.start();
  });
}

// Electron only warns of these in a utility process; half an import must not look whole.
process.on('unhandledRejection', (reason) => {
  throw reason;
});
