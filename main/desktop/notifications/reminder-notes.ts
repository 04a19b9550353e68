import type { Deed } from '../../../shared/reminders/deeds.ts';
import { meetingKey } from '../../../shared/reminders/moments.ts';
import type { ComingMeeting, NamedNow, Reminder, Situation } from '../../../shared/reminders/situation.ts';
import type { WeekFacts } from '../../../shared/wording/reminder-words.ts';
import type { DesktopPlace } from '../place.ts';
import { digestNote, type LeadingNote, noteOf, personPlace, reviewNote } from './note-of.ts';
import type { Notifier, ShownNote } from './notifier.ts';

/** A reminder that the system did not show, for window and tray to say. */
export interface Unseen {
  readonly title: string;
  readonly body: string;
  readonly place: DesktopPlace;
}

/** What notes need of the desktop. */
export interface NotesSurroundings {
  readonly notifier: Notifier;
  openPlace(place: DesktopPlace): void;
  perform(deed: Deed): void;
  /** Told when there is something unseen, and when it has become moot. */
  unseen(unseen: Unseen | null): void;
}

/** Days of the one button that puts somebody off. */
const putOffDays = 7;

/** A note of the system that may become moot; null where it was not shown. */
type OnScreen = Promise<ShownNote | null>;

/** Reminders as notes of the system, and what becomes of them when things change. */
export class ReminderNotes {
  readonly #around: NotesSurroundings;
  #digest: { names: readonly NamedNow[]; readonly onScreen: OnScreen } | null = null;
  #meetings: readonly { readonly meeting: ComingMeeting; readonly onScreen: OnScreen }[] = [];
  #unseen: Unseen | null = null;

  constructor(around: NotesSurroundings) {
    this.#around = around;
  }

  /** The last reminder the system did not show and nobody has looked at; null for none. */
  get unseen(): Unseen | null {
    return this.#unseen;
  }

  /** Shows a reminder. @param today day number of the clock */
  show(reminder: Exclude<Reminder, { kind: 'review' }>, today: number): void {
    if (reminder.kind === 'digest') {
      this.#showDigest(reminder.names, reminder.beyond);
      return;
    }
    const onScreen = this.#put(noteOf(reminder, today));
    if (reminder.kind === 'meeting')
      this.#meetings = [...this.#meetings, { meeting: reminder.meeting, onScreen }];
  }

  /** Shows the look back on a week. */
  showReview(week: WeekFacts): void {
    void this.#put(reviewNote(week));
  }

  #showDigest(names: readonly NamedNow[], beyond: number): void {
    // The digest of before says nothing that this one, or the tray, does not.
    withdraw(this.#digest?.onScreen);
    const digest = {
      names,
      onScreen: this.#put(digestNote(names, beyond), (key) => {
        const [first] = digest.names;
        if (!first) return;
        const { id: person, step: kind } = first.person;
        if (key === 'log') this.#around.perform({ do: 'log', person, kind });
        else if (key === 'put off') this.#around.perform({ do: 'put off', person, days: putOffDays });
        else if (key === 'open') this.#around.openPlace(personPlace(person));
        else this.#around.openPlace(digestNote(digest.names, 0).place);
      }),
    };
    this.#digest = digest;
  }

  /** Withdraws what became moot: contact was found, somebody was put off, a meeting was moved. @param now ms since 1970 UTC */
  follow(situation: Situation, now: number): void {
    this.#followDigest(situation);
    const coming = new Set(situation.meetings.map(meetingKey));
    this.#meetings = this.#meetings.filter(({ meeting, onScreen }) => {
      if (meeting.at <= now) return false;
      if (coming.has(meetingKey(meeting))) return true;
      withdraw(onScreen);
      return false;
    });
  }

  #followDigest({ due }: Situation): void {
    const digest = this.#digest;
    if (digest === null) return;
    const keys = due.flatMap(({ id, occasions }) => occasions.map(({ key }) => `${id} ${key}`));
    const standing = new Set(keys);
    const left = digest.names.filter(({ person, occasion }) => standing.has(`${person.id} ${occasion.key}`));
    if (left.length === digest.names.length) return;
    digest.names = left;
    if (left.length > 0) {
      void digest.onScreen.then((note) => note?.replace(digestNote(left, 0).note));
      return;
    }
    withdraw(digest.onScreen);
    this.#digest = null;
    if (this.#unseen !== null) this.#see(null);
  }

  /** The user has looked at what the system did not show. */
  seen(): void {
    if (this.#unseen !== null) this.#see(null);
  }

  async #put({ note, place }: LeadingNote, chosen?: (key: string) => void): OnScreen {
    const shown = await this.#around.notifier.show(note, {
      chosen: chosen ?? (() => this.#around.openPlace(place)),
    });
    if (shown === null) this.#see({ title: note.title, body: note.body, place });
    else if (this.#unseen !== null) this.#see(null);
    return shown;
  }

  #see(unseen: Unseen | null): void {
    this.#unseen = unseen;
    this.#around.unseen(unseen);
  }
}

function withdraw(onScreen: OnScreen | undefined): void {
  void onScreen?.then((note) => note?.withdraw());
}
