import { expect, test } from 'vitest';
import { actOf, deckOf } from '../../../renderer/discover/deck.ts';
import { dayAfter } from '../../../renderer/wording/format.ts';
import { inventedPerson } from '../invented-people.ts';

const row = (id: string, strength: number) => ({ ...inventedPerson(0, 'suggestion'), id, strength });

test('the strongest come first, without those just decided and those put off', () => {
  const rows = [row('a', 0.2), row('b', 0.9), row('c', 0.5), { ...row('d', 1), offered: 'not now' as const }];
  expect(deckOf(rows, new Set(['c'])).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('later comes back in ninety days', () => {
  expect(actOf('a', { kind: 'later' }, '2026-11-20')).toEqual({
    type: 'later',
    people: ['a'],
    until: '2027-02-18',
  });
});

test('keep and never say so', () => {
  expect(actOf('a', { kind: 'keep', circle: 'close' }, '2026-11-20')).toEqual({
    type: 'keep',
    people: ['a'],
    circle: 'close',
  });
  expect(actOf('a', { kind: 'never' }, '2026-11-20')).toEqual({ type: 'never', people: ['a'] });
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %i days is %s', (day, days, then) => expect(dayAfter(day, days)).toBe(then));
