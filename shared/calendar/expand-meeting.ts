import type { EventEnvelope } from '../envelope.ts';
import { currentVersions } from './meeting-versions.ts';
import type { Expansion, ExpansionOptions } from './occurrence.ts';
import { OccurrenceCollector } from './occurrence-collector.ts';
import { Overrides } from './overrides.ts';
import { SeriesTimes } from './series-times.ts';
import { frameOf } from './time-frame.ts';

export type { Expansion, ExpansionOptions, Occurrence } from './occurrence.ts';
export { recurrenceKeyOf } from './time-frame.ts';

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
  const collector = new OccurrenceCollector(options, master, frame, overrides.length > 0);
  if (master && frame) {
    // Local time is at most a day from UTC.
    const last = Math.floor(until / 1000) + 86_400 + AHEAD;
    const times = new SeriesTimes(master, frame, zone, last, STEPS);
    for (let local = times.next(); local < Number.POSITIVE_INFINITY; local = times.next()) {
      if (changed.take(local)) continue;
      const range = changed.rangeAt(local);
      const more = range
        ? collector.add(range.event, range.frame, local + range.shift, local)
        : collector.add(master, frame, local, local);
      if (!more) break;
    }
    if (times.outOfSteps && collector.next === null) collector.bounded = true;
  }
  for (const one of changed.all) collector.addOverride(one);
  return collector.finish();
}
