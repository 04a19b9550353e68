import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../shared/calendar/parse-rule.ts';
import { type LocalSeconds, RuleTimes } from '../../../shared/calendar/rule-times.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';

const START = '20240110T090000';
const DTSTART = ((dayFromIso('2024-01-10') ?? 0) * 24 + 9) * 3600;
const SHOWN = 12;

/** The rule by rrule-temporal, the recurrence engine that node-ical brings, in UTC. */
function reference(rule: string): LocalSeconds[] {
  const engine = new RRuleTemporal({
    rruleString: `DTSTART;TZID=UTC:${START}\nRRULE:${rule}`,
    includeDtstart: false,
  });
  return engine.all((_at, index) => index < SHOWN).map((at) => Number(at.epochMilliseconds) / 1000);
}

function ours(rule: string): LocalSeconds[] {
  const parsed = parseRule(rule);
  if (!parsed) throw new Error(`not a rule: ${rule}`);
  const times = new RuleTimes(parsed, DTSTART, { last: DTSTART + 60 * 366 * 86_400, steps: 500_000 });
  const found: LocalSeconds[] = [];
  for (let at = times.next(); at < Number.POSITIVE_INFINITY && found.length < SHOWN; at = times.next())
    found.push(at);
  return found;
}

const some = (values: readonly (number | string)[], most = 3) =>
  fc.subarray([...values], { minLength: 1, maxLength: most }).map((list) => list.join(','));
const range = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const optional = (part: string, values: fc.Arbitrary<unknown>) =>
  fc.option(values, { freq: 1, nil: null }).map((value) => (value === null ? '' : `;${part}=${value}`));

const common = [optional('INTERVAL', fc.integer({ min: 1, max: 5 })), optional('BYHOUR', some(range(6, 20)))];
const count = fc.integer({ min: 1, max: SHOWN }).map((number) => `;COUNT=${number}`);
const rule = fc
  .oneof(
    fc.tuple(
      fc.constant('FREQ=DAILY'),
      optional('BYMONTH', some(range(1, 12), 6)),
      optional('BYDAY', some(WEEKDAYS)),
    ),
    fc.tuple(
      fc.constant('FREQ=WEEKLY'),
      optional('BYDAY', some(WEEKDAYS)),
      optional('WKST', fc.constantFrom(...WEEKDAYS)),
    ),
    fc.tuple(fc.constant('FREQ=MONTHLY'), optional('BYDAY', some(['1MO', '-1FR', '2WE', '5TH', 'SU', 'TU']))),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      optional('BYMONTHDAY', some([1, 5, 28, 29, 30, 31, -1, -2, -31])),
      optional('BYDAY', some(WEEKDAYS, 4)),
    ),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      some(WEEKDAYS, 5).map((days) => `;BYDAY=${days}`),
      optional('BYSETPOS', some([1, 2, -1, -2], 2)),
    ),
    fc.tuple(
      fc.constant('FREQ=YEARLY'),
      optional('BYMONTH', some(range(1, 12))),
      optional('BYMONTHDAY', some([1, 15, 29, 31, -1])),
    ),
    fc.tuple(
      fc.constant('FREQ=YEARLY'),
      optional('BYMONTH', some(range(1, 12))),
      optional('BYDAY', some(['1MO', '-1SU', '3WE', 'FR'])),
    ),
    fc.tuple(fc.constant('FREQ=YEARLY'), optional('BYYEARDAY', some([1, 60, 100, 365, 366, -1, -366]))),
    fc.tuple(
      fc.constant('FREQ=YEARLY'),
      some(range(2, 51)).map((weeks) => `;BYWEEKNO=${weeks}`),
      some(WEEKDAYS).map((days) => `;BYDAY=${days}`),
    ),
  )
  .chain((parts) => fc.tuple(...common, count).map((more) => [...parts, ...more].join('')));

describe('rrule-temporal', () => {
  it('agrees on generated rules', () => {
    fc.assert(
      fc.property(rule, (text) => {
        expect(ours(text), text).toEqual(reference(text));
      }),
      { seed: 5545, numRuns: 400 },
    );
  });
});
