import { describe, expect, test } from 'vitest';
import { actWithout } from '../../../shared/journal/act-without.ts';
import type { Act } from '../../../shared/journal/acts.ts';

const gone = new Set(['ana@x.example', 'ben@x.example']);

describe('an act without people who are gone', () => {
  test.each<[Act, Act | null]>([
    [
      { type: 'keep', people: ['ana@x.example', 'mine@home.example'], circle: 'close' },
      { type: 'keep', people: ['mine@home.example'], circle: 'close' },
    ],
    [{ type: 'keep', people: ['ana@x.example', 'ben@x.example'], circle: 'close' }, null],
    [{ type: 'rename', person: 'ana@x.example', name: 'A' }, null],
    [
      { type: 'note', person: 'mine@home.example', text: 'x', also: ['ana@x.example'] },
      { type: 'note', person: 'mine@home.example', text: 'x', also: [] },
    ],
    [{ type: 'merge', people: ['ana@x.example', 'mine@home.example'] }, null],
    [
      { type: 'merge', people: ['ana@x.example', 'mine@home.example', 'me@home.example'] },
      { type: 'merge', people: ['mine@home.example', 'me@home.example'] },
    ],
    [{ type: 'not-same', one: ['ana@x.example'], other: ['mine@home.example'] }, null],
    [{ type: 'me', addresses: ['ana@x.example'] }, null],
    [
      { type: 'me', addresses: ['ana@x.example', 'me@home.example'] },
      { type: 'me', addresses: ['me@home.example'] },
    ],
  ])('%j', (act, left) => expect(actWithout(act, gone)).toEqual(left));

  test('about nobody of them is the very same', () => {
    const acts: readonly Act[] = [
      { type: 'capacity', people: 4 },
      { type: 'keep', people: ['mine@home.example'], circle: 'close' },
      { type: 'me', addresses: [] },
      { type: 'import', import: 3 },
    ];
    for (const act of acts) expect(actWithout(act, gone)).toBe(act);
  });
});
