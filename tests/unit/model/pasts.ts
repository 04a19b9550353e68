/** Arbitrary pasts with one person, for properties. */
import fc from 'fast-check';
import type { PersonDay } from '../../../shared/model/person-days.ts';
import { TOUCHPOINT_KINDS, type Touch } from '../../../shared/model/touchpoint.ts';
import { DAY_MS, personDay } from './history.ts';

/** Days lie within this many days from day 0, so that bursts, yearly gaps and half-lives all occur. */
export const SPAN = 2_000;

/** One touch; few distinct instants, so that simultaneous touches occur. */
const touchArbitrary: fc.Arbitrary<Touch> = fc
  .record({
    day: fc.integer({ min: 0, max: SPAN }),
    hour: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom(...TOUCHPOINT_KINDS),
    direction: fc.constantFrom<Touch['direction'][]>('out', 'in', 'both'),
    weight: fc.integer({ min: 1, max: 3_000_000 }),
    met: fc.constantFrom<('met' | 'unsure')[]>('met', 'unsure'),
  })
  .map(({ day, hour, kind, direction, weight, met }) => ({
    instant: day * DAY_MS + hour,
    day,
    kind,
    direction,
    weightOut: direction === 'in' ? 0 : weight,
    weightIn: direction === 'out' ? 0 : weight,
    meeting: kind === 'meeting' ? met : 'none',
  }));

/** Up to sixty touches, in any order. */
export function touches(): fc.Arbitrary<Touch[]> {
  return fc.array(touchArbitrary, { maxLength: 60 });
}

/** One way's weight of a day: nothing, a crumb, or up to the cap of 3. */
const weightArbitrary = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 124_999 }),
  fc.integer({ min: 125_000, max: 3_000_000 }),
);

/** Person-days in order, at least `minLength`, each with some weight. */
export function personDays(minLength = 0): fc.Arbitrary<PersonDay[]> {
  const one = fc
    .tuple(fc.integer({ min: 0, max: SPAN }), weightArbitrary, weightArbitrary)
    .filter(([, weightOut, weightIn]) => weightOut + weightIn > 0);
  return fc
    .uniqueArray(one, { selector: ([day]) => day, minLength, maxLength: 40 })
    .map((list) =>
      list
        .toSorted(([a], [b]) => a - b)
        .map(([day, weightOut, weightIn]) => personDay(day, weightOut / 1e6, weightIn / 1e6)),
    );
}

/** Cadences: the circles', and any other that is allowed. */
export const cadences: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1, 30, 90, 180, 365, 1095),
  fc.integer({ min: 1, max: 1095 }),
);
