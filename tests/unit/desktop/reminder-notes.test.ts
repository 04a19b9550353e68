import { describe, expect, it } from 'vitest';
import type { Note, NoteAnswers, Notifier } from '../../../main/desktop/notifications/notifier.ts';
import { ReminderNotes, type Unseen } from '../../../main/desktop/notifications/reminder-notes.ts';
import type { DesktopPlace } from '../../../main/desktop/place.ts';
import type { Deed } from '../../../shared/reminders/deeds.ts';
import type { DuePerson, NamedNow } from '../../../shared/reminders/situation.ts';
import { duePerson, local, meetingWith, situation } from '../reminders/a-situation.ts';

const ana = duePerson('Ana');
const bram = duePerson('Bram');
const now = local('2026-11-23 09:00');
const today = 20_780;

function named(...people: readonly DuePerson[]): readonly NamedNow[] {
  return people.flatMap((person) => person.occasions.slice(0, 1).map((occasion) => ({ person, occasion })));
}

/** Notes on a system that writes down what it is asked. */
function desk(system: 'shows' | 'fails' = 'shows') {
  const log: string[] = [];
  const deeds: Deed[] = [];
  const places: DesktopPlace[] = [];
  const unseen: (Unseen | null)[] = [];
  let answers: NoteAnswers | null = null;
  const write = (what: string, { title, buttons }: Note) =>
    log.push(`${what} ${title}${buttons[1] ? ` [${buttons[1].label}]` : ''}`);
  const notifier: Notifier = {
    show: async (note, given) => {
      if (system === 'fails') return null;
      answers = given;
      write('shows', note);
      return { replace: (words) => write('replaces', words), withdraw: () => log.push('withdraws') };
    },
    close: () => {},
  };
  const notes = new ReminderNotes({
    notifier,
    openPlace: (place) => places.push(place),
    perform: (deed) => deeds.push(deed),
    unseen: (one) => unseen.push(one),
  });
  const settle = () => new Promise((done) => setImmediate(done));
  return { log, deeds, places, unseen, notes, settle, choose: (key: string) => answers?.chosen(key) };
}

describe('reminders as notes of the system', () => {
  it('name who is left when somebody is no longer due, and go when nobody is', async () => {
    const { log, notes, settle, choose, deeds } = desk();
    notes.show({ kind: 'digest', names: named(ana, bram), beyond: 0 }, today);
    notes.follow(situation({ due: [ana, bram] }), now);
    notes.follow(situation({ due: [bram] }), now);
    await settle();
    choose('log');
    notes.follow(situation({ due: [] }), now);
    await settle();
    expect(log).toEqual([
      'shows Ana and Bram [I wrote to Ana]',
      'replaces Bram [I wrote to Bram]',
      'withdraws',
    ]);
    expect(deeds).toEqual([{ do: 'log', person: 'bram', kind: 'mail' }]);
  });

  it('are moot by the reason, not by the person alone', async () => {
    const { log, notes, settle } = desk();
    notes.show({ kind: 'digest', names: named(ana), beyond: 0 }, today);
    notes.follow(situation({ due: [duePerson('Ana', 'birthday')] }), now);
    await settle();
    expect(log.at(-1)).toBe('withdraws');
  });

  it('lead to the person by a click, for several to the list', async () => {
    const { notes, settle, choose, places, deeds } = desk();
    notes.show({ kind: 'digest', names: named(ana, bram), beyond: 3 }, today);
    await settle();
    choose('click');
    choose('open');
    choose('put off');
    expect(places).toEqual([{ at: 'today' }, { at: 'person', person: 'ana', state: 'open' }]);
    expect(deeds).toEqual([{ do: 'put off', person: 'ana', days: 7 }]);
  });

  it('tell of a meeting until it begins, and not of one that was moved', async () => {
    const { log, notes, settle, choose, places } = desk();
    const meeting = meetingWith('Mira', local('2026-11-23 09:30'));
    notes.show({ kind: 'meeting', meeting, minutes: 30 }, today);
    await settle();
    choose('click');
    expect(places).toEqual([{ at: 'person', person: 'mira', state: 'open' }]);
    notes.follow(situation({ meetings: [meeting] }), now);
    notes.follow(situation({ meetings: [] }), now);
    await settle();
    expect(log).toEqual(['shows You meet Mira in 30 minutes', 'withdraws']);

    const begun = desk();
    begun.notes.show({ kind: 'meeting', meeting, minutes: 30 }, today);
    begun.notes.follow(situation({ meetings: [] }), meeting.at);
    await begun.settle();
    expect(begun.log).toEqual(['shows You meet Mira in 30 minutes']);
  });

  it('that the system does not show are said elsewhere, until they are looked at or moot', async () => {
    const { unseen, notes, settle } = desk('fails');
    notes.show({ kind: 'digest', names: named(ana), beyond: 0 }, today);
    await settle();
    expect(unseen.at(-1)).toMatchObject({ title: 'Ana', place: { at: 'person', person: 'ana' } });
    expect(unseen.at(-1)?.body).toContain('How can I help?');
    notes.follow(situation({ due: [] }), now);
    expect(notes.unseen).toBeNull();
    notes.showReview({ reached: [], gave: 0, asked: 0, weeks: { active: 0, known: 0 }, untoldSince: null });
    await settle();
    expect(notes.unseen?.title).toBe('Your week');
    notes.seen();
    expect(notes.unseen).toBeNull();
  });
});
