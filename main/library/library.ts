import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import type { BackupRow } from '../../shared/contract/backups.ts';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import type { ImportResult, ImportRow } from '../../shared/contract/imports.ts';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import type { LookedFor } from '../../shared/contract/ledger.ts';
import type { LikelyPair, PersonPage, PersonRow } from '../../shared/contract/people.ts';
import type { TodayPage } from '../../shared/contract/today.ts';
import { lookedFor } from '../../shared/derive/looked-for.ts';
import { reminderCalendar } from '../../shared/export/reminder-calendar.ts';
import { insightsPage } from '../../shared/insights/insights-page.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { ShownRow } from '../../shared/reminders/situation.ts';
import { situationOf } from '../../shared/reminders/situation-of.ts';
import { weekFacts } from '../../shared/reminders/week-facts.ts';
import type { TodayInput } from '../../shared/today/input.ts';
import { todayPage } from '../../shared/today/today-page.ts';
import type { WeekFacts } from '../../shared/wording/reminder-words.ts';
import type { ImportReader } from '../import/import-reader.ts';
import { keepSentences, type SentencesSetting } from './act-store.ts';
import { makeBackup } from './backups/backup-folder.ts';
import { makeWhenDue } from './backups/make-when-due.ts';
import { type CurrentPeople, currentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { bringUpToDate } from './derive-library.ts';
import { exportedLibrary } from './export-json.ts';
import { type ExportScope, peopleCards, peopleTable } from './export-people.ts';
import { fillWithSample } from './fill-with-sample.ts';
import { importAndDerive } from './import-and-derive.ts';
import { importRows } from './import-rows.ts';
import type { ImportOrder } from './import-run.ts';
import { performActs, putBackImport, takeBackImport, type Undone, undoLast } from './journal.ts';
import { explain } from './library-error.ts';
import { libraryStatus } from './library-status.ts';
import { likelySame } from './likely-same.ts';
import { openLibraryDatabase } from './open-library.ts';
import type { ReminderStanding } from './own-requests.ts';
import { personPage } from './person-page.ts';
import { readShown, rememberShown } from './reminder-store.ts';
import { removeSample } from './remove-sample.ts';
import { byHealth, byStrength } from './row-order.ts';
import { runBacktest } from './run-backtest.ts';
import { todayInput } from './today-input.ts';
import { chooseZone, zoneAtImport } from './zone-in-force.ts';

/** Clock and zones a library is opened with. */
export interface LibraryOptions {
  /** ms since 1970 UTC. Touches and acts after it are left out. */
  clock(): number;
  /** An IANA zone to store and to count days in; null keeps the one stored. */
  readonly zone: string | null;
  /** Zone of the computer, for a library that has none yet. */
  readonly systemZone: string;
}

/**
 * The library on disk, the same for the window and the command line. Every method throws LibraryError, with what, where
 * and what to do, when the file cannot be read or written.
 */
export class Library {
  readonly folder: string;
  readonly #database: Database;
  readonly #options: LibraryOptions;
  #people: CurrentPeople | null = null;

  private constructor(folder: string, database: Database, options: LibraryOptions) {
    this.folder = folder;
    this.#database = database;
    this.#options = options;
  }

  /** Opens the library in a folder, or creates it. */
  static open(folder: string, options: LibraryOptions): Library {
    const library = new Library(folder, openLibraryDatabase(folder), options);
    const { zone } = options;
    if (zone !== null) library.#attempt(() => chooseZone(library.#database, zone, options.clock()));
    return library;
  }

  close(): void {
    this.#database.close();
  }

  /**
   * Closes the library so that its file can be replaced: what stands in the log is brought into it first, and the log is gone.
   * @throws LibraryError when another process has it open
   */
  closeWhole(): void {
    this.#attempt(() => this.#database.exec('PRAGMA journal_mode = DELETE'));
    this.#database.close();
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.#database.path);
    }
  }

  /** Everybody as of now. Derived anew only when something changed, here or in another process. */
  #current(): CurrentPeople {
    const now = this.#options.clock();
    bringUpToDate(this.#database, this.#options.systemZone, now);
    this.#people = currentPeople(this.#database, now, this.#people);
    return this.#people;
  }

  /** The moment everything is shown as of, and the zone its days are counted in. */
  moment(): { readonly now: number; readonly zone: string } {
    return this.#attempt(() => ({ now: this.#options.clock(), zone: this.#current().facts.zone }));
  }

  status(): LibraryStatus {
    return this.#attempt(() => libraryStatus(this.#database, this.folder, this.#current()));
  }

  /** Rows by scope: the network, the suggestions that are offered now, or everybody (command-line.md `--all`). */
  people(scope: 'network' | 'suggestions' | 'all'): readonly PersonRow[] {
    return this.#attempt(() => {
      const { book } = this.#current();
      const rows = [...book.rows().values()];
      if (scope === 'all') return rows.sort(byStrength);
      if (scope === 'network') return rows.filter((row) => row.status === 'network').sort(byHealth);
      return rows.filter((row) => row.offered === 'now').sort(byStrength);
    });
  }

  /** One person's page, by id or address; null for nobody and for the forgotten. */
  person(idOrAddress: string): PersonPage | null {
    return this.#attempt(() => {
      const { book } = this.#current();
      const view = book.find(idOrAddress.trim());
      return view ? personPage(this.#database, view, book.setting) : null;
    });
  }

  /** The open file and everybody as of now, for what reads more of both than a method here should. */
  standing(): readonly [Database, CurrentPeople] {
    return this.#attempt(() => [this.#database, this.#current()]);
  }

  #todayInput(): TodayInput {
    return todayInput(this.#database, this.#current(), this.#options.clock());
  }

  /** Whom to reach out to today, and what stands beside it. */
  today(): TodayPage {
    return this.#attempt(() => todayPage(this.#todayInput()));
  }

  /** How things stand for reminders, with all that was shown before. */
  reminderStanding(): ReminderStanding {
    return this.#attempt(() => {
      const input = this.#todayInput();
      return { situation: situationOf(input, readShown(this.#database)), today: todayPage(input) };
    });
  }

  /** Keeps what is about to be shown; it is on the disk when this returns. */
  rememberShown(rows: readonly ShownRow[]): void {
    this.#attempt(() => rememberShown(this.#database, rows));
  }

  /** What the user did in this week. */
  weekFacts(): WeekFacts {
    return this.#attempt(() => weekFacts(this.#todayInput()));
  }

  /** What the user's own past tells. */
  insights(): InsightsPage {
    return this.#attempt(() => {
      const input = this.#todayInput();
      const { book } = this.#current();
      return insightsPage({
        ...input,
        imports: importRows(this.#database),
        healthOn: (days) => book.healthOn(days),
      });
    });
  }

  /** Pairs of people who may be one, best first. */
  likelySame(): readonly LikelyPair[] {
    return this.#attempt(() => likelySame(this.#database, this.#current()));
  }

  /** Performs acts as one step of undo. People may be named by id or by address. Returns the words for the toast. */
  perform(acts: readonly Act[]): { readonly entries: readonly number[]; readonly said: string } {
    return this.#attempt(() => {
      const { book } = this.#current();
      return performActs(this.#database, acts, book, this.#options.clock());
    });
  }

  /** Takes back the latest step; null when there is none. */
  undo(): Undone | null {
    return this.#attempt(() => undoLast(this.#database, this.#current().book, this.#options.clock()));
  }

  /** Which kinds of gives and asks are looked for, and which sentences are passed over. */
  lookedFor(): LookedFor {
    return this.#attempt(() => lookedFor(this.#current().book.household.muted));
  }

  /** Keeps the sentences in which gives and asks are found from now on, or wipes them all. Cannot be undone. */
  keepSentences(setting: SentencesSetting): void {
    this.#attempt(() => keepSentences(this.#database, setting));
  }

  imports(): readonly ImportRow[] {
    return this.#attempt(() => {
      this.#current();
      return importRows(this.#database);
    });
  }

  /** Takes a whole import back. @throws LibraryError when there is no such import, or it was taken back before */
  undoImport(id: number): void {
    this.#attempt(() => takeBackImport(this.#database, id, this.#options.clock()));
  }

  /** Lets an import count again that was taken back. @throws LibraryError when there is no such import, or it counts */
  putBackImport(id: number): void {
    this.#attempt(() => putBackImport(this.#database, id, this.#options.clock()));
  }

  /** Reads files into the library and derives everybody anew. */
  async import(reader: ImportReader, order: Omit<ImportOrder, 'clock' | 'now'>): Promise<ImportResult> {
    try {
      const { clock, systemZone } = this.#options;
      const zone = zoneAtImport(this.#database, systemZone, clock());
      // Backups are named by the real clock, whatever moment the library is shown as of.
      const onMeasured = (bytes: number) => makeWhenDue(this.folder, this.#database, Date.now(), bytes);
      const whole = { ...order, clock: () => Date.now(), now: clock, onMeasured };
      return await importAndDerive(this.#database, reader, whole, zone);
    } catch (error) {
      throw explain(error, this.#database.path);
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
      return await fillWithSample(this.#database, {
        folder: this.folder,
        state: this.status().state === 'empty' ? 'empty' : 'full',
        moment: this.moment(),
        import: (paths) => this.import(reader, { ...order, paths, me: [] }),
        perform: (acts) => this.perform(acts).entries,
        signal: order.signal,
      });
    } catch (error) {
      throw explain(error, this.#database.path);
    }
  }

  /** Takes the sample data out again. @throws LibraryError when there are none */
  removeSample(): void {
    this.#attempt(() => removeSample(this.#database));
  }

  /** How well health foretells contact, on this library's own past (model.md 10). */
  backtest(): BacktestDocument {
    return this.#attempt(() => {
      const current = this.#current();
      return runBacktest(current.book, libraryStatus(this.#database, this.folder, current).asOf);
    });
  }

  /** People as a table or as contacts for an address book, reminders as a calendar: as the text of a file. */
  exportedText(format: 'csv' | 'vcf' | 'ics', scope: ExportScope): string {
    return this.#attempt(() => {
      if (format === 'ics') return reminderCalendar(this.#todayInput());
      const write = format === 'csv' ? peopleTable : peopleCards;
      return write(this.#database, this.#current(), scope);
    });
  }

  /** Makes a backup now. @throws LibraryError when the disk is full or the folder cannot be written */
  backUp(): BackupRow {
    return this.#attempt(() => makeBackup(this.folder, this.#database, Date.now(), 'asked'));
  }

  /** Makes the backup of the day when there is none yet. */
  backUpWhenDue(): void {
    this.#attempt(() => makeWhenDue(this.folder, this.#database, Date.now(), 0));
  }

  /** Everything, in an order that depends on nothing but the content. */
  exported(): unknown {
    return this.#attempt(() => exportedLibrary(this.#database, this.#current()));
  }
}
