import { LEAST_CAPACITY } from '../model/capacity.ts';
import type { JournalEntry } from './acts.ts';
import { type Muted, mutedAfter, nothingMuted } from './muted.ts';
import { firstReminders, type ReminderSettings, remindersAfter } from './reminder-settings.ts';

/** Settings of the domain, as the journal leaves them: whose library this is and how they arrange their network. */
export interface Household {
  /** The user's own addresses once confirmed; null while they are guessed. */
  readonly me: readonly string[] | null;
  /** IANA zone the user chose; null takes the one stored by the first import. */
  readonly zone: string | null;
  readonly circles: readonly CircleSetting[];
  /** People a week; null takes the default of model.md 8. */
  readonly capacity: number | null;
  /** Folders to import again when their files change, in the order they were named. Absolute paths. */
  readonly watched: readonly string[];
  readonly reminders: ReminderSettings;
  /** Classes and phrases of gives and asks that are not to be found. */
  readonly muted: Muted;
}

/** A circle as the user arranged it. */
export interface CircleSetting {
  readonly key: string;
  readonly name: string;
  /** Default cadence in days. */
  readonly days: number;
}

/** The circles every library starts with (product.md). */
export const firstCircles: readonly CircleSetting[] = [
  { key: 'close', name: 'Close', days: 30 },
  { key: 'active', name: 'Active', days: 90 },
  { key: 'wide', name: 'Wide', days: 180 },
  { key: 'yearly', name: 'Yearly', days: 365 },
];

/** Cadence of everybody who is in no circle (model.md 5: suggestions are judged with C = 90). */
export const suggestionCadence = 90;

/** People a week where the user has not said how many (model.md 8: at least three). */
export const leastCapacity = LEAST_CAPACITY;

/** Folds the entries about the library as a whole; entries in journal order, undone ones do not count. */
export function householdOf(entries: readonly JournalEntry[]): Household {
  let me: readonly string[] | null = null;
  let zone: string | null = null;
  let capacity: number | null = null;
  let reminders = firstReminders;
  let muted = nothingMuted;
  const watched = new Set<string>();
  const circles = new Map(firstCircles.map((circle) => [circle.key, circle]));
  for (const { act, undone } of entries) {
    if (undone !== null) continue;
    reminders = remindersAfter(reminders, act);
    muted = mutedAfter(muted, act);
    if (act.type === 'me') me = act.addresses;
    else if (act.type === 'zone') zone = act.zone;
    else if (act.type === 'capacity') capacity = act.people;
    else if (act.type === 'watch' && act.watching === 'on') watched.add(act.folder);
    else if (act.type === 'watch') watched.delete(act.folder);
    else if (act.type === 'circle')
      circles.set(act.circle, { key: act.circle, name: act.name, days: act.days });
  }
  return { me, zone, circles: [...circles.values()], capacity, watched: [...watched], reminders, muted };
}

/** A circle by key or name, in any case; undefined when there is none. */
export function findCircle(household: Pick<Household, 'circles'>, wanted: string): CircleSetting | undefined {
  const folded = wanted.toLocaleLowerCase('en').trim();
  return household.circles.find(
    (circle) => circle.key === folded || circle.name.toLocaleLowerCase('en') === folded,
  );
}
