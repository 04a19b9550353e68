import type { EventEnvelope } from '../envelope.ts';
import type { Day } from '../time/day.ts';
import { DAY_MS } from '../time/local.ts';
import { zoneRules } from '../time/zone.ts';
import { currentVersions, repeats } from './meeting-versions.ts';
import type { Expansion, ExpansionOptions, Occurrence } from './occurrence.ts';
import { type Override, Overrides } from './overrides.ts';
import type { LocalSeconds } from './rule-times.ts';
import { SeriesTimes } from './series-times.ts';
import { frameOf, instantIn, keyIn, type TimeFrame } from './time-frame.ts';

export type { Expansion, ExpansionOptions, Occurrence } from './occurrence.ts';
export { recurrenceKeyOf } from './time-frame.ts';

const LIMIT = 20_000;
/** Periods a rule may look into: every day for 1,300 years, every hour with a limit on days for as long. */
const STEPS = 500_000;
/** A rule may wait 28 years for its next match (29 February on a Monday), 40 around 2100; 30 are followed. */
const AHEAD = 30 * 366 * 86_400;

/**
 * Expands everything that files say about one UID: chooses the valid versions, follows the series (RFC 5545, 3.8.5),
 * and puts overrides, moved and cancelled ones and RANGE=THISANDFUTURE included, in the place of what they override.
 * Overrides of a series that is not there, or of a start it does not have, are occurrences of their own.
 * `components` may come in any order, from any files. Throws a RangeError when `zone` is no IANA zone.
 */
export function expandMeeting(components: readonly EventEnvelope[], options: ExpansionOptions): Expansion {
  const { zone, until } = options;
  const { master, overrides } = currentVersions(components, zone);
  const frame = master ? frameOf(master, zone) : null;
  const changed = new Overrides(overrides, frame, zone);
  const collector = new Collector(options, master?.cancelled ?? false);
  if (master && frame) {
    const series = repeats(master);
    // Local time is at most a day from UTC.
    const last = Math.floor(until / 1000) + 86_400 + AHEAD;
    const times = new SeriesTimes(master, frame, zone, last, STEPS);
    for (let local = times.next(); local < Number.POSITIVE_INFINITY; local = times.next()) {
      if (changed.take(local)) continue;
      const range = changed.rangeAt(local);
      const key = series || overrides.length > 0 ? keyIn(frame, local) : '';
      const kind = series ? 'series' : 'single';
      const more = range
        ? collector.add(range.event, range.frame, local + range.shift, key, kind)
        : collector.add(master, frame, local, key, kind);
      if (!more) break;
    }
    if (times.outOfSteps && collector.next === null) collector.bounded = true;
  }
  for (const one of changed.all) collector.addOverride(one);
  return collector.finish();
}

/** Gathers occurrences, each in the day of the user. */
class Collector {
  readonly #until: number;
  readonly #limit: number;
  readonly #rules: ReturnType<typeof zoneRules>;
  readonly #allCancelled: boolean;
  readonly #found: Occurrence[] = [];
  next: Occurrence | null = null;
  bounded = false;

  constructor(options: ExpansionOptions, allCancelled: boolean) {
    this.#until = options.until;
    this.#limit = options.limit ?? LIMIT;
    this.#rules = zoneRules(options.zone);
    this.#allCancelled = allCancelled;
  }

  /** Takes the next occurrence of the series; false when no later one is needed. */
  add(
    event: EventEnvelope,
    frame: TimeFrame,
    local: LocalSeconds,
    recurrenceKey: string,
    recurring: Occurrence['recurring'],
  ): boolean {
    const occurrence = this.#make(event, frame, local, recurrenceKey, recurring);
    if (occurrence.start <= this.#until) {
      if (this.#found.length >= this.#limit) {
        this.bounded = true;
        return false;
      }
      this.#found.push(occurrence);
      return true;
    }
    this.#offer(occurrence);
    // Where clocks are set forward a later local time can be an earlier instant, by no more than a day.
    return this.next === null || occurrence.start <= this.next.start + DAY_MS / 24;
  }

  addOverride(one: Override): void {
    const occurrence = this.#make(one.event, one.frame, one.local, one.key, 'series');
    if (occurrence.start > this.#until) this.#offer(occurrence);
    else if (this.#found.length < this.#limit * 2) this.#found.push(occurrence);
    else this.bounded = true;
  }

  finish(): Expansion {
    const found = this.#found.sort(
      (a, b) =>
        a.start - b.start ||
        (a.recurrenceKey < b.recurrenceKey ? -1 : a.recurrenceKey > b.recurrenceKey ? 1 : 0),
    );
    // Two local times that a gap in the clocks makes one instant are one occurrence.
    const once = found.filter(
      (one, i) => one.recurrenceKey === '' || one.recurrenceKey !== found[i - 1]?.recurrenceKey,
    );
    return { occurrences: once, next: this.next, bounded: this.bounded };
  }

  #offer(occurrence: Occurrence): void {
    if (!occurrence.cancelled && (this.next === null || occurrence.start < this.next.start))
      this.next = occurrence;
  }

  #make(
    event: EventEnvelope,
    frame: TimeFrame,
    local: LocalSeconds,
    recurrenceKey: string,
    recurring: Occurrence['recurring'],
  ): Occurrence {
    const start = instantIn(frame, local);
    const allDay = frame.kind === 'date';
    // A day that the user's zone skips altogether is still that day.
    const day = Math.floor(allDay ? local / 86_400 : (start + this.#rules.offsetAt(start)) / DAY_MS) as Day;
    const cancelled = this.#allCancelled || event.cancelled;
    return { start, day, allDay, recurring, cancelled, recurrenceKey, event };
  }
}
