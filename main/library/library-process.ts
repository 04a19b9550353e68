import type { ImportReply } from '../import/import-messages.ts';
import type { ImportProcess } from '../import/import-reader.ts';
import { type Port, parentPortOfUtility } from '../utility-port.ts';
import type { LibraryReply, LibraryRequest } from './library-messages.ts';
import { LibraryService } from './library-service.ts';
import { writeExport } from './write-export.ts';

/**
 * Entry of the library's process: the only one that opens the library while the app runs, so that neither the window nor
 * the tray ever waits for the disk.
 */
const parent = parentPortOfUtility();
if (!parent) throw new Error('The library runs in a utility process of the app');

const say = (reply: LibraryReply) => parent.postMessage(reply);
let service: LibraryService | null = null;
const waiting: ((importer: ImportProcess) => void)[] = [];

function importerAt(port: Port): ImportProcess {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', ({ data }) => listener(data as ImportReply));
      port.start();
    },
    onEnd: (listener) => port.on('close', () => listener('it stopped')),
    end: () => port.close(),
  };
}

async function exportTo(id: number, path: string): Promise<void> {
  if (!service) return;
  const answer = await service.export((document) => writeExport(path, document));
  say({ type: 'answer', id, answer: answer.ok ? { ok: true, value: { path } } : answer });
}

/** Looked at once the window has had its first answers, and every hour for those who never close it. ms. */
const backupLooks = { first: 20_000, each: 3_600_000 };

/** The process rests when nobody uses the app, so the timers need not keep it alive. */
function keepBackingUp(used: LibraryService): void {
  setTimeout(() => used.backUpWhenDue(), backupLooks.first).unref();
  setInterval(() => used.backUpWhenDue(), backupLooks.each).unref();
}

parent.on('message', ({ data, ports }) => {
  const message = data as LibraryRequest;
  switch (message.type) {
    case 'open':
      service = new LibraryService({
        folder: message.folder,
        systemZone: message.systemZone,
        clock: () => Date.now(),
        importer: () =>
          new Promise((resolve) => {
            waiting.push(resolve);
            say({ type: 'importer wanted' });
          }),
        emit: (event) => say({ type: 'event', event }),
      });
      keepBackingUp(service);
      return;
    case 'ask':
      // The payload was parsed by the contract before it was sent here.
      void service
        ?.answer(message.name, message.payload as never)
        .then((answer) => say({ type: 'answer', id: message.id, answer }));
      return;
    case 'own':
      // Sent by the app's own code, never by the window.
      if (service)
        say({ type: 'answer', id: message.id, answer: service.own(message.name, message.payload as never) });
      return;
    case 'export':
      void exportTo(message.id, message.path);
      return;
    case 'importer': {
      const [port] = ports;
      if (port) waiting.shift()?.(importerAt(port));
      return;
    }
    case 'close':
      service?.close();
      process.exit(0);
  }
});

process.on('unhandledRejection', (reason) => {
  throw reason;
});
