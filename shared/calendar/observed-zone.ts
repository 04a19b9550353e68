import type { ZoneObservance } from '../envelope.ts';
import { dayOfDate } from '../time/day.ts';
import type { ZoneRules } from '../time/zone-offsets.ts';
import { localOfText } from './local-text.ts';
import { parseRule } from './parse-rule.ts';
import { type LocalSeconds, RuleTimes } from './rule-times.ts';

/** Changes of offset are worked out to the end of this year; after it the last one stays. */
const LAST_YEAR = 2150;
/** Far more than two a year since 1601; a definition with more is hostile. */
const MOST_CHANGES = 5_000;

interface OffsetChange {
  /** ms since 1970 UTC from which `offset` (ms east of UTC) holds. */
  readonly at: number;
  readonly offset: number;
}

const built = new WeakMap<readonly ZoneObservance[], ZoneRules>();

/** The rules of a zone that a calendar file defines by its observances (RFC 5545, 3.6.5). Never throws. */
export function observedZone(observances: readonly ZoneObservance[]): ZoneRules {
  const known = built.get(observances);
  if (known) return known;
  const rules = build(observances);
  built.set(observances, rules);
  return rules;
}

function build(observances: readonly ZoneObservance[]): ZoneRules {
  const changes: OffsetChange[] = [];
  let earliest: ZoneObservance | undefined;
  for (const observance of observances) {
    if (!earliest || observance.start < earliest.start) earliest = observance;
    for (const local of onsets(observance, MOST_CHANGES - changes.length))
      changes.push({
        at: local * 1000 - observance.offsetFrom * 60_000,
        offset: observance.offsetTo * 60_000,
      });
  }
  changes.sort((a, b) => a.at - b.at);
  // Before the first change the offset it changes from holds; a definition of one observance means it for ever.
  const first = observances.length === 1 ? earliest?.offsetTo : earliest?.offsetFrom;
  return new ObservedZone(changes, (first ?? 0) * 60_000);
}

function onsets(observance: ZoneObservance, most: number): LocalSeconds[] {
  const start = localOfText(observance.start);
  if (Number.isNaN(start)) return [];
  const found = [start, ...observance.rdates.map(localOfText).filter((local) => !Number.isNaN(local))];
  for (const text of observance.rrules) {
    const rule = parseRule(text);
    if (!rule) continue;
    let last = dayOfDate(LAST_YEAR, 12, 31) * 86_400;
    if (rule.until && rule.until.type !== 'date') {
      // UNTIL is in UTC here; onsets are local times before the change.
      const shift = rule.until.type === 'utc' ? observance.offsetFrom * 60 : 0;
      last = Math.min(last, localOfText(rule.until.local) + shift);
    } else if (rule.until) last = Math.min(last, localOfText(`${rule.until.date}T235959`));
    const times = new RuleTimes(rule, start, { last, steps: MOST_CHANGES });
    for (let local = times.next(); local < last + 1 && found.length < most; local = times.next())
      found.push(local);
  }
  return found.slice(0, most);
}

class ObservedZone implements ZoneRules {
  readonly #changes: readonly OffsetChange[];
  readonly #before: number;

  constructor(changes: readonly OffsetChange[], before: number) {
    this.#changes = changes;
    this.#before = before;
  }

  offsetAt(instant: number): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#changes[middle] as OffsetChange).at <= instant) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? this.#before : (this.#changes[low - 1] as OffsetChange).offset;
  }
}
