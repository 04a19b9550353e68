import { describe, expect, test } from 'vitest';
import { ACT_CLASSES } from '../../../shared/acts/act-class.ts';
import { measuredActs, measuredRepliesOwed, offByDefault } from '../../../shared/acts/measured.ts';
import { haveCorpora } from '../../corpora.ts';
import { actsPage } from './acts-page.ts';
import { labelledMessages, labelledSentences, wilson } from './labelled.ts';
import { measureActs } from './measure-acts.ts';
import { measureRepliesOwed } from './measure-owed.ts';

/** Counts may differ by so many where other parts of the reader change. */
const tolerance = 2;

/** What the labels do not know of: a class that hardly occurs in these mails. */
const hardlyOccurring = new Set(['introduction', 'referral', 'major', 'resource', 'advice', 'information']);

describe.runIf(haveCorpora())('rules against the labels', () => {
  test.each(['open', 'aside'] as const)('of the half %s: as measured', async (half) => {
    const measured = await measureActs(half, (label) => label.bulk !== true);
    for (const name of ACT_CLASSES) {
      const { truePositives, falsePositives, falseNegatives } = measured[name];
      for (const [index, count] of [truePositives, falsePositives, falseNegatives].entries()) {
        const declared = measuredActs[name][half][index] ?? 0;
        expect(Math.abs(count - declared), `${name}, ${index}: ${count}`).toBeLessThanOrEqual(tolerance);
      }
      if (hardlyOccurring.has(name)) continue;
      expect(truePositives / (truePositives + falsePositives), name).toBeGreaterThan(0.8);
    }
  });

  test.each(['open', 'aside'] as const)('replies owed, of the half %s: as measured', async (half) => {
    const { truePositives, falsePositives, falseNegatives } = await measureRepliesOwed(half);
    for (const [index, count] of [truePositives, falsePositives, falseNegatives].entries()) {
      expect(Math.abs(count - (measuredRepliesOwed[half][index] ?? 0))).toBeLessThanOrEqual(tolerance);
    }
  });
});

test('a class below .8 on the half set aside is off, and no other', () => {
  expect([...offByDefault]).toEqual(['advice', 'information']);
});

test('the page about acts says what was measured', async () => {
  await expect(actsPage()).toMatchFileSnapshot('../../../docs/acts.md');
});

test('no message lies in both halves', () => {
  const key = (one: { readonly corpus: string; readonly id: string | number }) => `${one.corpus} ${one.id}`;
  const open = new Set([...labelledSentences('open'), ...labelledMessages('open')].map(key));
  const aside = [...labelledSentences('aside'), ...labelledMessages('aside')].map(key);
  expect(aside.filter((one) => open.has(one))).toEqual([]);
});

/** Known values: Newcombe 1998, table I, and the limits. */
test.each<[number, number, readonly [number, number]]>([
  [81, 263, [0.2553, 0.3662]],
  [15, 148, [0.0624, 0.1605]],
  [0, 20, [0, 0.1611]],
  [1, 29, [0.0061, 0.1718]],
  [29, 29, [0.883, 1]],
  [0, 0, [0, 1]],
])('Wilson interval of %i of %i', (hits, all, expected) => {
  const [low, high] = wilson(hits, all);
  expect(low).toBeCloseTo(expected[0], 4);
  expect(high).toBeCloseTo(expected[1], 4);
});
