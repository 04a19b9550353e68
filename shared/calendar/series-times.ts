import type { EventEnvelope } from '../envelope.ts';
import { dayOfText, localOfText } from './local-text.ts';
import { parseRule } from './parse-rule.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { type LocalSeconds, RuleTimes, type TimeSource } from './rule-times.ts';
import { instantIn, localIn, type TimeFrame } from './time-frame.ts';

const DAY = 86_400;

/**
 * The original starts of a series in its own frame, ascending, each once: DTSTART, every RRULE and RDATE, without
 * EXDATE (RFC 5545, 3.8.5). A rule is followed up to `last`, and for at most `steps` periods. DTSTART always counts as
 * an occurrence, as the RFC says, even where the rule does not name it; but not when a rule ends before it, which is how
 * calendar programs write that "this and all following" were deleted from the first one on.
 */
export class SeriesTimes implements TimeSource {
  readonly #frame: TimeFrame;
  readonly #sources: TimeSource[] = [];
  readonly #heads: LocalSeconds[] = [];
  readonly #rules: RuleTimes[] = [];
  readonly #excluded = new Set<LocalSeconds>();
  readonly #excludedDays = new Set<number>();
  #previous = Number.NEGATIVE_INFINITY;

  constructor(event: EventEnvelope, frame: TimeFrame, zone: string, last: LocalSeconds, steps: number) {
    this.#frame = frame;
    const start = localIn(frame, event.start, event, zone);
    let over = false;
    for (const text of event.rrules) {
      const rule = parseRule(text);
      if (!rule || !Number.isFinite(start)) continue;
      const ruleEnd = lastOf(rule, frame);
      if (ruleEnd < start) over = true;
      const end = Math.min(last, ruleEnd);
      const times = new RuleTimes(frame.kind === 'date' ? withoutTimes(rule) : rule, start, {
        last: end,
        steps,
      });
      this.#rules.push(times);
      this.#add(
        rule.until?.type === 'utc' && frame.kind !== 'date' ? untilInstant(times, rule, frame) : times,
      );
    }
    const listed = event.rdates.map((time) => localIn(frame, time, event, zone)).filter(Number.isFinite);
    if (Number.isFinite(start) && !over) listed.push(start);
    this.#add(new ListedTimes(listed));
    for (const time of event.exdates) {
      const local = localIn(frame, time, event, zone);
      if (time.type === 'date') this.#excludedDays.add(Math.floor(local / DAY));
      else this.#excluded.add(local);
    }
  }

  /** Whether a rule was given up on because it matches too rarely. */
  get outOfSteps(): boolean {
    return this.#rules.some((rule) => rule.outOfSteps);
  }

  next(): LocalSeconds {
    for (;;) {
      let least = 0;
      for (let i = 1; i < this.#heads.length; i++)
        if ((this.#heads[i] as number) < (this.#heads[least] as number)) least = i;
      const time = this.#heads[least] as LocalSeconds;
      if (time === Number.POSITIVE_INFINITY) return time;
      this.#heads[least] = this.#pull(this.#sources[least] as TimeSource);
      if (time === this.#previous) continue;
      this.#previous = time;
      if (this.#excluded.size > 0 && this.#excluded.has(time)) continue;
      if (this.#excludedDays.size > 0 && this.#excludedDays.has(Math.floor(time / DAY))) continue;
      return time;
    }
  }

  #add(source: TimeSource): void {
    this.#sources.push(source);
    this.#heads.push(this.#pull(source));
  }

  #pull(source: TimeSource): LocalSeconds {
    const time = source.next();
    return this.#frame.kind === 'date' && Number.isFinite(time) ? Math.floor(time / DAY) * DAY : time;
  }
}

class ListedTimes implements TimeSource {
  readonly #times: LocalSeconds[];
  #at = 0;

  constructor(times: LocalSeconds[]) {
    this.#times = times.sort((a, b) => a - b);
  }

  next(): LocalSeconds {
    return this.#times[this.#at++] ?? Number.POSITIVE_INFINITY;
  }
}

/** Times of day mean nothing for whole days and are to be passed over (RFC 5545, 3.3.10). */
function withoutTimes(rule: RecurrenceRule): RecurrenceRule {
  return { ...rule, byHour: [], byMinute: [], bySecond: [] };
}

/** The last local time that UNTIL allows; for a UTC one a day more, to be cut exactly by `untilInstant`. */
function lastOf(rule: RecurrenceRule, frame: TimeFrame): LocalSeconds {
  const { until } = rule;
  if (until === null) return Number.POSITIVE_INFINITY;
  if (until.type === 'date') return (dayOfText(until.date) ?? 0) * DAY + DAY - 1;
  const local = localOfText(until.local);
  if (until.type === 'local') return frame.kind === 'date' ? Math.floor(local / DAY) * DAY : local;
  if (frame.kind !== 'date') return local + DAY;
  // A whole day has no instant of its own: midnight in UTC is how a date is written there, any other time is one.
  if (local % DAY === 0) return local;
  return Math.floor((local * 1000 + frame.rules.offsetAt(local * 1000)) / 1000);
}

/** Ends a rule at a UTC UNTIL by instants, since local times repeat where clocks are set back. */
function untilInstant(times: RuleTimes, rule: RecurrenceRule, frame: TimeFrame): TimeSource {
  const until = rule.until?.type === 'utc' ? localOfText(rule.until.local) * 1000 : Number.POSITIVE_INFINITY;
  return {
    next() {
      for (;;) {
        const local = times.next();
        if (local === Number.POSITIVE_INFINITY || instantIn(frame, local) <= until) return local;
      }
    },
  };
}
