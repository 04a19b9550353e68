import { describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import type { TodayInput } from '../../../shared/today/input.ts';
import type { Member } from '../../../shared/today/member.ts';
import { reasonsOf } from '../../../shared/today/reasons-of.ts';
import { dayOf, exchanges, inputOf, mail, member, said, today } from './invented-network.ts';

const reasons = (one: Member, given: Partial<TodayInput> = {}) => reasonsOf(one, inputOf([one], given));
const told = (one: Member, given: Partial<TodayInput> = {}) =>
  reasons(one, given).map(({ kind, sentence }) => `${kind}: ${sentence}`);

/** In touch every 20 days, last 61 days before the files end. */
const quiet = exchanges(8, 20, '2026-09-23');

describe('that it has been a while', () => {
  it('is told with the rhythm, and why', () => {
    const [reason] = reasons(member('Ana Moreau', { touchpoints: quiet }));
    expect(reason).toMatchObject({
      kind: 'due',
      key: 'due 2026-09-23',
      sentence: 'Usually every 31 days; it has been 61 (2×); you wrote last.',
      quote: '',
      hit: null,
    });
    expect(reason?.why).toEqual([
      'You want to be in touch every 90 days.',
      'Both of you write.',
      'A little cooler than 30 days before.',
    ]);
  });

  it('is told by recency and frequency alone where the model is no better', () => {
    const [reason] = reasons(member('Ana Moreau', { touchpoints: quiet }), { verdict: 'recency' });
    expect(reason?.sentence).toBe('It has been 61 days; you wrote last. In touch on 8 days since May.');
    expect(reason?.why).toEqual(['You want to be in touch every 90 days.', 'Both of you write.']);
  });

  it('is told of somebody kept and never written to', () => {
    const one = member('Ana Moreau', { acts: [] });
    expect(told(one)).toEqual(['due: You have not been in touch yet.']);
    expect(reasons(one, { verdict: 'recency' }).map(({ key }) => key)).toEqual(['due never']);
  });

  it('is told of a dormant tie only as one worth a hello', () => {
    const old = exchanges(12, 10, '2023-03-01');
    expect(told(member('Ana Moreau', { touchpoints: old }))).toEqual([
      'reconnect: You were in touch on 12 days, both of you: an old tie worth a hello.',
    ]);
    expect(told(member('Ana Moreau', { touchpoints: exchanges(4, 10, '2023-03-01') }))).toEqual([]);
  });

  it('is not told before a meeting of the weeks ahead, but before one in a year', () => {
    const ahead = (at: string) => ({ instant: Date.parse(at), summary: 'Lunch' });
    const with_ = (at: string) => member('Ana Moreau', { touchpoints: quiet, nextMeeting: ahead(at) });
    expect(told(with_('2026-12-20T12:00:00Z'))).toEqual([]);
    expect(told(with_('2027-11-20T12:00:00Z'))).toHaveLength(1);
  });
});

describe('what is open', () => {
  it('is told with its sentence, its message and its hit', () => {
    const asked = said('2026-11-10', 'in', 'question', 'Do you know a good ceramic printer?');
    const [reason] = reasons(
      member('Ana Moreau', { touchpoints: [mail('2026-11-10', 'in', 77)], messages: [asked] }),
    );
    expect(reason).toMatchObject({
      kind: 'reply owed',
      key: 'reply owed m77@test',
      sentence: 'They asked you on 10 November; no answer from you yet.',
      quote: 'Do you know a good ceramic printer?',
      why: ['Their mail of 10 November, “Printers”, and nothing from you to them after it.'],
      hit: { message: 'm77@test', class: 'question', phrase: 'do you know a good ceramic printer' },
    });
  });

  it('are promises and thanks too', () => {
    const messages = [
      said('2026-11-10', 'out', 'promise', 'I will send you the deck.', 1),
      said('2026-11-11', 'in', 'resource', 'I thought this might be useful to you.', 2),
    ];
    const touchpoints = [mail('2026-11-10', 'out', 1), mail('2026-11-11', 'in', 2)];
    const one = member('Ana Moreau', { touchpoints, messages, contact: { birthday: '--11-26' } });
    expect(told(one)).toEqual([
      'thanks due: They sent you something of use on 11 November; a word of thanks would be welcome.',
      'promise open: You promised it on 10 November; nothing has gone to them since.',
      'birthday: Birthday on Thursday, 26 November.',
    ]);
  });
});

describe('news', () => {
  const moved = { from: 'quay.test', to: 'harbour.test', day: dayOf('2026-11-01') };

  it('is another company they write from', () => {
    const one = member('Ana Moreau', { touchpoints: [mail('2026-10-20', 'out')], move: moved });
    expect(told(one)).toEqual([
      'moved: They have written from harbour.test since 1 November: a new place, it seems.',
    ]);
    expect(reasons(one)[0]).toMatchObject({
      key: 'moved harbour.test',
      why: ['Before that, their mail came from quay.test.'],
    });
  });

  it('ends with the next contact the user’s way, and after 60 days', () => {
    expect(told(member('Ana Moreau', { touchpoints: [mail('2026-11-02', 'out')], move: moved }))).toEqual([]);
    const old = { ...moved, day: today - 61 };
    expect(told(member('Ana Moreau', { touchpoints: [mail('2026-09-01', 'out')], move: old }))).toEqual([]);
    const stillNews = { ...moved, day: today - 60 };
    expect(
      told(member('Ana Moreau', { touchpoints: [mail('2026-09-01', 'out')], move: stillNews })),
    ).toHaveLength(1);
  });

  const at = Date.parse('2026-11-03T08:00:00Z');

  it('is another employer, or another title, by a newer contacts file', () => {
    const employer = { what: 'organization', from: 'Quay', to: 'Harbour Labs', at } as const;
    const touchpoints = [mail('2026-10-20', 'out')];
    const one = member('Ana Moreau', { touchpoints, contact: { change: employer } });
    expect(told(one)).toEqual(['moved: They are at Harbour Labs now.']);
    expect(reasons(one)[0]?.why).toEqual([
      'Your contacts file of 3 November says so; the one before said Quay.',
    ]);
    const title = { what: 'title', from: 'Designer', to: 'Head of Design', at } as const;
    expect(told(member('Ana Moreau', { touchpoints, contact: { change: title } }))).toEqual([
      'promoted: They are Head of Design now.',
    ]);
  });

  it('is none where the user wrote it down themselves', () => {
    const change = { what: 'organization', from: 'Quay', to: 'Harbour Labs', at } as const;
    const noted: Act = {
      type: 'position',
      person: 'ana.moreau@moreau.test',
      organization: 'Harbour Labs',
      title: null,
    };
    const one = member('Ana Moreau', {
      touchpoints: [mail('2026-10-20', 'out')],
      contact: { change },
      acts: [noted],
    });
    expect(told(one)).toEqual([]);
  });
});

describe('a birthday', () => {
  const person = 'ana.moreau@moreau.test';
  const with_ = (birthday: string, ...acts: readonly Act[]) =>
    told(member('Ana Moreau', { touchpoints: [mail('2026-11-20', 'out')], contact: { birthday }, acts }));

  it.each([
    ['1980-11-24', ['birthday: Birthday today.']],
    ['--11-25', ['birthday: Birthday tomorrow, 25 November.']],
    ['--12-01', ['birthday: Birthday on Tuesday, 1 December.']],
    ['--12-02', []],
    ['--11-23', []],
    ['--02-30', []],
    ['soon', []],
  ])('%s is told within a week', (birthday, sentences) => {
    expect(with_(birthday)).toEqual(sentences);
  });

  it('is the user’s word before that of the files', () => {
    expect(with_('--03-01', { type: 'birthday', person, on: '--11-26' })).toEqual([
      'birthday: Birthday on Thursday, 26 November.',
    ]);
  });

  it('is over once they were congratulated, or written to on the day', () => {
    const logged = (kind: 'congratulated' | 'call', on: string): Act => {
      return { type: 'log', person, kind, on, ways: 'out', note: '' };
    };
    expect(with_('--11-24', logged('call', '2026-11-23'))).toEqual(['birthday: Birthday today.']);
    expect(with_('--11-24', logged('call', '2026-11-24'))).toEqual([]);
    expect(with_('--11-26', logged('congratulated', '2026-11-23'))).toEqual([]);
  });
});

describe('nobody is told of', () => {
  const asked = said('2026-11-10', 'in', 'question', 'Do you know a good ceramic printer?');
  const touchpoints = [...quiet, mail('2026-11-10', 'in', 77)];
  const with_ = (...acts: readonly Act[]) =>
    told(member('Ana Moreau', { touchpoints, messages: [asked], acts }));
  const people = ['ana.moreau@moreau.test'];

  it('while they are put off', () => {
    expect(with_({ type: 'snooze', people, until: '2026-11-25' })).toEqual([]);
    expect(with_({ type: 'snooze', people, until: '2026-11-24' })).toHaveLength(1);
    expect(
      with_({ type: 'snooze', people, until: '2026-12-25' }, { type: 'snooze', people, until: null }),
    ).toHaveLength(1);
  });

  it('for an occasion that was turned down', () => {
    const dismiss = (reason: string): Act => ({
      type: 'dismiss',
      person: people[0] ?? '',
      reasons: [reason],
    });
    expect(with_(dismiss('reply owed m77@test'))).toEqual([]);
    expect(with_(dismiss('reply owed m78@test'))).toHaveLength(1);
  });
});
