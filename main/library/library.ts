import type { BackupRow } from '../../shared/contract/backups.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { ShownRow } from '../../shared/reminders/situation.ts';
import type { ImportReader } from '../import/import-reader.ts';
import { keepSentences, type SentencesSetting } from './act-store.ts';
import { makeBackup } from './backups/backup-folder.ts';
import { makeWhenDue } from './backups/make-when-due.ts';
import { fillWithSample } from './fill-with-sample.ts';
import { importAndDerive } from './import-and-derive.ts';
import type { ImportOrder } from './import-run.ts';
import { performActs, putBackImport, takeBackImport, type Undone, undoLast } from './journal.ts';
import { explain, isDamage } from './library-error.ts';
import { type LibraryOptions, LibraryReading } from './library-reading.ts';
import { openLibraryDatabase } from './open-library.ts';
import { rememberShown } from './reminder-store.ts';
import { removeSample } from './remove-sample.ts';
import { chooseZone, zoneAtImport } from './zone-in-force.ts';

export type { LibraryOptions } from './library-reading.ts';

/**
 * The library on disk, the same for the window and the command line. Every method throws LibraryError, with what, where
 * and what to do, when the file cannot be read or written.
 */
export class Library extends LibraryReading {
  /** Opens the library in a folder, or creates it. */
  static open(folder: string, options: LibraryOptions): Library {
    const library = new Library(folder, openLibraryDatabase(folder), options);
    const { zone } = options;
    if (zone !== null) library.attempt(() => chooseZone(library.database, zone, options.clock()));
    return library;
  }

  close(): void {
    this.answers?.write();
    this.database.close();
  }

  /**
   * Closes the library so that its file can be replaced: what stands in the log is brought into it first, and the log is gone.
   * @throws LibraryError when another process has it open
   */
  closeWhole(): void {
    this.answers?.write();
    try {
      this.attempt(() => this.database.exec('PRAGMA journal_mode = DELETE'));
    } catch (error) {
      // A damaged library is closed as it is: to replace it is the very way back.
      if (!isDamage(error)) throw error;
    }
    this.database.close();
  }

  /** Keeps what is about to be shown; it is on the disk when this returns. */
  rememberShown(rows: readonly ShownRow[]): void {
    this.attempt(() => rememberShown(this.database, rows));
  }

  /** Performs acts as one step of undo. People may be named by id or by address. Returns the words for the toast. */
  perform(acts: readonly Act[]): { readonly entries: readonly number[]; readonly said: string } {
    return this.attempt(() => {
      const { book } = this.current();
      return performActs(this.database, acts, book, this.options.clock());
    });
  }

  /** Takes back the latest step; null when there is none. */
  undo(): Undone | null {
    return this.attempt(() => undoLast(this.database, this.current().book, this.options.clock()));
  }

  /** Keeps the sentences in which gives and asks are found from now on, or wipes them all. Cannot be undone. */
  keepSentences(setting: SentencesSetting): void {
    this.attempt(() => keepSentences(this.database, setting));
  }

  /** Takes a whole import back. @throws LibraryError when there is no such import, or it was taken back before */
  undoImport(id: number): void {
    this.attempt(() => takeBackImport(this.database, id, this.options.clock()));
  }

  /** Lets an import count again that was taken back. @throws LibraryError when there is no such import, or it counts */
  putBackImport(id: number): void {
    this.attempt(() => putBackImport(this.database, id, this.options.clock()));
  }

  /** Reads files into the library and derives everybody anew. */
  async import(reader: ImportReader, order: Omit<ImportOrder, 'clock' | 'now'>): Promise<ImportResult> {
    try {
      const { clock, systemZone } = this.options;
      const zone = zoneAtImport(this.database, systemZone, clock());
      // Backups are named by the real clock, whatever moment the library is shown as of.
      const onMeasured = (bytes: number) => makeWhenDue(this.folder, this.database, Date.now(), bytes);
      const whole = { ...order, clock: () => Date.now(), now: clock, onMeasured };
      return await importAndDerive(this.database, reader, whole, zone);
    } catch (error) {
      throw explain(error, this.database.path);
    }
  }

  /**
   * Fills an empty library with the sample data; without any import when that was cancelled.
   * @throws LibraryError when there is anything in the library
   */
  async fillWithSample(
    reader: ImportReader,
    order: Pick<ImportOrder, 'run' | 'signal' | 'onProgress'>,
  ): Promise<ImportResult> {
    try {
      return await fillWithSample(this.database, {
        folder: this.folder,
        state: this.status().state === 'empty' ? 'empty' : 'full',
        moment: this.moment(),
        import: (paths) => this.import(reader, { ...order, paths, me: [] }),
        perform: (acts) => this.perform(acts).entries,
        signal: order.signal,
      });
    } catch (error) {
      throw explain(error, this.database.path);
    }
  }

  /** Takes the sample data out again. @throws LibraryError when there are none */
  removeSample(): void {
    this.attempt(() => removeSample(this.database));
  }

  /** Makes a backup now. @throws LibraryError when the disk is full or the folder cannot be written */
  backUp(): BackupRow {
    return this.attempt(() => makeBackup(this.folder, this.database, Date.now(), 'asked'));
  }

  /** Makes the backup of the day when there is none yet. */
  backUpWhenDue(): void {
    this.attempt(() => makeWhenDue(this.folder, this.database, Date.now(), 0));
  }
}
