import { expect, it } from 'vitest';
import { lookedFor } from '../../../shared/derive/looked-for.ts';
import { mutedAfter, nothingMuted } from '../../../shared/journal/muted.ts';

it('says of each kind whether it is looked for, by whose word, and how often it was right', () => {
  const muted = [
    { type: 'mute', what: { by: 'class', class: 'information' }, muted: 'off' },
    { type: 'mute', what: { by: 'class', class: 'answer' }, muted: 'on' },
    { type: 'mute', what: { by: 'phrase', class: 'favour', phrase: 'could you call' }, muted: 'on' },
  ] as const;
  const { kinds, phrases } = lookedFor(muted.reduce((before, act) => mutedAfter(before, act), nothingMuted));
  const of = (name: string) => kinds.find((one) => one.class === name);
  expect(of('advice')).toEqual({
    class: 'advice',
    looked: 'off',
    by: 'default',
    measured: 'Right in 2 of the 3 sentences found where the rules were tried.',
  });
  expect(of('information')).toMatchObject({ looked: 'on', by: 'user' });
  expect(of('answer')).toMatchObject({ looked: 'off', by: 'user' });
  expect(of('thanks')).toMatchObject({
    looked: 'on',
    measured: 'Right in all 16 of the sentences found where the rules were tried.',
  });
  expect(of('introduction')).toMatchObject({
    looked: 'on',
    measured: expect.stringMatching(/^Not measured/),
  });
  expect(of('closing')).toBeUndefined();
  expect(phrases).toEqual([{ class: 'favour', phrase: 'could you call' }]);
});
