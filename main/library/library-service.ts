import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  Answer,
  AppEvent,
  Failure,
  LibraryStatus,
  ReplyOf,
  RequestOf,
} from '../../shared/contract/contract.ts';
import type { ImportProgress, ImportResult } from '../../shared/contract/imports.ts';
import { leastCapacity } from '../../shared/journal/household.ts';
import { firstReminders } from '../../shared/journal/reminder-settings.ts';
import { type ImportProcess, ImportReader } from '../import/import-reader.ts';
import { eraseLibrary } from './backups/erase.ts';
import { listHoldings, previewBackup, restoreBackup } from './backups/restore.ts';
import type { ImportOrder } from './import-run.ts';
import { Library } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { LibraryRequestName } from './library-messages.ts';
import type { OwnRequestName, OwnRequests } from './own-requests.ts';
import { salvageLibrary } from './salvage/salvage.ts';
import { TextSearch } from './text-search.ts';
import { writeWhereChanged } from './write-where-changed.ts';

type Handlers = {
  readonly [N in LibraryRequestName]: (payload: RequestOf<N>) => ReplyOf<N> | Promise<ReplyOf<N>>;
};

type OwnHandlers = {
  readonly [N in OwnRequestName]: (payload: OwnRequests[N]['request']) => OwnRequests[N]['reply'];
};

/** What the service needs of the process it runs in. */
export interface ServiceSurroundings {
  readonly folder: string;
  readonly systemZone: string;
  clock(): number;
  /** Starts a fresh importing process. */
  importer(): Promise<ImportProcess>;
  emit(event: AppEvent): void;
}

function failureOf(error: unknown, folder: string): Failure {
  if (error instanceof LibraryError) return error.failure;
  return {
    what: error instanceof Error ? error.message : String(error),
    where: `The library is in ${folder}.`,
    todo: 'Try again; if it happens once more, start Wellspring anew.',
  };
}

function stillRunning(progress: ImportProgress | null): LibraryError {
  return new LibraryError({
    what: 'Another import is still running.',
    where: progress?.path ?? '',
    todo: 'Wait until it has ended, or cancel it.',
  });
}

/** What every run is told. */
type RunOrder = Pick<ImportOrder, 'run' | 'signal' | 'onProgress'>;

/** The first answers are on their way by then. ms. */
const beforeWarming = 2_000;

/** Answers the window's requests from one library. A library that cannot be opened is tried again at each request. */
export class LibraryService {
  readonly #around: ServiceSurroundings;
  #library: Library | null = null;
  #run: { readonly stop: AbortController; progress: ImportProgress | null } | null = null;
  #runs = 0;
  readonly #search = new TextSearch();

  constructor(around: ServiceSurroundings) {
    this.#around = around;
  }

  close(): void {
    this.#run?.stop.abort();
    this.#library?.close();
    this.#library = null;
    this.#search.close();
  }

  /** Never throws: what goes wrong is an answer. `payload` has been parsed by the contract. */
  async answer<N extends LibraryRequestName>(name: N, payload: RequestOf<N>): Promise<Answer<ReplyOf<N>>> {
    try {
      return { ok: true, value: await this.#handlers[name](payload) };
    } catch (error) {
      return { ok: false, failure: failureOf(error, this.#around.folder) };
    }
  }

  /** As `answer`, for what the app asks itself. */
  own<N extends OwnRequestName>(
    name: N,
    payload: OwnRequests[N]['request'],
  ): Answer<OwnRequests[N]['reply']> {
    try {
      return { ok: true, value: this.#own[name](payload) };
    } catch (error) {
      return { ok: false, failure: failureOf(error, this.#around.folder) };
    }
  }

  readonly #own: OwnHandlers = {
    'reminders.standing': () => this.#open().reminderStanding(),
    'reminders.remember': (rows) => {
      this.#open().rememberShown(rows);
      return null;
    },
    'calendar.write': ({ path }) => writeWhereChanged(path, this.#open().exportedText('ics', 'network')),
    'reminders.week': () => this.#open().weekFacts(),
  };

  #open(): Library {
    const { folder, systemZone, clock } = this.#around;
    if (this.#library) return this.#library;
    this.#library = Library.open(folder, { clock, zone: null, systemZone, answers: 'kept' });
    const opened = this.#library;
    // Whatever goes wrong here, the request that needs everybody meets it too and says so.
    setTimeout(() => opened.warm(nextTurn).catch(() => undefined), beforeWarming).unref();
    return opened;
  }

  /** Does something to the library's files while nobody has them open. */
  #closed<T>(work: () => T): T {
    if (this.#run) throw stillRunning(this.#run.progress);
    this.#library?.closeWhole();
    this.#library = null;
    return work();
  }

  /** Makes the backup of the day when it is due, and never in an import. Nobody waits for it. */
  backUpWhenDue(): void {
    try {
      if (!this.#run) this.#library?.backUpWhenDue();
    } catch {
      // Whatever it is, the next request meets it too and says so.
    }
  }

  #changed<T>(value: T): T {
    this.#around.emit({ type: 'library.changed' });
    return value;
  }

  readonly #handlers: Handlers = {
    'library.status': () => this.#status(),
    'people.list': ({ scope }) => this.#open().people(scope),
    'people.person': ({ id }) => this.#open().person(id),
    'people.search': ({ text }) => this.#search.find(text, () => this.#open().standing()),
    'people.likely-same': () => this.#open().likelySame(),
    'today.get': () => this.#open().today(),
    'insights.get': () => this.#open().insights(),
    'insights.backtest': () => this.#open().backtest(),
    'acts.perform': ({ acts }) => this.#changed(this.#open().perform(acts)),
    'acts.undo': () => this.#changed(this.#open().undo()),
    'ledger.looked-for': () => this.#open().lookedFor(),
    'privacy.sentences': ({ sentences }) => {
      this.#open().keepSentences(sentences);
      return this.#changed(null);
    },
    'imports.start': ({ paths }) =>
      this.#underRun((library, reader, order) => library.import(reader, { ...order, paths, me: [] })),
    'imports.cancel': () => {
      this.#run?.stop.abort();
      return null;
    },
    'demo.start': () => this.#underRun((library, reader, order) => library.fillWithSample(reader, order)),
    'demo.remove': () => {
      if (this.#run) throw stillRunning(this.#run.progress);
      this.#open().removeSample();
      return this.#changed({ said: 'Removed the sample data' });
    },
    'imports.list': () => this.#open().imports(),
    'imports.undo': ({ id }) => {
      this.#open().undoImport(id);
      return this.#changed({ said: 'Took back an import' });
    },
    'backups.list': () => listHoldings(this.#around.folder),
    'backups.make': () => this.#open().backUp(),
    'backups.preview': ({ name }) => previewBackup(this.#around.folder, name),
    'backups.restore': ({ name }) => {
      const { folder, clock } = this.#around;
      this.#closed(() => restoreBackup(folder, name, clock()));
      return this.#changed({ said: 'Restored the backup' });
    },
    'library.salvage': ({ how }) => {
      const { folder, clock } = this.#around;
      const saved = this.#closed(() => salvageLibrary(folder, clock(), how));
      return how === 'only look' ? saved : this.#changed(saved);
    },
    'library.erase': () => this.#changed(this.#closed(() => eraseLibrary(this.#around.folder))),
    'imports.putBack': ({ id }) => {
      this.#open().putBackImport(id);
      return this.#changed({ said: 'Put an import back' });
    },
  };

  #status(): LibraryStatus {
    const running = this.#run?.progress ?? null;
    try {
      return { ...this.#open().status(), running };
    } catch (error) {
      return failedStatus(this.#around, failureOf(error, this.#around.folder));
    }
  }

  /** Runs an import of any kind: one at a time, told to the window from its first to its last moment. */
  async #underRun(
    work: (library: Library, reader: ImportReader, order: RunOrder) => Promise<ImportResult>,
  ): Promise<ImportResult> {
    if (this.#run) throw stillRunning(this.#run.progress);
    const library = this.#open();
    this.#runs += 1;
    const run = { stop: new AbortController(), progress: null as ImportProgress | null };
    this.#run = run;
    let reader: ImportReader | null = null;
    try {
      reader = new ImportReader(await this.#around.importer());
      const result = await work(library, reader, {
        run: `${this.#runs}`,
        signal: run.stop.signal,
        onProgress: (progress) => {
          run.progress = progress;
          this.#around.emit({ type: 'import.progress', progress });
        },
      });
      this.#around.emit({ type: 'import.finished', result: { ok: true, value: result } });
      return result;
    } catch (error) {
      const failure = failureOf(error, this.#around.folder);
      this.#around.emit({ type: 'import.finished', result: { ok: false, failure } });
      throw error;
    } finally {
      reader?.close();
      this.#run = null;
      this.#around.emit({ type: 'library.changed' });
    }
  }

  /** Hands everything to `write`. */
  async export(write: (document: unknown) => void): Promise<Answer<null>> {
    try {
      write(this.#open().exported());
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, failure: failureOf(error, this.#around.folder) };
    }
  }
}

function failedStatus(around: ServiceSurroundings, failure: Failure): LibraryStatus {
  return {
    state: 'failed',
    failure,
    folder: around.folder,
    asOf: null,
    asOfSentence: '',
    zone: around.systemZone,
    me: { addresses: [], confirmed: 'guessed', guesses: [] },
    people: { network: 0, suggestions: 0, unknown: 0 },
    due: 0,
    capacity: leastCapacity,
    circles: [],
    reminders: firstReminders,
    watched: [],
    sentences: 'kept',
    undo: null,
    sample: 'none',
    running: null,
  };
}
