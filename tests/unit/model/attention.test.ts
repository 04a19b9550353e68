import { describe, expect, it } from 'vitest';
import {
  type AttentionReason,
  type Candidate,
  dayList,
  needOf,
  type ReasonKind,
  type WeekSoFar,
} from '../../../shared/model/attention.ts';

const week: WeekSoFar = { capacity: 3, reached: 0, reconnected: 0, dismissed: new Set() };

function reason(
  kind: ReasonKind,
  effort: AttentionReason['effort'] = 'meet',
  key: string = kind,
): AttentionReason {
  return { kind, key, effort };
}

function candidate(
  id: string,
  reasons: readonly AttentionReason[],
  more: Partial<Candidate> = {},
): Candidate {
  return { id, star: 1, strengthAtLastTouch: 0.64, recency: 0.5, reasons, ...more };
}

const names = (list: ReturnType<typeof dayList>) => list.named.map(({ id }) => id);

describe('dayList', () => {
  it('puts reasons of their own before those who are due, in the order of model.md 9', () => {
    const list = dayList(
      [
        candidate('due', [reason('due')], { star: 3 }),
        candidate('birthday', [reason('birthday')]),
        candidate('promoted', [reason('promoted')]),
        candidate('moved', [reason('moved')]),
        candidate('thanks', [reason('thanks due')]),
        candidate('promise', [reason('promise open')]),
        candidate('reply', [reason('reply owed')]),
      ],
      { ...week, capacity: 10 },
    );
    expect(names(list)).toEqual(['reply', 'promise', 'thanks', 'moved', 'promoted', 'birthday', 'due']);
    expect(list.beyond).toBe(0);
  });

  it('orders the due by need, and equal need by the smaller effort', () => {
    expect(needOf({ star: 2, strengthAtLastTouch: 0.64, recency: 0.5 })).toBeCloseTo(0.8, 12);
    const list = dayList(
      [
        candidate('share', [reason('due', 'share')]),
        candidate('answer', [reason('due', 'answer')]),
        candidate('starred', [reason('due', 'meet')], { star: 2 }),
        // Need .44, in the same step of .1 as .40.
        candidate('close', [reason('due', 'like or comment')], { recency: 0.45 }),
      ],
      { ...week, capacity: 4 },
    );
    expect(names(list)).toEqual(['starred', 'answer', 'close', 'share']);
  });

  it('keeps to the capacity of the week and says how many there would be', () => {
    const due = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id, [reason('due')]));
    expect(dayList(due, week)).toMatchObject({ beyond: 2 });
    expect(names(dayList(due, { ...week, reached: 2 }))).toEqual(['a']);
    expect(dayList(due, { ...week, reached: 7 })).toEqual({ named: [], beyond: 5 });
  });

  it('names one dormant person a week', () => {
    const dormant = ['a', 'b'].map((id) => candidate(id, [reason('reconnect')], { recency: 0.1 }));
    const list = dayList([...dormant, candidate('c', [reason('due')])], week);
    expect(names(list)).toEqual(['a', 'c']);
    expect(list.beyond).toBe(1);
    expect(names(dayList(dormant, { ...week, reconnected: 1 }))).toEqual([]);
  });

  it('never brings a dismissed reason back, and falls back to the next one', () => {
    const ana = candidate('ana', [
      reason('due', 'meet', 'due since 5'),
      reason('reply owed', 'answer', 'm1'),
    ]);
    expect(dayList([ana], week).named[0]).toMatchObject({ reason: { key: 'm1' }, others: [{ kind: 'due' }] });
    const dismissed = new Set(['m1']);
    expect(dayList([ana], { ...week, dismissed }).named[0]).toMatchObject({
      reason: { kind: 'due' },
      others: [],
    });
    expect(dayList([ana], { ...week, dismissed: new Set(['m1', 'due since 5']) }).named).toEqual([]);
  });

  it('is the same for any order of the candidates', () => {
    const people = ['b', 'a', 'd', 'c'].map((id) => candidate(id, [reason('due')]));
    expect(names(dayList(people, week))).toEqual(['a', 'b', 'c']);
    expect(dayList(people.toReversed(), week)).toEqual(dayList(people, week));
  });
});
