import { join } from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import type { Answer, AppEvent } from '../../shared/contract/contract.ts';
import type { LibraryReply, LibraryRequest, LibraryRequestName } from '../library/library-messages.ts';
import type { OwnRequestName, OwnRequests } from '../library/own-requests.ts';

/** The app's side of the library's process: asks it, passes on its events, and starts importing processes for it. */
export interface LibraryHost {
  /** Absolute path of the library's folder. */
  readonly folder: string;
  ask(name: LibraryRequestName, payload: unknown): Promise<Answer<unknown>>;
  /** Asks what only the app asks. */
  own<N extends OwnRequestName>(
    name: N,
    payload: OwnRequests[N]['request'],
  ): Promise<Answer<OwnRequests[N]['reply']>>;
  /** Writes everything to a file. */
  exportTo(path: string): Promise<Answer<unknown>>;
  onEvent(listener: (event: AppEvent) => void): void;
  /** Ends its process once it has had nothing to do for a while and no window is open; the next question starts it anew. */
  mayRest(): void;
  /** Lets the library close its file, and ends it; null when it does not run and nothing has to be waited for. */
  close(): Promise<void> | null;
}

/** An import that takes more memory than this is not reading, it is being fed a bomb; the process ends and says so. */
const importMegabytes = 512;

const ended: Answer<never> = {
  ok: false,
  failure: {
    what: 'The part of Wellspring that keeps the library stopped unexpectedly.',
    where: 'What was saved before is safe.',
    todo: 'Try again: it starts anew by itself.',
  },
};

/** A process that waits costs memory, and a little of a core even so. ms. */
const restAfter = 60_000;

/** The library's process with the questions it has not answered yet. */
interface Running {
  readonly process: UtilityProcess;
  readonly pending: Map<number, (answer: Answer<unknown>) => void>;
}

/**
 * @param folder of the library
 * @param programs folder of the built programs
 * @param isWatched whether a window is open, which wants its answers at once
 */
export function hostLibrary(folder: string, programs: string, isWatched: () => boolean): LibraryHost {
  const listeners: ((event: AppEvent) => void)[] = [];
  let asked = 0;
  let child: Running | null = null;
  let closing: (() => void) | null = null;
  let rest: NodeJS.Timeout | null = null;

  const mayRest = () => {
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(() => {
      if (child === null || child.pending.size > 0 || closing !== null || isWatched()) return;
      child.process.postMessage({ type: 'close' } satisfies LibraryRequest);
      child = null;
    }, restAfter);
  };

  const startImporter = (library: UtilityProcess) => {
    const importer = utilityProcess.fork(join(programs, 'import-process.js'), [], {
      serviceName: 'Wellspring import',
      execArgv: [`--max-old-space-size=${importMegabytes}`],
    });
    const { port1, port2 } = new MessageChannelMain();
    importer.postMessage({ type: 'serve' }, [port1]);
    library.postMessage({ type: 'importer' } satisfies LibraryRequest, [port2]);
    // The library ends an import by closing its port; then the process has nothing left to do.
    port2.on('close', () => importer.kill());
    library.once('exit', () => importer.kill());
  };

  const start = (): Running => {
    const pending: Running['pending'] = new Map();
    const library = utilityProcess.fork(join(programs, 'library-process.js'), [], {
      serviceName: 'Wellspring library',
    });
    library.on('message', (reply: LibraryReply) => {
      if (reply.type === 'event') for (const listener of listeners) listener(reply.event);
      else if (reply.type === 'importer wanted') startImporter(library);
      else {
        pending.get(reply.id)?.(reply.answer);
        pending.delete(reply.id);
        mayRest();
      }
    });
    library.once('exit', () => {
      for (const answer of pending.values()) answer(ended);
      pending.clear();
      // One that was let go to rest may end after the next has begun.
      if (child !== null && child.process !== library) return;
      child = null;
      closing?.();
    });
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    library.postMessage({ type: 'open', folder, systemZone: timeZone } satisfies LibraryRequest);
    return { process: library, pending };
  };

  const send = (request: (id: number) => LibraryRequest): Promise<Answer<unknown>> => {
    if (closing) return Promise.resolve(ended);
    child ??= start();
    const { process: library, pending } = child;
    asked += 1;
    const id = asked;
    const answer = new Promise<Answer<unknown>>((resolve) => pending.set(id, resolve));
    library.postMessage(request(id));
    return answer;
  };

  return {
    folder,
    ask: (name, payload) => send((id) => ({ type: 'ask', id, name, payload })),
    own: async (name, payload) =>
      // The library's process answers by the same types.
      (await send((id) => ({ type: 'own', id, name, payload }))) as Answer<never>,
    exportTo: (path) => send((id) => ({ type: 'export', id, path })),
    onEvent: (listener) => void listeners.push(listener),
    mayRest,
    close: () => {
      const running = child;
      if (!running) return null;
      return new Promise((resolve) => {
        closing = resolve;
        running.process.postMessage({ type: 'close' } satisfies LibraryRequest);
      });
    },
  };
}
