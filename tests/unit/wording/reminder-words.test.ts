import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { reminderWords, reviewWords } from '../../../shared/wording/reminder-words.ts';
import { duePerson, local, meetingWith } from '../reminders/a-situation.ts';

const today = dayFromIso('2026-11-23') ?? 0;
const named = (...names: string[]) =>
  names.flatMap((name) => {
    const person = duePerson(name);
    return person.occasions.map((occasion) => ({ person, occasion }));
  });

describe('what a reminder says', () => {
  it('of one person: the reason and the question', () => {
    expect(reminderWords({ kind: 'digest', names: named('Ana'), beyond: 0 }, today)).toEqual({
      title: 'Ana',
      body: 'Something about Ana.\nHow can I help?',
    });
  });

  it('of several: whose reason it is, and who can wait', () => {
    expect(reminderWords({ kind: 'digest', names: named('Ana', 'Bram', 'Mira'), beyond: 2 }, today)).toEqual({
      title: 'Ana, Bram and Mira',
      body: [
        'Ana: Something about Ana.',
        'Bram: Something about Bram.',
        'Mira: Something about Mira.',
        'How can I help?',
        'Two more people could do with a hello, and can wait for another week.',
      ].join('\n'),
    });
  });

  it.each([
    [1, 'You meet Ana in 1 minute'],
    [30, 'You meet Ana in 30 minutes'],
    [60, 'You meet Ana in an hour'],
    [90, 'You meet Ana in 90 minutes'],
    [120, 'You meet Ana in 2 hours'],
  ])('before a meeting in %i minutes', (minutes, title) => {
    const meeting = meetingWith('Ana', local('2026-11-23 14:00'));
    expect(reminderWords({ kind: 'meeting', meeting, minutes }, today)).toEqual({
      title,
      body: 'Last spoke in May.',
    });
  });

  it('before a meeting with many', () => {
    const [person] = meetingWith('Ana', local('2026-11-23 14:00')).people;
    if (!person) throw new Error('nobody');
    const people = ['Ana', 'Bram', 'Mira', 'Jonas', 'Léa'].map((name) => ({ ...person, id: name, name }));
    const meeting = { at: local('2026-11-23 14:00'), summary: 'Round', people };
    expect(reminderWords({ kind: 'meeting', meeting, minutes: 30 }, today).title).toBe(
      'You meet Ana, Bram and 3 others in 30 minutes',
    );
  });

  it('when the files end long ago', () => {
    expect(reminderWords({ kind: 'stale', since: '2026-10-01' }, today)).toEqual({
      title: 'A newer export would help',
      body: 'Your files end on 1 October. Import a newer export to see whom to reach out to now.',
    });
  });
});

describe('the look back', () => {
  const quiet = { reached: [], gave: 0, asked: 0, weeks: { active: 0, known: 0 }, untoldSince: null };

  it('says what was, with its numbers', () => {
    const facts = { ...quiet, reached: ['Ana', 'Bram', 'Mira', 'Jonas'], gave: 2, asked: 1 };
    expect(reviewWords({ ...facts, weeks: { active: 9, known: 12 } })).toEqual({
      title: 'Your week',
      body: 'You reached Ana, Bram and 2 others.\nYou gave twice and asked once.\nYou reached out in 9 of the last 12 weeks.',
    });
  });

  it('reproaches nothing', () => {
    expect(reviewWords(quiet).body).toBe('A quiet week; they happen, and the next is new.');
  });

  it('does not call a week quiet that no file tells of', () => {
    expect(reviewWords({ ...quiet, untoldSince: '2026-11-20' }).body).toBe(
      'Your files end on 20 November 2026; a newer export tells of this week.',
    );
  });
});
