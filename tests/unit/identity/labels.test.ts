import { describe, expect, it } from 'vitest';
import { judged, labelledPairs } from './labelled-pairs.ts';

/** The figures stand in docs/decisions too; a rule that changes them has to change both. */
describe.each(['open', 'aside'] as const)('the labelled pairs, half %s', (half) => {
  const found = judged(labelledPairs.filter((pair) => pair.half === half));
  const verdicts = (pairs: typeof found, ...wanted: readonly string[]) =>
    pairs.filter(({ verdict }) => wanted.includes(verdict.verdict)).length;

  it('joins no two people silently', () => {
    const apart = found.filter(({ pair }) => !pair.same);
    expect(apart).toHaveLength(126);
    expect(verdicts(apart, 'same')).toBe(0);
  });

  it('joins by itself what a careful human would', () => {
    const sure = found.filter(({ pair }) => pair.same && pair.sure);
    expect([verdicts(sure, 'same'), sure.length]).toEqual(half === 'open' ? [77, 81] : [62, 79]);
  });

  it('joins or asks about one human', () => {
    const one = found.filter(({ pair }) => pair.same);
    expect([verdicts(one, 'same', 'likely'), one.length]).toEqual(half === 'open' ? [109, 111] : [91, 110]);
  });

  it('asks seldom about two people, and never about two who have nothing in common', () => {
    const apart = found.filter(({ pair }) => !pair.same);
    expect(verdicts(apart, 'likely')).toBe(half === 'open' ? 18 : 35);
    expect(
      verdicts(
        apart.filter(({ pair }) => pair.kind === 'different'),
        'likely',
      ),
    ).toBe(0);
  });

  it('joins by itself nothing that has to be asked, and judges alike from either side', () => {
    const asked = found.filter(({ pair }) => pair.same && !pair.sure);
    expect(verdicts(asked, 'same')).toBe(0);
    expect(found.filter(({ verdict, turned }) => verdict.verdict !== turned.verdict)).toEqual([]);
  });
});
