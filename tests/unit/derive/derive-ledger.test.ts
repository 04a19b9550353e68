import { describe, expect, test } from 'vitest';
import { deriveLedger } from '../../../shared/derive/derive-ledger.ts';
import { ledgerEntry } from '../../../shared/derive/ledger-page.ts';
import { nothingMuted } from '../../../shared/journal/muted.ts';
import { primedFactors } from '../../../shared/model/before-you-ask.ts';
import { balanceOf, ledgerSums } from '../../../shared/model/ledger.ts';
import { act, type Look, mine, names, theirs, withAna } from './said-between.ts';

const acts = (messages: Parameters<typeof withAna>[0], look: Look = {}) => withAna(messages, look).acts;

describe('gives and asks', () => {
  test('by me and by them, with the day and what they were found in, newest first', () => {
    const well = mine(900, [act('congratulations', 'Well done, Ana!', 'Ana')]);
    const hers = theirs(910, [act('favour', 'Could you send it?'), act('question', 'Could you send it?')]);
    const entries = withAna([hers, well]).lines.map((line) =>
      ledgerEntry(line, (item) => `About ${item}`, 1000),
    );
    expect(entries).toMatchObject([
      {
        type: 'ask',
        kind: 'favour',
        direction: 'in',
        weight: 2,
        date: '1972-06-29',
        sentence: 'Could you send it?',
        status: 'suggested',
        subject: `About ${hers.item}`,
        hit: { message: hers.references[0], class: 'favour', phrase: 'could you send it' },
        act: null,
      },
      {
        type: 'give',
        kind: 'congratulations',
        direction: 'out',
        weight: 1,
        date: '1972-06-19',
        sentence: 'Well done, Ana!',
        hit: { message: well.references[0], class: 'congratulations', phrase: 'well done' },
      },
    ]);
  });

  test('a message is one ask, its heaviest, and one give of a kind', () => {
    const many = [
      act('information'),
      act('favour'),
      act('favour'),
      act('thanks'),
      act('thanks'),
      act('offer'),
    ];
    expect(acts([mine(900, many)])).toEqual([
      { type: 'ask', by: 'me', kind: 'favour', day: 900 },
      { type: 'give', by: 'me', kind: 'thanks', day: 900, answers: null },
      { type: 'give', by: 'me', kind: 'offer', day: 900, answers: null },
    ]);
  });

  test('promises, questions, deliveries and formulas are neither', () => {
    const others = (['promise', 'question', 'delivery', 'bare thanks', 'closing'] as const).map((name) =>
      act(name),
    );
    expect(acts([mine(900, others)])).toEqual([]);
  });

  test('none of a class that was too often wrong, until it is switched on', () => {
    const messages = [mine(900, [act('advice'), act('thanks')])];
    const kinds = (look: Look) => acts(messages, look).map((one) => one.kind);
    expect(kinds({})).toEqual(['thanks']);
    const advice = { ...nothingMuted, classes: new Map([['advice', 'on'] as const]) };
    expect(kinds({ muted: advice })).toEqual(['advice', 'thanks']);
  });

  test('one for each person it speaks to, and nothing for those in copy', () => {
    const ledger = deriveLedger(
      [mine(900, [act('favour')], { direct: ['ana', 'ben'], others: ['cleo'] })],
      names,
    );
    expect([...ledger.keys()]).toEqual(['ana', 'ben']);
    expect(ledger.get('ben')?.messages).toHaveLength(1);
  });

  test('whoever is called by name is meant', () => {
    const toBoth = { direct: ['ana', 'ben'] };
    const ledger = deriveLedger(
      [mine(900, [act('favour', 'Ben, could you?', 'Ben')], toBoth), mine(901, [act('favour')], toBoth)],
      names,
    );
    expect(ledger.get('ana')?.messages).toHaveLength(1);
    expect(ledger.get('ben')?.messages).toHaveLength(2);
    const called = (name: string) =>
      acts([theirs(900, [act('favour', `${name}, could you?`, name)], { addressees: 2 })]).length;
    expect([called('Ben'), called('Mira and Ben'), called('All')]).toEqual([0, 1, 1]);
  });

  test('in a mail to me alone a name that is nobody else’s is mine', () => {
    const ask = act('favour', 'Miri, could you?', 'Miri');
    expect(acts([theirs(900, [ask])])).toHaveLength(1);
    expect(acts([theirs(900, [{ ...ask, called: 'Ben' }], { others: ['ben'] })])).toHaveLength(0);
    expect(acts([theirs(900, [ask], { addressees: 2 })])).toHaveLength(0);
  });
});

describe('answers', () => {
  const asked = theirs(900, [act('question'), act('information')]);

  test('at length to a message that asked', () => {
    const answer = mine(902, [], { replyTo: asked.messageIds, acts: { ownWordCount: 60, acts: [] } });
    const [line] = withAna([asked, answer]).lines;
    if (!line) throw new Error('No line');
    expect(line.act).toEqual({
      type: 'give',
      by: 'me',
      kind: 'answer',
      day: 902,
      answers: asked.references[0],
    });
    expect(ledgerEntry(line, () => 'Re: buoys', 902)).toMatchObject({
      weight: 2,
      sentence: '',
      subject: 'Re: buoys',
      hit: { message: answer.references[0], class: 'answer', phrase: '' },
    });
  });

  test('not a short one, nor one to a message that asked nothing or was my own', () => {
    const long = { ownWordCount: 200, acts: [] };
    const quiet = theirs(900, []);
    const own = mine(899, [act('question')]);
    const answerTo = (one: typeof asked, acts: typeof long | null) =>
      withAna([one, mine(902, [], { replyTo: one.messageIds, acts })]).acts;
    expect(answerTo(asked, { ownWordCount: 59, acts: [] })).toHaveLength(0);
    expect(answerTo(asked, null)).toHaveLength(0);
    expect(answerTo(quiet, long)).toHaveLength(0);
    expect(answerTo(own, long)).toHaveLength(0);
    expect(answerTo(asked, long)).toHaveLength(1);
  });

  test('in several messages count once, with the heaviest', () => {
    const long = { ownWordCount: 80, acts: [act('resource')] };
    const twice = [902, 903].map((day) => mine(day, [], { replyTo: asked.messageIds, acts: long }));
    expect(ledgerSums(acts([asked, ...twice]), 903).given).toBeCloseTo(2, 5);
  });

  test('of theirs to my ask are no debt', () => {
    const own = mine(900, [act('favour')]);
    const hers = theirs(901, [act('resource')], { replyTo: own.messageIds });
    const sums = ledgerSums(acts([own, hers]), 901);
    expect(sums.taken).toBeCloseTo(2, 2);
    expect(balanceOf(sums)).toBeLessThan(0);
  });
});

describe('an introduction', () => {
  const meet = act('introduction', 'Ana, meet Ben.');
  const toBoth = { direct: ['ana', 'ben'] };

  test('brings people together who never were', () => {
    expect(acts([mine(900, [meet], toBoth)])).toHaveLength(1);
    expect(acts([mine(890, [], toBoth), mine(900, [meet], toBoth)])).toHaveLength(0);
    expect(acts([theirs(890, [], { others: ['ben'] }), mine(900, [meet], toBoth)])).toHaveLength(0);
  });

  test('is not undone by what comes after it', () => {
    expect(acts([mine(900, [meet], toBoth), mine(901, [], toBoth)])).toHaveLength(1);
  });
});

describe('an offer', () => {
  const offer = (called = '') =>
    act('offer', `${called === '' ? '' : `${called}, `}happy to help you with that.`, called);

  test('found in more than 30 % of my mails is a formula', () => {
    const mails = [offer(), offer('Ana'), null, null, null, null].map((one, day) =>
      mine(900 + day, one === null ? [] : [one]),
    );
    expect(acts(mails)).toEqual([]);
    expect(acts([...mails, mine(950, [])])).toHaveLength(2);
  });

  test('in a few mails says nothing about a formula', () => {
    expect(acts([mine(900, [offer()]), mine(901, [offer()])])).toHaveLength(2);
  });
});

describe('openings', () => {
  test('are mails to one person alone that open a thread or ask', () => {
    const first = mine(900, []);
    const answer = theirs(903, [], { replyTo: first.messageIds });
    const reply = mine(904, [], { replyTo: answer.messageIds });
    const ask = mine(905, [act('question')], { replyTo: answer.messageIds });
    const crowd = mine(906, [], { direct: ['ana', 'ben'] });
    const copied = mine(907, [], { others: ['ben'] });
    const { openings } = withAna([first, answer, reply, ask, crowd, copied]);
    expect(openings).toEqual([
      { day: 900, answered: 903 },
      { day: 905, answered: null },
    ]);
  });

  test('are answered by what names them, or by what names nothing, and by neither before', () => {
    const first = mine(900, []);
    const elsewhere = theirs(901, [], { replyTo: ['another'] });
    const answered = (...rest: readonly (typeof first)[]) =>
      withAna([theirs(890, []), first, elsewhere, ...rest]).openings[0]?.answered;
    expect(answered()).toBeNull();
    expect(answered(theirs(902, []), theirs(903, [], { replyTo: first.messageIds }))).toBe(902);
    expect(answered(theirs(903, [], { replyTo: first.messageIds }), theirs(904, []))).toBe(903);
  });

  test('and acts are what "before you ask" takes', () => {
    const ledger = withAna([mine(900, [act('congratulations')])]);
    const factors = primedFactors({ days: [], ...ledger }, 90, 900);
    expect(factors.credit).toBeCloseTo(2 / 3, 5);
    expect(factors.responsive).toBe(0.5);
  });
});

test('the order of messages does not matter', () => {
  const all = [
    mine(900, [act('offer')]),
    theirs(901, [act('question')]),
    theirs(901, [act('favour')]),
    mine(902, [act('promise')], { direct: ['ana', 'ben'] }),
  ];
  expect(deriveLedger(all.toReversed(), names)).toEqual(deriveLedger(all, names));
});
