import type { Day } from '../time/day.ts';
import { dayFromIso, formatDay } from '../time/day-text.ts';
import { asInstant } from '../time/instant.ts';
import { startOfDay } from '../time/local.ts';
import { mondayOf } from './reminder-days.ts';
import type { DuePerson, Occasion, ShownRow } from './situation.ts';

const digestPrefix = 'digest:';
/** Days for which who was put off comes first; later the promise to come back has lost its meaning. */
const backFor = 28;
const reconnectPrefix = 'reconnect in the week of ';

/** The key of the digest of a day. */
export function digestKey(day: Day): string {
  return `${digestPrefix}${formatDay(day)}`;
}

/** The key of the look back on a week, by its Monday. */
export function reviewKey(monday: Day): string {
  return `review:${formatDay(monday)}`;
}

/** The key that says a dormant person was named in a week, by its Monday. */
export function reconnectKey(monday: Day): string {
  return `${reconnectPrefix}${formatDay(monday)}`;
}

/** What was shown before, as a plan asks for it. */
export class Told {
  readonly #rows: readonly ShownRow[];
  readonly #keys: ReadonlySet<string>;
  readonly #byPerson = new Map<string, ShownRow[]>();

  constructor(rows: readonly ShownRow[]) {
    this.#rows = rows;
    this.#keys = new Set(rows.filter(({ person }) => person === '').map(({ key }) => key));
    for (const row of rows) {
      if (row.person === '') continue;
      const known = this.#byPerson.get(row.person);
      if (known) known.push(row);
      else this.#byPerson.set(row.person, [row]);
    }
  }

  /** Whether a digest, meeting or review was shown under its key. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Moments of all digests, those on other days included, in ms since 1970 UTC. */
  digests(): readonly number[] {
    return this.#rows.flatMap(({ key, person, at }) =>
      person === '' && key.startsWith(digestPrefix) ? [at] : [],
    );
  }

  /**
   * Ids of the people named by digests of the week that begins on a Monday. A digest belongs to the day it was written down
   * for, wherever the user has travelled since.
   */
  namedIn(monday: Day): ReadonlySet<string> {
    const moments = new Set<number>();
    for (const { key, person, at } of this.#rows) {
      if (person !== '' || !key.startsWith(digestPrefix)) continue;
      const day = dayFromIso(key.slice(digestPrefix.length));
      if (day !== null && mondayOf(day) === monday) moments.add(at);
    }
    return new Set(
      this.#rows.flatMap(({ person, at }) => (person !== '' && moments.has(at) ? [person] : [])),
    );
  }

  /** The occasions of a person that were not told, or told only before they were put off until a day that has come. */
  untold(person: DuePerson, zone: string): readonly Occasion[] {
    const rows = this.#byPerson.get(person.id);
    if (!rows) return person.occasions;
    const since = backSince(person, zone);
    const told = new Set(rows.flatMap(({ key, at }) => (at >= since ? [key] : [])));
    return person.occasions.filter(({ key }) => !told.has(key));
  }

  /** Whether a person has come back in the last weeks after they were put off, and was not told since. */
  isBack(person: DuePerson, today: Day, zone: string): boolean {
    const day = person.snoozedUntil === null ? null : dayFromIso(person.snoozedUntil);
    if (day === null || today - day > backFor) return false;
    const since = backSince(person, zone);
    return !this.#byPerson.get(person.id)?.some(({ at }) => at >= since);
  }
}

/** The moment from which a person counts as not told: the start of the day they were put off until. */
function backSince({ snoozedUntil }: DuePerson, zone: string): number {
  const day = snoozedUntil === null ? null : dayFromIso(snoozedUntil);
  return day === null ? Number.NEGATIVE_INFINITY : asInstant(startOfDay(day, zone));
}
