import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../shared/identity/candidates.ts';
import { identityRecord } from '../../../shared/identity/record.ts';
import { seeded } from '../../seeded.ts';
import { judged, labelledPairs, recordOf } from './labelled-pairs.ts';

const syllables = 'ba ke lo mi nu ra se ti vo du fa gri hel jor kan'.split(' ');

/** Invented people: names of two or three syllables, some of them without a name. */
function crowd(size: number) {
  const next = seeded(20_261_125);
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(next() * 2) },
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('');
  return Array.from({ length: size }, (_, index) => {
    const [given, surname] = [word(), word()];
    const local = [`${given}.${surname}`, `${given[0]}${surname}`, `p${index}`][index % 3];
    const names = index % 10 === 0 ? [] : [`${given} ${surname}`];
    return identityRecord({
      names,
      addresses: [`${local}@firm${index}.example`],
      organization: '',
      birthday: null,
    });
  });
}

describe('the pairs that are compared', () => {
  it('hold every labelled pair that is joined or asked about', () => {
    const pairs = labelledPairs.filter((pair) => !pair.oneCard);
    const found = new Set(
      candidatePairs(pairs.flatMap((pair) => [recordOf(pair.a), recordOf(pair.b)])).map(
        ([a, b]) => `${a} ${b}`,
      ),
    );
    const missed = judged(pairs).filter(
      ({ verdict }, index) => verdict.verdict !== 'different' && !found.has(`${2 * index} ${2 * index + 1}`),
    );
    expect(missed).toHaveLength(0);
  });

  it('grow with the people, not with their square', () => {
    const few = candidatePairs(crowd(1000)).length / 1000;
    const many = candidatePairs(crowd(4000)).length / 4000;
    expect(many).toBeLessThan(8);
    expect(many).toBeLessThan(6 * Math.max(few, 1));
  });

  it('are few even where a thousand people bear one name', () => {
    const same = Array.from({ length: 1000 }, (_, index) =>
      identityRecord({
        names: ['Anna Müller'],
        addresses: [`p${index}@firm${index}.example`],
        organization: '',
        birthday: null,
      }),
    );
    expect(candidatePairs(same)).toHaveLength(0);
  });
});
