import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedPair, settle } from '../../../shared/identity/settle.ts';

const anchors = ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'];
const [a, b, c, d] = [0, 1, 2, 3] as const;

function pair(
  one: number,
  other: number,
  shared: number,
  verdict: JudgedPair['verdict'] = 'same',
): JudgedPair {
  const names = ['Ana', 'Ana'] as const;
  return {
    pair: [one, other],
    verdict,
    reason: { why: 'same name', names, support: { by: 'correspondents', shared } },
  };
}
const nothing = { one: [], apart: [] };
const never = () => false;

describe('who is one person in the end', () => {
  it('follows sure pairs, and asks about likely ones', () => {
    const found = settle(anchors, [pair(a, b, 9), pair(c, d, 1, 'likely')], nothing, never);
    expect(found.group).toEqual([a, a, c, d]);
    expect(found.joined.map((one) => one.pair)).toEqual([[a, b]]);
    expect(found.asked.map((one) => one.pair)).toEqual([[c, d]]);
  });

  it('chains nobody who speaks against anybody of the group, and asks instead', () => {
    const against = (one: number, other: number) => [one, other].sort().join() === '0,2';
    const found = settle(anchors, [pair(a, b, 9), pair(b, c, 5)], nothing, against);
    expect(found.group).toEqual([a, a, c, d]);
    expect(found.asked).toMatchObject([{ pair: [b, c], verdict: 'likely' }]);
  });

  it('takes the user’s word before all evidence, and never against it', () => {
    const word = { one: [[a, d]], apart: [{ one: [a], other: [b] }] };
    const found = settle(anchors, [pair(a, b, 9), pair(b, c, 5), pair(c, d, 4)], word, never);
    // d is a's, so that c, who joins b first, must not bring b to a.
    expect(found.group).toEqual([a, b, b, a]);
  });

  it('asks once about two people, however many addresses tell', () => {
    const found = settle(
      anchors,
      [pair(a, b, 9), pair(a, c, 2, 'likely'), pair(b, c, 4, 'likely')],
      nothing,
      never,
    );
    expect(found.asked.map((one) => one.pair)).toEqual([[b, c]]);
  });

  it('does not depend on the order in which pairs were found', () => {
    const pairs = [pair(a, b, 3), pair(b, c, 3), pair(c, d, 3), pair(a, d, 3, 'likely'), pair(b, d, 7)];
    const against = (one: number, other: number) => one + other === 3;
    const expected = settle(anchors, pairs, nothing, against);
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(settle(anchors, shuffled, nothing, against)).toEqual(expected);
      }),
    );
  });
});
