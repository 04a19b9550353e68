import { describe, expect, test } from 'vitest';
import type { ActClass } from '../../../shared/acts/act-class.ts';
import type { FoundAct } from '../../../shared/acts/found-act.ts';
import { deriveLedger } from '../../../shared/derive/derive-ledger.ts';
import type { LedgerMessage, LedgerSetting } from '../../../shared/derive/ledger-input.ts';
import { primedFactors } from '../../../shared/model/before-you-ask.ts';
import { balanceOf, ledgerSums } from '../../../shared/model/ledger.ts';

const dayMs = 86_400_000;
let next = 0;

function act(name: ActClass, sentence = `${name}.`, called = ''): FoundAct {
  return { class: name, rule: `en.${name}.x`, sentence, called };
}

/** A message on a day, with acts; from me unless `way` says otherwise. */
function message(day: number, acts: readonly FoundAct[], more: Partial<LedgerMessage> = {}): LedgerMessage {
  next += 1;
  return {
    item: next,
    instant: day * dayMs,
    day,
    way: 'out',
    direct: ['ana'],
    others: [],
    addressees: 1,
    messageIds: [`m${next}`],
    replyTo: [],
    acts: { ownWordCount: 10, acts },
    ...more,
  };
}

const theirs = (day: number, acts: readonly FoundAct[], more: Partial<LedgerMessage> = {}) =>
  message(day, acts, { way: 'in', ...more });

function setting(more: Partial<LedgerSetting> = {}): LedgerSetting {
  return {
    asOf: 1000,
    off: new Set(),
    myNames: new Set(['mira']),
    namesOf: (person) => new Set([person]),
    reachedOut: () => [],
    ...more,
  };
}

function ana(messages: readonly LedgerMessage[], more: Partial<LedgerSetting> = {}) {
  const ledger = deriveLedger(messages, setting(more)).get('ana');
  if (!ledger) throw new Error('Nothing about Ana');
  return ledger;
}

const acts = (messages: readonly LedgerMessage[], more: Partial<LedgerSetting> = {}) =>
  ana(messages, more).acts.map((one) => one.act);

describe('gives and asks', () => {
  test('by me and by them, with the day and what they were found in', () => {
    const mine = message(900, [act('congratulations', 'Well done!')]);
    const hers = theirs(910, [act('favour', 'Could you send it?'), act('question', 'Could you send it?')]);
    expect(ana([hers, mine]).acts).toEqual([
      {
        act: { type: 'give', by: 'me', kind: 'congratulations', day: 900, answers: null },
        item: mine.item,
        found: act('congratulations', 'Well done!'),
      },
      {
        act: { type: 'ask', by: 'them', kind: 'favour', day: 910 },
        item: hers.item,
        found: act('favour', 'Could you send it?'),
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
    expect(acts([message(900, many)])).toEqual([
      { type: 'ask', by: 'me', kind: 'favour', day: 900 },
      { type: 'give', by: 'me', kind: 'thanks', day: 900, answers: null },
      { type: 'give', by: 'me', kind: 'offer', day: 900, answers: null },
    ]);
  });

  test('promises, questions, deliveries and formulas are neither', () => {
    const others = (['promise', 'question', 'delivery', 'bare thanks', 'closing'] as const).map((name) =>
      act(name),
    );
    expect(acts([message(900, others)])).toEqual([]);
  });

  test('none of a class that is off, and none after the day', () => {
    const messages = [message(900, [act('advice'), act('thanks')]), message(1001, [act('offer')])];
    const kinds = acts(messages, { off: new Set(['advice']) }).map((one) => one.kind);
    expect(kinds).toEqual(['thanks']);
  });

  test('one for each person it speaks to, and nothing for those in copy', () => {
    const ledger = deriveLedger(
      [message(900, [act('favour')], { direct: ['ana', 'ben'], others: ['cleo'] })],
      setting(),
    );
    expect([...ledger.keys()]).toEqual(['ana', 'ben']);
    expect(ledger.get('ben')?.acts).toHaveLength(1);
  });

  test('whoever is called by name is meant', () => {
    const toBoth = { direct: ['ana', 'ben'] };
    const ledger = deriveLedger(
      [
        message(900, [act('favour', 'Ben, could you?', 'Ben')], toBoth),
        message(901, [act('favour')], toBoth),
      ],
      setting(),
    );
    expect(ledger.get('ana')?.acts).toHaveLength(1);
    expect(ledger.get('ben')?.acts).toHaveLength(2);
    expect(acts([theirs(900, [act('favour', 'Ben, could you?', 'Ben')])])).toEqual([]);
    expect(acts([theirs(900, [act('favour', 'Mira and Ben, could you?', 'Mira and Ben')])])).toHaveLength(1);
    expect(acts([theirs(900, [act('favour', 'All, could you?', 'All')])])).toHaveLength(1);
  });
});

describe('answers', () => {
  const asked = theirs(900, [act('question'), act('information')]);

  test('at length to a message that asked', () => {
    const answer = message(902, [], { replyTo: asked.messageIds, acts: { ownWordCount: 60, acts: [] } });
    expect(acts([asked, answer])[1]).toEqual({
      type: 'give',
      by: 'me',
      kind: 'answer',
      day: 902,
      answers: String(asked.item),
    });
  });

  test('not a short one, nor one to a message that asked nothing or was my own', () => {
    const long = { ownWordCount: 200, acts: [] };
    const quiet = theirs(900, []);
    const mine = message(899, [act('question')]);
    expect(acts([asked, message(902, [], { replyTo: asked.messageIds })])).toHaveLength(1);
    expect(acts([quiet, message(902, [], { replyTo: quiet.messageIds, acts: long })])).toHaveLength(0);
    expect(acts([mine, message(902, [], { replyTo: mine.messageIds, acts: long })])).toHaveLength(0);
  });

  test('in several messages count once, with the heaviest', () => {
    const long = { ownWordCount: 80, acts: [act('resource')] };
    const twice = [902, 903].map((day) => message(day, [], { replyTo: asked.messageIds, acts: long }));
    const given = ledgerSums(acts([asked, ...twice]), 903).given;
    expect(given).toBeCloseTo(2, 5);
  });

  test('of theirs to my ask are no debt', () => {
    const mine = message(900, [act('information')]);
    const hers = theirs(901, [act('advice')], { replyTo: mine.messageIds });
    const sums = ledgerSums(acts([mine, hers]), 901);
    expect(sums.taken).toBeCloseTo(0.5, 2);
    expect(balanceOf(sums)).toBeLessThan(0);
  });
});

describe('an introduction', () => {
  const meet = act('introduction', 'Ana, meet Ben.');
  const toBoth = { direct: ['ana', 'ben'] };

  test('brings people together who never were', () => {
    expect(acts([message(900, [meet], toBoth)])).toHaveLength(1);
    expect(acts([message(890, [], toBoth), message(900, [meet], toBoth)])).toHaveLength(0);
    expect(acts([theirs(890, [], { others: ['ben'] }), message(900, [meet], toBoth)])).toHaveLength(0);
  });

  test('is not undone by what comes after it', () => {
    expect(acts([message(900, [meet], toBoth), message(901, [], toBoth)])).toHaveLength(1);
  });
});

describe('an offer', () => {
  const offer = (called = '') =>
    act('offer', `${called === '' ? '' : `${called}, `}happy to help you with that.`, called);

  test('found in more than 30 % of my mails is a formula', () => {
    const mails = [offer(), offer('Ana'), null, null, null, null].map((one, day) =>
      message(900 + day, one === null ? [] : [one]),
    );
    expect(acts(mails)).toEqual([]);
    expect(acts([...mails, message(950, [])])).toHaveLength(2);
  });

  test('in a few mails says nothing about a formula', () => {
    expect(acts([message(900, [offer()]), message(901, [offer()])])).toHaveLength(2);
  });
});

describe('what is open', () => {
  const reached = (...days: readonly number[]) => ({ reachedOut: () => days.map((day) => day * dayMs) });

  test('a reply is owed from the third day on, for 60 days', () => {
    const asked = theirs(900, [act('question', 'Where is it?')]);
    const owed = (asOf: number, more: Partial<LedgerSetting> = {}) =>
      ana([asked], { asOf, ...more }).repliesOwed.length;
    expect([901, 902, 903, 960, 961].map((asOf) => owed(asOf))).toEqual([0, 0, 1, 1, 0]);
    expect(ana([asked], { asOf: 903 }).repliesOwed).toEqual([
      { item: asked.item, day: 900, found: act('question', 'Where is it?') },
    ]);
    expect(owed(903, reached(899))).toBe(1);
    expect(owed(903, reached(899, 901))).toBe(0);
  });

  test('a question to somebody else by name owes nothing', () => {
    const asked = theirs(900, [act('question', 'Ben, where is it?', 'Ben')]);
    expect(ana([asked], { asOf: 910 }).repliesOwed).toEqual([]);
  });

  test('a question to many owes nothing, unless I am called', () => {
    const owed = (called: string, addressees: number) =>
      ana([theirs(900, [act('question', 'Where?', called)], { addressees })], { asOf: 910 }).repliesOwed
        .length;
    expect([owed('', 3), owed('', 4), owed('Mira', 9), owed('Ben', 2)]).toEqual([1, 0, 1, 0]);
  });

  test('a promise is open until I am in touch again', () => {
    const promised = message(900, [act('promise', 'I will send it.')]);
    expect(ana([promised], { asOf: 910, ...reached(900) }).promisesOpen).toHaveLength(1);
    expect(ana([promised], { asOf: 910, ...reached(900, 905) }).promisesOpen).toHaveLength(0);
    expect(ana([promised], { asOf: 961, ...reached(900) }).promisesOpen).toHaveLength(0);
    expect(ana([theirs(900, [act('promise')])], { asOf: 910 }).promisesOpen).toHaveLength(0);
  });

  test('thanks are due for what was given, not for thanks', () => {
    expect(ana([theirs(900, [act('resource')])], { asOf: 910 }).thanksDue).toHaveLength(1);
    expect(ana([theirs(900, [act('resource')])], { asOf: 910, ...reached(901) }).thanksDue).toHaveLength(0);
    expect(ana([theirs(900, [act('thanks')])], { asOf: 910 }).thanksDue).toHaveLength(0);
    expect(ana([message(900, [act('resource')])], { asOf: 910 }).thanksDue).toHaveLength(0);
  });
});

describe('openings', () => {
  test('are mails to one person alone that open a thread or ask', () => {
    const first = message(900, []);
    const answer = theirs(903, [], { replyTo: first.messageIds });
    const reply = message(904, [], { replyTo: answer.messageIds });
    const ask = message(905, [act('question')], { replyTo: answer.messageIds });
    const crowd = message(906, [], { direct: ['ana', 'ben'] });
    const copied = message(907, [], { others: ['ben'] });
    expect(ana([first, answer, reply, ask, crowd, copied]).openings).toEqual([
      { item: first.item, day: 900, answered: 903 },
      { item: ask.item, day: 905, answered: null },
    ]);
  });

  test('are answered by what names them, or by what names nothing', () => {
    const first = message(900, []);
    const elsewhere = theirs(901, [], { replyTo: ['another'] });
    expect(ana([first, elsewhere]).openings[0]?.answered).toBeNull();
    expect(ana([first, elsewhere, theirs(902, [])]).openings[0]?.answered).toBe(902);
  });

  test('and acts are what "before you ask" takes', () => {
    const ledger = ana([message(900, [act('congratulations')])]);
    const record = { days: [], acts: ledger.acts.map((one) => one.act), openings: ledger.openings };
    const factors = primedFactors(record, 90, 900);
    expect(factors.credit).toBeCloseTo(2 / 3, 5);
    expect(factors.responsive).toBe(0.5);
  });
});

test('the order of messages does not matter', () => {
  const all = [
    message(900, [act('offer')]),
    theirs(901, [act('question')]),
    message(902, [act('promise')], { direct: ['ana', 'ben'] }),
  ];
  expect(deriveLedger(all.toReversed(), setting())).toEqual(deriveLedger(all, setting()));
});
