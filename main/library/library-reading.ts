import type { BacktestDocument } from '../../shared/contract/backtest.ts';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import type { ImportRow } from '../../shared/contract/imports.ts';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import type { LookedFor } from '../../shared/contract/ledger.ts';
import type { LikelyPair, PersonPage, PersonRow } from '../../shared/contract/people.ts';
import type { TodayPage } from '../../shared/contract/today.ts';
import { lookedFor } from '../../shared/derive/looked-for.ts';
import { reminderCalendar } from '../../shared/export/reminder-calendar.ts';
import { insightsPage } from '../../shared/insights/insights-page.ts';
import { comingMeetings, situationOf } from '../../shared/reminders/situation-of.ts';
import { weekFacts } from '../../shared/reminders/week-facts.ts';
import type { TodayInput } from '../../shared/today/input.ts';
import { type MeetingsInput, meetingBriefs } from '../../shared/today/meeting-briefs.ts';
import { todayPage } from '../../shared/today/today-page.ts';
import type { WeekFacts } from '../../shared/wording/reminder-words.ts';
import { type CurrentPeople, currentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { bringUpToDate } from './derive-library.ts';
import { exportedLibrary } from './export-json.ts';
import { type ExportScope, peopleCards, peopleTable } from './export-people.ts';
import { importRows } from './import-rows.ts';
import { KeptAnswers, type KeptQuestion } from './kept-answers.ts';
import { explain } from './library-error.ts';
import { libraryStatus } from './library-status.ts';
import { likelySame } from './likely-same.ts';
import type { ReminderStanding } from './own-requests.ts';
import { personPage } from './person-page.ts';
import { readShown } from './reminder-store.ts';
import { byHealth, byStrength } from './row-order.ts';
import { runBacktest } from './run-backtest.ts';
import { meetingsInput, todayInput } from './today-input.ts';

/** Clock and zones a library is opened with. */
export interface LibraryOptions {
  /** ms since 1970 UTC. Touches and acts after it are left out. */
  clock(): number;
  /** An IANA zone to store and to count days in; null keeps the one stored. */
  readonly zone: string | null;
  /** Zone of the computer, for a library that has none yet. */
  readonly systemZone: string;
  /** `kept`: answers about everybody stand in the library for the next start, as the window wants them. */
  readonly answers?: 'kept';
}

/**
 * What a library tells: everything that is asked of it and changes nothing. Every method throws LibraryError, with what, where
 * and what to do, when the file cannot be read.
 */
export class LibraryReading {
  readonly folder: string;
  protected readonly database: Database;
  protected readonly options: LibraryOptions;
  protected readonly answers: KeptAnswers | null;
  #people: CurrentPeople | null = null;

  protected constructor(folder: string, database: Database, options: LibraryOptions) {
    this.folder = folder;
    this.database = database;
    this.options = options;
    this.answers = options.answers === 'kept' ? new KeptAnswers(database) : null;
  }

  /** @throws LibraryError for whatever goes wrong in it */
  protected attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.database.path);
    }
  }

  /** Everybody as of now. Derived anew only when something changed, here or in another process. */
  protected current(): CurrentPeople {
    const now = this.options.clock();
    bringUpToDate(this.database, this.options.systemZone, now);
    this.#people = currentPeople(this.database, now, this.#people);
    return this.#people;
  }

  /** The moment everything is shown as of, and the zone its days are counted in. */
  moment(): { readonly now: number; readonly zone: string } {
    return this.attempt(() => ({ now: this.options.clock(), zone: this.current().facts.zone }));
  }

  status(): LibraryStatus {
    const status = this.#kept('status', () => libraryStatus(this.database, this.folder, this.current()));
    return { ...status, folder: this.folder };
  }

  /** Rows by scope: the network, the suggestions that are offered now, or everybody (command-line.md `--all`). */
  people(scope: 'network' | 'suggestions' | 'all'): readonly PersonRow[] {
    const rows = () => [...this.current().book.rows().values()];
    if (scope === 'all') return this.attempt(() => rows().sort(byStrength));
    if (scope === 'suggestions')
      return this.#kept(scope, () =>
        rows()
          .filter(({ offered }) => offered === 'now')
          .sort(byStrength),
      );
    return this.#kept(scope, () =>
      rows()
        .filter(({ status }) => status === scope)
        .sort(byHealth),
    );
  }

  /** One person's page, by id or address; null for nobody and for the forgotten. */
  person(idOrAddress: string): PersonPage | null {
    return this.attempt(() => {
      const { book } = this.current();
      const view = book.find(idOrAddress.trim());
      return view ? personPage(this.database, view, book.setting) : null;
    });
  }

  /** The open file and everybody as of now, for what reads more of both than a method here should. */
  standing(): readonly [Database, CurrentPeople] {
    return this.attempt(() => [this.database, this.current()]);
  }

  #meetings(): MeetingsInput {
    return meetingsInput(this.current(), this.options.clock());
  }

  /** An answer about everybody: the one of before where it still holds. */
  #kept<T>(question: KeptQuestion, work: () => T): T {
    return this.attempt(() => {
      if (this.answers === null) return work();
      const now = this.options.clock();
      bringUpToDate(this.database, this.options.systemZone, now);
      const key = this.answers.keyAt(now);
      const before = this.answers.read(question, key);
      if (before !== null) return before as T;
      const answer = work();
      this.answers.keep(question, key, now, answer);
      return answer;
    });
  }

  /** Puts everybody together a few at a time, so that the first act after a start need not wait for it. */
  async warm(pause: () => Promise<unknown>): Promise<void> {
    await this.attempt(() => this.current()).book.warm(pause);
  }

  #todayInput(): TodayInput {
    return todayInput(this.database, this.current(), this.options.clock());
  }

  /** Whom to reach out to today, and what stands beside it. */
  today(): TodayPage {
    const page = this.#kept('today', () => todayPage(this.#todayInput()));
    // Meetings begin and end within the day.
    return this.attempt(() => ({ ...page, meetings: meetingBriefs(this.#meetings()) }));
  }

  /** How things stand for reminders, with all that was shown before. */
  reminderStanding(): ReminderStanding {
    const situation = this.#kept('standing', () => situationOf(this.#todayInput(), []));
    const today = this.today();
    return this.attempt(() => {
      const meetings = comingMeetings(this.#meetings());
      return { situation: { ...situation, meetings, shown: readShown(this.database) }, today };
    });
  }

  /** What the user did in this week. */
  weekFacts(): WeekFacts {
    return this.attempt(() => weekFacts(this.#todayInput()));
  }

  /** What the user's own past tells. */
  insights(): InsightsPage {
    return this.#kept('insights', () => {
      const input = this.#todayInput();
      const { book } = this.current();
      return insightsPage({
        ...input,
        imports: importRows(this.database),
        healthOn: (days) => book.healthOn(days),
      });
    });
  }

  /** Pairs of people who may be one, best first. */
  likelySame(): readonly LikelyPair[] {
    return this.attempt(() => likelySame(this.database, this.current()));
  }

  /** Which kinds of gives and asks are looked for, and which sentences are passed over. */
  lookedFor(): LookedFor {
    return this.attempt(() => lookedFor(this.current().book.household.muted));
  }

  imports(): readonly ImportRow[] {
    return this.attempt(() => {
      this.current();
      return importRows(this.database);
    });
  }

  /** How well health foretells contact, on this library's own past (model.md 10). */
  backtest(): BacktestDocument {
    return this.attempt(() => {
      const current = this.current();
      return runBacktest(current.book, libraryStatus(this.database, this.folder, current).asOf);
    });
  }

  /** People as a table or as contacts for an address book, reminders as a calendar: as the text of a file. */
  exportedText(format: 'csv' | 'vcf' | 'ics', scope: ExportScope): string {
    return this.attempt(() => {
      if (format === 'ics') return reminderCalendar(this.#todayInput());
      const write = format === 'csv' ? peopleTable : peopleCards;
      return write(this.database, this.current(), scope);
    });
  }

  /** Everything, in an order that depends on nothing but the content. */
  exported(): unknown {
    return this.attempt(() => exportedLibrary(this.database, this.current()));
  }
}
