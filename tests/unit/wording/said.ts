/** What is said of a past, as a test states it: ISO dates in, sentences out. */
import type { Figures } from '../../../shared/model/figures.ts';
import { personDaysOf } from '../../../shared/model/person-days.ts';
import { networkTerms } from '../../../shared/model/terms.ts';
import { figuresAt } from '../../../shared/model/ticking.ts';
import type { Touch } from '../../../shared/model/touchpoint.ts';
import { reasonsFor } from '../../../shared/wording/reasons.ts';
import { DAY_MS, touch } from '../model/history.ts';

/** Day number of an ISO date. */
export function on(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** A mail from me, a mail from them; the later hour of a day is theirs. */
export function sent(day: number, weight = 1): Touch {
  return touch(day, 'mail', 'out', weight);
}
export function received(day: number, weight = 1): Touch {
  return touch(day, 'mail', 'in', weight, { instant: day * DAY_MS + 20 * 3_600_000 });
}
export function met(day: number): Touch {
  return touch(day, 'meeting', 'both', 3);
}

/** Mail both ways on `count` days, `every` days apart, the last one on `last`. */
export function exchanges(count: number, every: number, last: number): Touch[] {
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * every).flatMap((day) => [
    sent(day),
    received(day),
  ]);
}

/** Figures of a person of the network with a cadence of 90 days. */
export function figuresFor(touches: readonly Touch[], date: string): Figures {
  return figuresAt(personDaysOf(touches), networkTerms(90, 0, 'seen'), on(date));
}

/** The reasons' texts, in order. */
export function said(touches: readonly Touch[], date: string): readonly string[] {
  return reasonsFor(figuresFor(touches, date), on(date)).map(({ text }) => text);
}
