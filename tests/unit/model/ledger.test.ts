import { describe, expect, it } from 'vitest';
import { giveOfLogged } from '../../../shared/model/act-kinds.ts';
import { balanceOf, balanceWord, type LedgerAct, ledgerSums } from '../../../shared/model/ledger.ts';
import { LOGGED_KINDS } from '../../../shared/model/touchpoint.ts';

const give = (
  by: 'me' | 'them',
  kind: Extract<LedgerAct, { type: 'give' }>['kind'],
  day: number,
  answers: string | null = null,
): LedgerAct => ({ type: 'give', by, kind, day, answers });
const ask = (
  by: 'me' | 'them',
  kind: Extract<LedgerAct, { type: 'ask' }>['kind'],
  day: number,
): LedgerAct => ({ type: 'ask', by, kind, day });

describe('ledgerSums', () => {
  it('weighs gives as model.md 6 says', () => {
    const kinds = [
      ['introduction', 3],
      ['referral', 3],
      ['advice', 2],
      ['answer', 2],
      ['help', 2],
      ['resource', 1],
      ['congratulations', 1],
      ['offer', 1],
      ['thanks', 0.5],
    ] as const;
    for (const [kind, weight] of kinds) {
      expect(ledgerSums([give('me', kind, 100)], 100)).toEqual({ given: weight, taken: 0 });
    }
  });

  it('weighs asks: 3 for a job or an introduction, 2 for a favour, .5 for information, nothing for dates', () => {
    const kinds = [
      ['major', 3],
      ['favour', 2],
      ['information', 0.5],
      ['scheduling', 0],
    ] as const;
    for (const [kind, weight] of kinds) {
      expect(ledgerSums([ask('me', kind, 100)], 100)).toEqual({ given: 0, taken: weight });
    }
  });

  it('halves after a year', () => {
    expect(ledgerSums([give('me', 'introduction', 0), ask('me', 'favour', 0)], 365)).toEqual({
      given: 1.5,
      taken: 1,
    });
  });

  it('counts an ask of theirs once, however many gives answer it', () => {
    const acts = [
      ask('them', 'favour', 10),
      give('me', 'resource', 20, 'ask 10'),
      give('me', 'advice', 20, 'ask 10'),
      give('me', 'resource', 20, 'ask 12'),
    ];
    expect(ledgerSums(acts, 20)).toEqual({ given: 3, taken: 0 });
  });

  it('owes nothing for what was asked for and given, but for the ask', () => {
    const acts = [ask('me', 'information', 5), give('them', 'advice', 5, 'my ask')];
    expect(ledgerSums(acts, 5)).toEqual({ given: 0, taken: 0.5 });
    expect(ledgerSums([give('them', 'advice', 5)], 5)).toEqual({ given: 0, taken: 2 });
  });

  it('is no debt to be asked', () => {
    expect(ledgerSums([ask('them', 'major', 5)], 5)).toEqual({ given: 0, taken: 0 });
  });

  it('leaves out what lies after the day', () => {
    expect(ledgerSums([give('me', 'introduction', 11), give('me', 'advice', 11, 'ask')], 10)).toEqual({
      given: 0,
      taken: 0,
    });
  });
});

describe('balance', () => {
  it.each([
    [{ given: 0, taken: 0 }, null, 'nothing known yet'],
    [{ given: 3, taken: 0 }, 0.6, 'mutual'],
    [{ given: 4, taken: 0 }, 2 / 3, 'you give most'],
    [{ given: 1, taken: 1 }, 0, 'mutual'],
    [{ given: 0, taken: 1 }, -1 / 3, 'you owe one'],
    [{ given: 0, taken: 0.98 }, -0.98 / 2.98, 'mutual'],
    [{ given: 0, taken: 6 }, -0.75, 'you owe one'],
  ] as const)('%o', (sums, balance, word) => {
    const found = balanceOf(sums);
    if (balance === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(balance, 12);
    expect(balanceWord(found)).toBe(word);
  });
});

describe('touches logged by hand', () => {
  it('are gives where model.md 2 says so', () => {
    expect(Object.fromEntries(LOGGED_KINDS.map((kind) => [kind, giveOfLogged(kind)]))).toEqual({
      mail: null,
      call: null,
      lunch: null,
      'in-person': null,
      message: null,
      liked: null,
      congratulated: 'congratulations',
      shared: 'resource',
      introduced: 'introduction',
      helped: 'help',
    });
  });
});
