import { parentPort } from 'node:worker_threads';
import { parentPortOfUtility } from '../utility-port.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';
import { serveImport } from './serve-import.ts';

/**
 * Entry of the importing process: a worker thread of the command line, or a utility process of the app, which is handed
 * a port to the library's process and talks to nobody else.
 */
const utility = parentPortOfUtility();

if (parentPort) {
  const port = parentPort;
  serveImport({
    send: (message: ImportReply) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (message: ImportRequest) => listener(message)),
  });
} else if (utility) {
  utility.on('message', ({ ports }) => {
    const [port] = ports;
    if (!port) return;
    serveImport({
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data as ImportRequest)),
    });
    port.start();
  });
}

// Electron only warns of these in a utility process; half an import must not look whole.
process.on('unhandledRejection', (reason) => {
  throw reason;
});
