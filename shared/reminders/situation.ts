import type { ReminderSettings } from '../journal/reminder-settings.ts';
import type { ReasonKind } from '../model/attention.ts';
import type { LoggedKind } from '../model/touchpoint.ts';

/** All a plan of reminders is made from, but the clock and the zone: plain values, so that they travel between processes. */
export interface Situation {
  readonly settings: ReminderSettings;
  /** Of the network; nothing is shown while it is empty. */
  readonly people: number;
  /** When the first of them was kept, ms since 1970 UTC: who is just choosing people needs no reminder of them. */
  readonly since: number;
  /** People a week, at least 1. */
  readonly capacity: number;
  /** Ids of the people of the network the user reached in this week. */
  readonly reached: readonly string[];
  /** Everybody there is a reason for, the most pressing first; those beyond the capacity too. */
  readonly due: readonly DuePerson[];
  /** Those to come in the next days, in any order. */
  readonly meetings: readonly ComingMeeting[];
  /** ISO day the files end on when that is too long ago to name anybody (model.md 1); else null. */
  readonly staleSince: string | null;
  /** What was shown before, in any order. */
  readonly shown: readonly ShownRow[];
}

/** Somebody there is a reason for. */
export interface DuePerson {
  readonly id: string;
  readonly name: string;
  /** ISO day until which they were put off, today or past; null when they were not. */
  readonly snoozedUntil: string | null;
  /** Days between contacts the user wants. */
  readonly cadenceDays: number;
  /** What logs that the user did what is suggested first. */
  readonly step: LoggedKind;
  /** The best first, never empty. */
  readonly occasions: readonly Occasion[];
}

/** One reason to name one person. */
export interface Occasion {
  readonly kind: ReasonKind;
  /** The same for the same occasion, and never for another. */
  readonly key: string;
  /** "Usually every 23 days; it has been 61." */
  readonly sentence: string;
}

/** A meeting to come with people of the network. */
export interface ComingMeeting {
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly summary: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    /** "Last spoke in May." Most useful first. */
    readonly lines: readonly string[];
  }[];
}

/** One line of what was shown: a reason, or with '' for the person the digest, meeting or review itself. */
export interface ShownRow {
  readonly key: string;
  readonly person: string;
  /** ms since 1970 UTC; the rows of one digest share it. */
  readonly at: number;
}

/** Something to tell the user now. */
export type Reminder =
  | { readonly kind: 'digest'; readonly names: readonly NamedNow[]; readonly beyond: number }
  | { readonly kind: 'meeting'; readonly meeting: ComingMeeting; readonly minutes: number }
  | { readonly kind: 'review' }
  /** The files end too long ago: a newer export is asked for, once. */
  | { readonly kind: 'stale'; readonly since: string };

/** A person with the reason that is told. */
export interface NamedNow {
  readonly person: DuePerson;
  readonly occasion: Occasion;
}

/** What a moment asks for. */
export interface Plan {
  readonly show: readonly Reminder[];
  /** To be kept on disk before anything is shown; not empty when a digest had nobody to name. */
  readonly remember: readonly ShownRow[];
  /** ms since 1970 UTC of the next moment to plan at; null while nothing is to come. */
  readonly next: number | null;
}
