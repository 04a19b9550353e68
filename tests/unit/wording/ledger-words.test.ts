import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../shared/derive/person-ledger.ts';
import {
  balanceSentence,
  creditFactor,
  healthFactor,
  primedHeadline,
  primeFactor,
  responsiveFactor,
  restFactor,
} from '../../../shared/wording/before-you-ask-words.ts';
import { ledgerWhy, matterSaid } from '../../../shared/wording/ledger-words.ts';

/** 18 May 2026, and a clock half a month later. */
const day = 20_591;
const today = day + 14;

describe('why a line is in the ledger', () => {
  const given = { type: 'give', by: 'me', kind: 'offer', day, answers: null } as const;
  const offer = { class: 'offer', rule: '', sentence: 'Happy to help.', called: '' } as const;
  const message = {
    item: 1,
    references: ['m'],
    instant: 0,
    day,
    way: 'out',
    addressees: 1,
    answers: { ask: 'q', words: 212 },
    acts: [offer],
  } as const;
  const found = { type: 'sentence', message, found: offer, kind: 'found' } as const;
  const answered = { type: 'answer', message } as const;
  const logged = { type: 'logged', act: 1, logged: 'helped', note: '' } as const;

  it.each<readonly [string, LedgerLine]>([
    ['You wrote it on 18 May.', { act: given, status: 'suggested', source: found }],
    ['They wrote it on 18 May.', { act: { ...given, by: 'them' }, status: 'suggested', source: found }],
    ['You wrote it on 18 May, and you confirmed it.', { act: given, status: 'confirmed', source: found }],
    [
      'You wrote it on 18 May. You said it is not an offer of help, so it counts for nothing.',
      { act: given, status: 'rejected', source: found },
    ],
    [
      'You wrote it on 18 May; you said it is an offer of help.',
      { act: given, status: 'confirmed', source: { ...found, kind: 'changed' } },
    ],
    [
      'You answered a question of theirs on 18 May, in 212 words.',
      { act: given, status: 'suggested', source: answered },
    ],
    [
      'They answered a question of yours on 18 May, in 212 words. You said it was no give, so it counts for nothing.',
      { act: { ...given, by: 'them' }, status: 'rejected', source: answered },
    ],
    [
      'You logged it on 18 May, and it is a give besides.',
      { act: given, status: 'confirmed', source: logged },
    ],
    [
      'You noted an offer of help from them on 17 May.',
      {
        act: { ...given, by: 'them' },
        status: 'confirmed',
        source: { type: 'entry', act: 1, on: day - 1, note: '' },
      },
    ],
  ])('%s', (said, line) => {
    expect(ledgerWhy(line, today)).toBe(said);
  });
});

describe('what is open', () => {
  it.each([
    ['reply owed', 'They asked you on 18 May; no answer from you yet.'],
    ['promise open', 'You promised it on 18 May; nothing has gone to them since.'],
    ['thanks due', 'They introduced you to somebody on 18 May; a word of thanks would be welcome.'],
  ] as const)('%s', (matter, said) => {
    expect(matterSaid(matter, 'introduction', day, today)).toBe(said);
    expect(matterSaid(matter, 'introduction', day, today + 365)).toBe(said.replace('18 May', '18 May 2026'));
  });
});

describe('what they are to be thanked for', () => {
  it.each([
    ['referral', 'They put in a word for you on 18 May; a word of thanks would be welcome.'],
    ['resource', 'They sent you something of use on 18 May; a word of thanks would be welcome.'],
    ['congratulations', 'They congratulated you on 18 May; a word of thanks would be welcome.'],
  ] as const)('%s', (gave, said) => {
    expect(matterSaid('thanks due', gave, day, today)).toBe(said);
  });
});

describe('what stands over it', () => {
  it('is a hello before any contact and after a long time, whatever the word', () => {
    expect(primedHeadline('primed', 'none')).toBe('You have not been in touch yet: begin with a hello.');
    expect(primedHeadline('give first', 'long ago')).toMatch(/^It has been a long time: begin with a hello/);
    expect(primedHeadline('one give away', 'some')).toBe('One give more, and an ask would be natural.');
  });
});

describe('the factors', () => {
  it('health', () => {
    expect(healthFactor(0.9, 'none')).toBe('You two are well in touch.');
    expect(healthFactor(0.3, 'left out')).toBe(
      'Contact has become a little rare; days on which you only asked do not count.',
    );
    expect(healthFactor(0, 'none')).toBe('No contact yet.');
  });

  it.each([
    [0.8, 3, 0, 0, 'You have given more: 3 gives of yours within a year.'],
    [
      0.3,
      1,
      4,
      1,
      'You have asked for more than you gave: 1 give of yours, 4 asks of yours and 1 give of theirs within a year.',
    ],
    [0.3, 0, 1, 2, 'More has come from them: 1 ask of yours and 2 gives of theirs within a year.'],
    [0.5, 1, 1, 0, 'It is about even: 1 give of yours and 1 ask of yours within a year.'],
    [0.5, 0, 0, 0, 'Neither of you has given or asked for anything that is known.'],
    [0.6, 0, 0, 0, 'Neither of you has given or asked for anything in a year.'],
  ])('credit %d of %d, %d and %d', (credit, gave, asked, received, said) => {
    expect(creditFactor(credit, { gave, asked, received })).toBe(said);
  });

  it.each([
    [4, 0, null, '4 days of contact in the last half year.'],
    [4, 2, day, '4 days of contact since your ask of 18 May, 2 of them with a give.'],
    [2, 2, null, '2 days of contact in the last half year, with a give each time.'],
    [1, 1, null, '1 day of contact in the last half year, with a give.'],
    [0, 0, day, 'No contact since your ask of 18 May.'],
  ])('prime of %d days, %d with a give', (days, gaveDays, lastAsk, said) => {
    expect(primeFactor({ days, gaveDays, lastAsk }, today)).toBe(said);
  });

  it.each([
    [0, 0, 'You have not written to them alone of late, so how they answer is not known.'],
    [1, 1, 'They answered the one mail you began with them within two weeks.'],
    [1, 0, 'The one mail you began with them had no answer within two weeks.'],
    [9, 7, 'Of 9 mails you began with them they answered 7 within two weeks.'],
    [9, 9, 'Of 9 mails you began with them they answered all within two weeks.'],
    [9, 0, 'Of 9 mails you began with them they answered none within two weeks.'],
  ])('responsive: of %d mails %d', (sent, answered, said) => {
    expect(responsiveFactor({ sent, answered })).toBe(said);
  });

  it('rest', () => {
    expect(restFactor(day, today)).toBe('Your last ask was on 18 May.');
    expect(restFactor(null, today)).toBe('You have not asked them for anything, as far as is known.');
  });
});

it('says who owes in the balance alone', () => {
  expect(balanceSentence('you owe one')).toBe('More has come your way than you gave: you owe one.');
});
