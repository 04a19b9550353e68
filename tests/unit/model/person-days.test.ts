import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContactDay, personDaysOf } from '../../../shared/model/person-days.ts';
import { touchpointKindOf } from '../../../shared/model/touchpoint.ts';
import { DAY_MS, personDay, touch } from './history.ts';
import { touches as anyTouches } from './pasts.ts';

describe('personDaysOf', () => {
  it('gives nothing for nobody', () => {
    expect(personDaysOf([])).toEqual([]);
  });

  it('keeps ways apart and counts items', () => {
    const days = personDaysOf([
      touch(10, 'mail', 'out', 0.3),
      touch(10, 'mail', 'in', 0.5, { instant: 10 * DAY_MS + 1 }),
      touch(12, 'meeting', 'both', 0.4, { meeting: 'unsure' }),
    ]);
    expect(days).toEqual([
      {
        day: 10,
        weightOut: 300_000,
        weightIn: 500_000,
        sent: 1,
        received: 1,
        meetings: 0,
        others: 0,
        lastDirection: 'out',
        lastKind: 'mail',
        acquaintance: 'made',
      },
      {
        day: 12,
        weightOut: 400_000,
        weightIn: 400_000,
        sent: 0,
        received: 0,
        meetings: 1,
        others: 0,
        lastDirection: 'both',
        lastKind: 'meeting',
        acquaintance: 'none',
      },
    ]);
  });

  it('caps mail, messages and likes of a day at 1 a direction, together', () => {
    const [day] = personDaysOf([
      touch(3, 'mail', 'out', 0.9),
      touch(3, 'message', 'out', 0.8),
      touch(3, 'like', 'out', 0.5),
      touch(3, 'mail', 'in', 0.7),
      touch(3, 'mail', 'in', 0.2),
    ]);
    expect(day).toMatchObject({ weightOut: 1_000_000, weightIn: 900_000, sent: 1, received: 2, others: 2 });
  });

  it('caps a day with meetings and calls at 3 a direction', () => {
    const [capped] = personDaysOf([touch(3, 'lunch', 'both', 3), touch(3, 'mail', 'out', 1)]);
    expect(capped).toMatchObject({ weightOut: 3_000_000, weightIn: 3_000_000 });
    const [within] = personDaysOf([
      touch(3, 'call', 'out', 1.5),
      touch(3, 'mail', 'out', 1),
      touch(3, 'mail', 'out', 1),
    ]);
    expect(within).toMatchObject({ weightOut: 2_500_000, weightIn: 0 });
  });

  it.each(['congratulated', 'shared', 'introduced', 'helped'] as const)(
    'lets %s count beside mail',
    (kind) => {
      const [day] = personDaysOf([touch(3, kind, 'out', 1), touch(3, 'mail', 'out', 1)]);
      expect(day).toMatchObject({ weightOut: 2_000_000, others: 1 });
    },
  );

  it('takes direction and kind of the latest touch, of simultaneous ones without an order', () => {
    const morning = { instant: 4 * DAY_MS + 1 };
    const evening = { instant: 4 * DAY_MS + 2 };
    const mail = touch(4, 'mail', 'out', 1, morning);
    const answer = touch(4, 'mail', 'in', 1, evening);
    expect(personDaysOf([answer, mail])[0]).toMatchObject({ lastDirection: 'in', lastKind: 'mail' });
    const call = touch(4, 'call', 'out', 2, evening);
    const together = { lastDirection: 'both', lastKind: 'call' };
    expect(personDaysOf([mail, answer, call])[0]).toMatchObject(together);
    expect(personDaysOf([call, answer, mail])[0]).toMatchObject(together);
  });

  it('makes an acquaintance by writing, by logging and by a meeting that took place', () => {
    const made = (...of: Parameters<typeof touch>) => personDaysOf([touch(...of)])[0]?.acquaintance;
    expect(made(1, 'mail', 'in', 1)).toBe('none');
    expect(made(1, 'mail', 'out', 0.1)).toBe('made');
    expect(made(1, 'like', 'out', 0.5)).toBe('made');
    expect(made(1, 'meeting', 'both', 3, { meeting: 'met' })).toBe('made');
    expect(made(1, 'meeting', 'both', 3, { meeting: 'unsure' })).toBe('none');
  });

  it('does not depend on the order of touches', () => {
    fc.assert(
      fc.property(
        anyTouches().chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(personDaysOf(shuffled)).toEqual(personDaysOf(list));
        },
      ),
    );
  });

  it('adds weights exactly and stays within its caps', () => {
    fc.assert(
      fc.property(anyTouches(), (list) => {
        for (const day of personDaysOf(list)) {
          const own = list.filter((touched) => touched.day === day.day);
          const light = own.filter(({ kind }) => ['mail', 'message', 'like'].includes(kind));
          const sum = (of: typeof own) => of.reduce((total, { weightOut }) => total + BigInt(weightOut), 0n);
          const lightSum = sum(light) < 1_000_000n ? sum(light) : 1_000_000n;
          const all = lightSum + sum(own) - sum(light);
          expect(BigInt(day.weightOut)).toBe(all < 3_000_000n ? all : 3_000_000n);
          expect(day.sent + day.received + day.meetings + day.others).toBeGreaterThanOrEqual(own.length);
        }
      }),
    );
  });
});

describe('isContactDay', () => {
  it('begins at a quarter, both ways together', () => {
    expect(isContactDay(personDay(0, 0.25, 0))).toBe(true);
    expect(isContactDay(personDay(0, 0.125, 0.125))).toBe(true);
    expect(isContactDay(personDay(0, 0.125, 0.124999))).toBe(false);
  });
});

describe('touchpointKindOf', () => {
  it('calls what was liked a like, and everything else what it is', () => {
    expect(touchpointKindOf('liked')).toBe('like');
    expect(touchpointKindOf('in-person')).toBe('in-person');
  });
});
