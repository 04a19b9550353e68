import { describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import { householdOf } from '../../../shared/journal/household.ts';
import type { Member } from '../../../shared/today/member.ts';
import { todayPage } from '../../../shared/today/today-page.ts';
import { dayOf, exchanges, inputOf, mail, meeting, member, said, today } from './invented-network.ts';

const names = [
  'Ana Moreau',
  'Bram Bergson',
  'Chiara Novak',
  'Dag Haugen',
  'Elif Iyer',
  'Femke Jansen',
  'Goran Hollis',
];
/** Seven people who are due, the first one longest. */
const due = names.map((name, index) =>
  member(name, { touchpoints: exchanges(8, 20, `2026-09-0${index + 1}`) }),
);

const household = (...acts: readonly Act[]) =>
  householdOf(acts.map((act, index) => ({ id: index + 1, at: 0, undone: null, act })));
const listed = (members: readonly Member[], given: Parameters<typeof inputOf>[1] = {}) =>
  todayPage(inputOf(members, given)).reachOut.map(({ person }) => person.name);

describe('the day’s list', () => {
  it('is within the capacity of the week, and says who is beyond', () => {
    const page = todayPage(inputOf(due));
    expect(page).toMatchObject({
      day: '2026-11-24',
      capacity: 5,
      reached: 0,
      beyond: 2,
      stale: null,
      asOfSentence: '',
    });
    expect(page.reachOut.map(({ person }) => person.name)).toEqual(names.slice(0, 5));
    expect(page.headline).toBe('Five people this week.');
    expect(page.beyondSentence).toBe('Two more people could do with a hello, and can wait for another week.');
  });

  it('has less room with everybody reached since Monday', () => {
    const reached = (on: string) =>
      member('Hana Larsen', { touchpoints: [mail('2026-11-20', 'in')], opened: [dayOf(on)] });
    expect(todayPage(inputOf([...due, reached('2026-11-23')]))).toMatchObject({ reached: 1, beyond: 3 });
    expect(todayPage(inputOf([...due, reached('2026-11-22')]))).toMatchObject({ reached: 0 });
    const full = todayPage(
      inputOf([...due, reached('2026-11-23')], { household: household({ type: 'capacity', people: 1 }) }),
    );
    expect(full.reachOut).toEqual([]);
    expect(full.headline).toBe('You reached one person this week. That is plenty.');
  });

  it('puts reasons of their own before a long silence, the most pressing first', () => {
    const asked = member('Zoë Mbeki', {
      touchpoints: [mail('2026-11-10', 'in', 77)],
      messages: [said('2026-11-10', 'in', 'question', 'Do you know a printer?')],
    });
    const born = member('Yusuf Okafor', {
      touchpoints: [mail('2026-11-10', 'out')],
      contact: { birthday: '--11-26' },
    });
    expect(listed([...due, born, asked]).slice(0, 3)).toEqual(['Zoë Mbeki', 'Yusuf Okafor', 'Ana Moreau']);
  });

  it('has one dormant tie a week, and none once one was written to', () => {
    const old = (name: string, ...opened: number[]) =>
      member(name, { touchpoints: exchanges(12, 10, '2023-03-01'), opened });
    const woken = member('Wendell Varga', {
      touchpoints: [...exchanges(12, 10, '2023-03-01'), mail('2026-11-23', 'out')],
      opened: [dayOf('2026-11-23')],
    });
    expect(listed([old('Ana Moreau'), old('Bram Bergson')])).toEqual(['Ana Moreau']);
    expect(listed([old('Ana Moreau'), old('Bram Bergson'), woken])).toEqual([]);
  });

  it('names nobody where the files end more than 30 days ago, and asks for newer ones', () => {
    const at = (asOf: number) => ({ coverage: { asOf, covered: [{ from: asOf - 300, to: asOf }] } });
    expect(listed(due, at(today - 30))).toHaveLength(5);
    const page = todayPage(inputOf(due, at(today - 31)));
    expect(page).toMatchObject({
      reachOut: [],
      headline: '',
      beyond: 0,
      stale: 'Your files end on 24 October. Import a newer export to see whom to reach out to now.',
      asOfSentence: 'as of 24 October, where your files end',
    });
  });

  it('is fine with an empty day', () => {
    const page = todayPage(inputOf([]));
    expect(page).toMatchObject({
      headline: 'Nobody to reach out to today, and that is fine.',
      beyondSentence: '',
    });
    expect(todayPage(inputOf([], { coverage: null }))).toMatchObject({ asOfSentence: '', stale: null });
  });

  it('takes what the user does in a median week where they have not said how much they can', () => {
    const monday = dayOf('2026-10-05');
    const weekly = names.slice(0, 4).map((name) => {
      return member(name, { opened: Array.from({ length: 6 }, (_, week) => monday + 7 * week) });
    });
    expect(todayPage(inputOf(weekly, { household: household() })).capacity).toBe(4);
    expect(todayPage(inputOf(weekly.slice(0, 2), { household: household() })).capacity).toBe(3);
  });

  it('says in how many weeks somebody was reached', () => {
    const opened = ['2026-11-20', '2026-11-10', '2026-10-10', '2026-10-01'].map(dayOf);
    expect(
      todayPage(inputOf([member('Ana Moreau', { touchpoints: [mail('2026-11-20', 'out')], opened })]))
        .headline,
    ).toBe('Nobody to reach out to today, and that is fine. You reached out in 4 of the last 12 weeks.');
  });
});

describe('what stands beside the list', () => {
  const touchpoints = [mail('2026-11-10', 'in', 77)];
  const asked = said('2026-11-10', 'in', 'question', 'Do you know a printer?');
  const promised = said('2026-11-12', 'out', 'promise', 'I will send you the deck.', 78);

  it('is every reply owed and promise, also of who is beyond', () => {
    const one = member('Ana Moreau', { touchpoints, messages: [asked] });
    const other = member('Bram Bergson', {
      touchpoints: [mail('2026-11-12', 'out', 78)],
      messages: [promised],
    });
    const page = todayPage(inputOf([one, other], { household: household({ type: 'capacity', people: 1 }) }));
    expect(page.repliesOwed).toMatchObject([
      {
        person: { id: 'ana.moreau@moreau.test', name: 'Ana Moreau' },
        date: '2026-11-10',
        sentence: 'Do you know a printer?',
        subject: 'Printers',
        said: 'They asked you on 10 November; no answer from you yet.',
        key: 'reply owed m77@test',
      },
    ]);
    expect(page.promises).toMatchObject([
      { person: { name: 'Bram Bergson' }, sentence: 'I will send you the deck.' },
    ]);
    expect(page.thanks).toEqual([]);
  });

  it('leaves out who is put off and what was turned down', () => {
    const people = ['ana.moreau@moreau.test'];
    const snoozed = member('Ana Moreau', {
      touchpoints,
      messages: [asked],
      acts: [{ type: 'snooze', people, until: '2026-12-01' }],
    });
    const dismissed = member('Ana Moreau', {
      touchpoints,
      messages: [asked],
      acts: [{ type: 'dismiss', person: people[0] ?? '', reasons: ['reply owed m77@test'] }],
    });
    expect(todayPage(inputOf([snoozed])).repliesOwed).toEqual([]);
    expect(todayPage(inputOf([dismissed])).repliesOwed).toEqual([]);
  });

  it('is whom one meets until tomorrow, and what to know of them', () => {
    const person = 'ana.moreau@moreau.test';
    const one = member('Ana Moreau', {
      touchpoints: [mail('2026-05-03', 'in', 1), mail('2026-11-12', 'out', 78)],
      messages: [promised],
      contact: { birthday: '--11-26' },
      acts: [{ type: 'note', person, text: '\n Paints.\nSince 2019.' }],
    });
    const two = member('Bram Bergson');
    const meetings = [
      meeting('2026-11-24T09:30:00Z', 'Under way', one),
      meeting('2026-11-24T14:00:00Z', 'Coffee', one, two),
      meeting('2026-11-25T09:00:00Z', 'Tomorrow morning', two),
      meeting('2026-11-25T11:00:00Z', 'In more than a day', two),
      { instant: Date.parse('2026-11-24T15:00:00Z'), summary: 'Strangers', people: ['who@else.test'] },
    ];
    const briefs = todayPage(inputOf([one, two], { meetings })).meetings;
    expect(briefs.map(({ summary }) => summary)).toEqual(['Under way', 'Coffee', 'Tomorrow morning']);
    expect(briefs[1]).toEqual({
      date: '2026-11-24T14:00:00Z',
      summary: 'Coffee',
      people: [
        {
          id: person,
          name: 'Ana Moreau',
          lines: [
            'You promised on 12 November: “I will send you the deck.”',
            'Last in touch on 12 November; you wrote last.',
            'Birthday on Thursday, 26 November.',
            'Paints.',
          ],
        },
        {
          id: 'bram.bergson@bergson.test',
          name: 'Bram Bergson',
          lines: ['You have not been in touch before.'],
        },
      ],
    });
  });

  it('is a birthday within the week for which the list had no room', () => {
    const born = member('Zoë Mbeki', {
      touchpoints: [mail('2026-11-10', 'out')],
      contact: { birthday: '--11-26' },
    });
    const asked = member('Yusuf Okafor', {
      touchpoints: [mail('2026-11-10', 'in', 77)],
      messages: [said('2026-11-10', 'in', 'question', 'Do you know a printer?')],
    });
    const upcoming = (people: number) =>
      todayPage(inputOf([born, asked], { household: household({ type: 'capacity', people }) })).upcoming;
    expect(upcoming(1)).toEqual([
      {
        person: { id: born.found.id, name: 'Zoë Mbeki' },
        on: '2026-11-26',
        sentence: 'Birthday on Thursday, 26 November.',
      },
    ]);
    expect(upcoming(2)).toEqual([]);
  });

  it('is whose turn comes within two weeks', () => {
    const soon = member('Ana Moreau', { touchpoints: [mail('2026-08-30', 'out')] });
    const late = member('Bram Bergson', { touchpoints: [mail('2026-10-30', 'out')] });
    const born = member('Chiara Novak', {
      touchpoints: [mail('2026-11-10', 'out')],
      contact: { birthday: '--12-05' },
    });
    const back = member('Dag Haugen', {
      touchpoints: [mail('2026-11-10', 'out')],
      acts: [{ type: 'snooze', people: ['dag.haugen@haugen.test'], until: '2026-11-30' }],
    });
    expect(todayPage(inputOf([soon, late, born, back])).upcoming).toEqual([
      {
        person: { id: soon.found.id, name: 'Ana Moreau' },
        on: '2026-11-29',
        sentence: 'It will have been more than 90 days.',
      },
      {
        person: { id: back.found.id, name: 'Dag Haugen' },
        on: '2026-11-30',
        sentence: 'Put off until then.',
      },
      {
        person: { id: born.found.id, name: 'Chiara Novak' },
        on: '2026-12-05',
        sentence: 'Birthday on Saturday, 5 December.',
      },
    ]);
  });
});
