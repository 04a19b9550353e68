import { describe, expect, it } from 'vitest';
import type { OpenMatter } from '../../../shared/derive/person-ledger.ts';
import { act, type Look, mine, reached, theirs, withAna } from './said-between.ts';

const matters = (messages: Parameters<typeof withAna>[0], look: Look = {}): readonly OpenMatter[] =>
  withAna(messages, { day: 910, ...look }).matters;

describe('a reply owed', () => {
  const asked = theirs(900, [act('question', 'Where is it?')]);

  it('is told from the third day on, for 60 days, and named by its message', () => {
    const owed = (day: number) => matters([asked], { day }).length;
    expect([899, 901, 902, 903, 960, 961].map(owed)).toEqual([0, 0, 0, 1, 1, 0]);
    const [message] = asked.references;
    expect(matters([asked])).toEqual([
      {
        matter: 'reply owed',
        gave: null,
        key: `reply owed ${message}`,
        item: asked.item,
        day: 900,
        hit: { message, class: 'question', phrase: 'where is it' },
        sentence: 'Where is it?',
      },
    ]);
  });

  it('ends with any later contact my way, a logged touch of the same day too', () => {
    expect(matters([asked], { touchpoints: reached(899) })).toHaveLength(1);
    expect(matters([asked], { touchpoints: reached(899, 900) })).toHaveLength(0);
    const [touch] = reached(900);
    if (!touch) throw new Error('No touch');
    const start = { ...touch, instant: asked.instant - 1 };
    expect(matters([asked], { touchpoints: [start] })).toHaveLength(1);
    expect(matters([asked], { touchpoints: [{ ...start, origin: { type: 'act', id: 1 } }] })).toHaveLength(0);
    const meeting = { ...touch, kind: 'meeting', direction: 'both' } as const;
    expect(matters([asked], { touchpoints: [{ ...meeting, meeting: 'unsure' }] })).toHaveLength(1);
    expect(matters([asked], { touchpoints: [{ ...meeting, meeting: 'met' }] })).toHaveLength(0);
  });

  it('is not theirs, nor one to somebody else by name', () => {
    expect(matters([mine(900, [act('question')])])).toEqual([]);
    const other = theirs(900, [act('question', 'Ben, where is it?', 'Ben')], { addressees: 2 });
    expect(matters([other])).toEqual([]);
  });

  it('is not owed by one of many, unless called', () => {
    const owed = (called: string, addressees: number) =>
      matters([theirs(900, [act('question', 'Where?', called)], { addressees })]).length;
    expect([owed('', 3), owed('', 4), owed('Mira', 9), owed('Ben', 2)]).toEqual([1, 0, 1, 0]);
  });

  it('stays when the user calls the question a favour, and goes when it was none', () => {
    const [message = ''] = asked.references;
    const judged = (as: 'favour' | 'rejected') => {
      const hit = { message, class: 'question', phrase: 'where is it' } as const;
      return { said: { judged: new Map([['', { hit, as }]]) } };
    };
    expect(matters([asked], judged('favour'))).toHaveLength(1);
    expect(matters([asked], judged('rejected'))).toHaveLength(0);
  });
});

describe('a promise', () => {
  it('is open until I am in touch again', () => {
    const promised = mine(900, [act('promise', 'I will send it.')]);
    expect(matters([promised], { touchpoints: reached(899) })[0]?.matter).toBe('promise open');
    expect(matters([promised], { touchpoints: reached(899, 905) })).toEqual([]);
    expect(matters([promised], { day: 961 })).toEqual([]);
    expect(matters([theirs(900, [act('promise')])])).toEqual([]);
  });

  it('is not ended by the very message it stands in', () => {
    const promised = mine(900, [act('promise')]);
    const itself = reached(900).map((touch) => ({ ...touch, instant: promised.instant }));
    expect(matters([promised], { touchpoints: itself })).toHaveLength(1);
  });
});

describe('thanks', () => {
  it('are due for what was given, not for thanks', () => {
    expect(matters([theirs(900, [act('resource')])])[0]?.matter).toBe('thanks due');
    expect(matters([theirs(900, [act('resource')])], { touchpoints: reached(901) })).toEqual([]);
    expect(matters([theirs(900, [act('thanks')])])).toEqual([]);
    expect(matters([mine(900, [act('resource')])])).toEqual([]);
  });

  it('are due only where the class is on', () => {
    expect(matters([theirs(900, [act('advice')])])).toEqual([]);
    expect(matters([theirs(900, [act('resource')])], { said: { muted: new Set(['resource']) } })).toEqual([]);
  });
});

it('tells the newest first', () => {
  const first = theirs(900, [act('question')]);
  const second = theirs(905, [act('question'), act('resource')]);
  expect(matters([first, second]).map(({ matter, day }) => [matter, day])).toEqual([
    ['thanks due', 905],
    ['reply owed', 905],
    ['reply owed', 900],
  ]);
});
