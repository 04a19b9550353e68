import type { Answer } from '../../shared/contract/contract.ts';
import { actOf, type Deed } from '../../shared/reminders/deeds.ts';
import type { Reminder, Situation } from '../../shared/reminders/situation.ts';
import type { Day } from '../../shared/time/day.ts';
import { dayFromIso } from '../../shared/time/day-text.ts';
import type { ReminderStanding } from '../library/own-requests.ts';
import { ReminderClock } from '../reminders/reminder-clock.ts';
import type { LibraryHost } from './library-host.ts';
import type { Notifier } from './notifications/notifier.ts';
import { ReminderNotes, type Unseen } from './notifications/reminder-notes.ts';
import type { DesktopPlace } from './place.ts';
import { systemZone } from './system-zone.ts';

/** What reminders need of the desktop. */
export interface DeskSurroundings {
  readonly library: LibraryHost;
  readonly notifier: Notifier;
  openPlace(place: DesktopPlace): void;
  /** Told whenever people of the day, or what was said unseen, may have changed. */
  stands(standing: ReminderStanding | null, unseen: Unseen | null): void;
  /** A reminder the system did not show. */
  unseen(reminder: Unseen): void;
  /** Something could not be done that the user asked for outside of the window. */
  failed(what: string): void;
}

/** Reminders while the app runs. */
export interface ReminderDesk {
  /** Looks anew at the latest in so many ms. May be called at any time, and twice. */
  wake(inMs: number): void;
  /** Does what the user chose in tray or notification; the library tells everybody that it changed. */
  perform(deed: Deed): Promise<void>;
  /** The user has looked at what the system did not show. */
  seen(): void;
  close(): void;
}

/** Sets the clock going and shows what it has to say. */
export function startReminders(around: DeskSurroundings): ReminderDesk {
  const { library, stands } = around;
  let standing: ReminderStanding | null = null;
  const today = (): Day | null => (standing === null ? null : dayFromIso(standing.today.day));

  const perform = async (deed: Deed) => {
    const day = today();
    if (day === null) return;
    const answer: Answer<unknown> = await library.ask('acts.perform', { acts: [actOf(deed, day)] });
    if (!answer.ok) around.failed(answer.failure.what);
  };
  const notes = new ReminderNotes({
    notifier: around.notifier,
    openPlace: around.openPlace,
    perform: (deed) => void perform(deed),
    unseen: (one) => {
      if (one !== null) around.unseen(one);
      stands(standing, one);
    },
  });
  const clock = new ReminderClock({
    now: () => Date.now(),
    zone: systemZone,
    situation: async (): Promise<Situation | null> => {
      const answer = await library.own('reminders.standing', null);
      standing = answer.ok ? answer.value : null;
      if (standing === null) stands(null, notes.unseen);
      return standing?.situation ?? null;
    },
    remember: async (rows) => ((await library.own('reminders.remember', rows)).ok ? 'kept' : 'not kept'),
    show: (reminders) => {
      for (const reminder of reminders) void tell(reminder);
    },
    stands: (situation) => {
      notes.follow(situation, Date.now());
      stands(standing, notes.unseen);
    },
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const tell = async (reminder: Reminder) => {
    const day = today();
    if (day === null) return;
    if (reminder.kind !== 'review') return notes.show(reminder, day);
    const week = await library.own('reminders.week', null);
    if (week.ok) notes.showReview(week.value);
  };
  return {
    wake: (inMs) => clock.wake(inMs),
    perform,
    seen: () => notes.seen(),
    close: () => {
      clock.close();
      around.notifier.close();
    },
  };
}
