import { describe, expect, it } from 'vitest';
import type { Act, JournalEntry } from '../../../shared/journal/acts.ts';
import { areApart, samenessOf } from '../../../shared/journal/sameness.ts';

function folded(...acts: readonly Act[]): ReturnType<typeof samenessOf> {
  return samenessOf(
    acts.map((act, index): JournalEntry => ({ id: index + 1, at: index, undone: null, act })),
  );
}
const merge = (...people: string[]): Act => ({ type: 'merge', people });
const split = (anchors: string[], rest: string[]): Act => ({
  type: 'split',
  person: rest[0] ?? '',
  anchors,
  rest,
});
const notSame = (one: string[], other: string[]): Act => ({ type: 'not-same', one, other });

describe('what the user said about who is who', () => {
  it('is nothing at first, and of what was undone', () => {
    expect(folded()).toEqual({ one: [], apart: [], called: new Map() });
    const undone: JournalEntry = { id: 1, at: 0, undone: 5, act: merge('a', 'b') };
    expect(samenessOf([undone]).one).toEqual([]);
  });

  it('joins by a merge, and by adding somebody with addresses', () => {
    const add: Act = {
      type: 'add',
      person: 'hand:1',
      name: 'Ana',
      addresses: ['a'],
      organization: '',
      circle: 'wide',
    };
    const { one, called } = folded(add, merge('a', 'b'));
    expect(one).toEqual([
      ['hand:1', 'a'],
      ['a', 'b'],
    ]);
    expect(called.get('hand:1')).toBe('Ana');
  });

  it('lets a split leave a merge, and keeps the two apart from then on', () => {
    const { one, apart } = folded(merge('a', 'b', 'c'), split(['c'], ['a', 'b']));
    expect(one).toEqual([['a', 'b'], ['c']]);
    expect(areApart(apart, ['a'], ['c', 'x'])).toBe(true);
    expect(areApart(apart, ['c'], ['b'])).toBe(true);
    expect(areApart(apart, ['a'], ['b'])).toBe(false);
  });

  it('lets the later act win', () => {
    const { one, apart } = folded(notSame(['a'], ['b', 'c']), merge('a', 'b'));
    expect(one).toEqual([['a', 'b']]);
    expect(areApart(apart, ['a'], ['b'])).toBe(false);
    expect(areApart(apart, ['a'], ['c'])).toBe(true);
    expect(areApart(folded(merge('a', 'b'), notSame(['a'], ['b'])).apart, ['a'], ['b'])).toBe(true);
  });

  it('keeps the forgotten away from everybody who was decided on', () => {
    const forget: Act = { type: 'forget', people: ['a'] };
    const keep: Act = { type: 'keep', people: ['b'], circle: 'close' };
    expect(areApart(folded(forget, keep).apart, ['a'], ['b'])).toBe(true);
    expect(areApart(folded(forget).apart, ['a'], ['b'])).toBe(false);
    const back: Act = { type: 'keep', people: ['a'], circle: 'close' };
    expect(folded(forget, keep, back).apart).toEqual([]);
  });
});
