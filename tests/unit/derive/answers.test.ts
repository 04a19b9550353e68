import { describe, expect, it } from 'vitest';
import { AnswerBook } from '../../../shared/derive/answers.ts';
import { derive } from '../../../shared/derive/derive.ts';
import type { Attendance, Attendee, EventEnvelope } from '../../../shared/envelope.ts';

const me = 'mira@home.test';
const ana = 'ana@harbour.test';
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

const guest = (address: string, attendance: Attendance = 'needs-action'): Attendee => ({
  address,
  name: '',
  attendance,
  type: 'individual',
  nonParticipant: false,
});

/** An invitation that Ana mailed to the user for 2 March 2026, unless told otherwise. */
function event(rest: Partial<EventEnvelope> = {}): EventEnvelope {
  return {
    kind: 'event',
    uid: 'u1',
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    stamp: at('2026-02-20'),
    touched: at('2026-05-01'),
    start: { type: 'utc', ms: at('2026-03-02') },
    end: null,
    summary: 'Lunch',
    cancelled: false,
    transparent: false,
    rrules: [],
    rdates: [],
    exdates: [],
    organizer: { address: ana, name: 'Ana' },
    attendees: [guest(me)],
    groupCalendar: false,
    method: 'request',
    zones: {},
    inMail: true,
    ...rest,
  };
}

/** The same as a calendar of the user's has it. */
function inCalendar(rest: Partial<EventEnvelope> = {}): EventEnvelope {
  const { inMail: _, ...mailed } = event({ method: 'publish', ...rest });
  return mailed;
}

const reply = (address: string, attendance: Attendance, rest: Partial<EventEnvelope> = {}) =>
  event({ method: 'reply', attendees: [guest(address, attendance)], stamp: at('2026-02-21'), ...rest });

/** The user asked Ana. */
const asked: Partial<EventEnvelope> = { organizer: { address: me, name: '' }, attendees: [guest(ana)] };

function derived(...events: EventEnvelope[]) {
  return derive({
    parties: { address: [''], name: [''] },
    mails: [],
    contacts: [],
    actsOf: () => null,
    events: events.map((one, index) => ({ id: index + 1, hash: `h${index}`, event: one })),
    sightings: events.map((_, index) => ({ envelope: index + 1, import: 1, folder: 'normal' as const })),
    me: [me],
    named: [],
    kept: [],
    sameness: { one: [], apart: [], called: new Map() },
    zone: 'UTC',
    now: Date.parse('2026-06-01T00:00:00Z'),
  });
}

/** Weight of each meeting with the first person, in the order of time. */
const weights = (...events: EventEnvelope[]) =>
  derived(...events).persons[0]?.touchpoints.map((touch) => touch.weightOut / 1e6) ?? [];

function counts(...events: EventEnvelope[]): Record<string, number> {
  const { events: read, occurrences, kept, duplicates, touchpoints, skipped } = derived(...events).counts(1);
  const all = { events: read, occurrences, kept, duplicates, touchpoints, ...skipped };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

describe('an invitation by mail', () => {
  it('weighs what the answers to it say', () => {
    // 3 · p(me) · p(organizer): .4 without an answer, 1 accepted, .5 tentative (model.md 2).
    expect(weights(event())).toEqual([1.2]);
    expect(weights(event(), reply(me, 'accepted'))).toEqual([3]);
    expect(weights(event(), reply(me, 'tentative'))).toEqual([1.5]);
    expect(counts(event(), reply(me, 'declined'))).toEqual({ events: 1, occurrences: 1, declined: 1 });
    expect(weights(event(asked), reply(ana, 'accepted'))).toEqual([3]);
    expect(counts(event(asked), reply(ana, 'declined'))).toMatchObject({ noPeople: 1 });
  });

  it('is the same meeting as in the calendar, whichever came first', () => {
    const calendar = inCalendar({ attendees: [guest(me, 'accepted')] });
    for (const order of [
      [event(), calendar],
      [calendar, event()],
    ]) {
      expect(counts(...order)).toEqual({ events: 2, occurrences: 2, kept: 1, duplicates: 1, touchpoints: 1 });
      expect(weights(...order)).toEqual([3]);
    }
  });

  it('counts the user as unanswered who is not listed, unless it is in their calendar or they answered', () => {
    const toList = { attendees: [guest('team@harbour.test')] };
    expect(weights(event(toList))[0]).toBeLessThan(1);
    const alone = event({ attendees: [] });
    expect(weights(alone)).toEqual([1.2]);
    expect(weights(alone, inCalendar({ attendees: [] }))).toEqual([3]);
    expect(weights(alone, reply(me, 'accepted'))).toEqual([3]);
    expect(counts(alone, reply(me, 'declined'))).toMatchObject({ declined: 1 });
  });

  it('that is only announced touches nobody, unless the user is asked or it is in their calendar', () => {
    const announced = event({ attendees: [], method: 'publish' });
    expect(counts(announced)).toEqual({ events: 1, occurrences: 1, noPeople: 1 });
    expect(weights(event({ method: 'publish' }))).toEqual([1.2]);
    expect(weights(announced, inCalendar({ attendees: [] }))).toEqual([3]);
  });

  it('is cancelled by mail, in whatever order', () => {
    const cancel = event({ method: 'cancel', cancelled: true, sequence: 1 });
    const expected = { events: 2, occurrences: 2, cancelled: 1, duplicates: 1 };
    expect(counts(event(), cancel)).toEqual(expected);
    expect(counts(cancel, event())).toEqual(expected);
  });

  it('makes no guess at who the user is', () => {
    const { guesses } = derive({
      parties: { address: [''], name: [''] },
      mails: [],
      contacts: [],
      actsOf: () => null,
      events: [{ id: 1, hash: 'h', event: event() }],
      sightings: [{ envelope: 1, import: 1, folder: 'normal' }],
      me: null,
      named: [],
      kept: [],
      sameness: { one: [], apart: [], called: new Map() },
      zone: 'UTC',
      now: Date.parse('2026-06-01T00:00:00Z'),
    });
    expect(guesses).toEqual([]);
  });
});

describe('answers by mail', () => {
  const series = event({ ...asked, rrules: ['FREQ=WEEKLY;COUNT=3'] });
  const second = { recurrenceId: { type: 'utc', ms: at('2026-03-09') } as const };

  it('to one occurrence say nothing of the others', () => {
    expect(counts(series, reply(ana, 'declined', second))).toEqual({
      events: 1,
      occurrences: 3,
      kept: 2,
      noPeople: 1,
      touchpoints: 2,
    });
    const accepted = [reply(ana, 'accepted'), reply(ana, 'declined', second)];
    // 3 · m^−.5 for the first and the third.
    expect(weights(series, ...accepted)).toEqual([3, 1.732051]);
    expect(weights(...[...accepted].reverse(), series)).toEqual([3, 1.732051]);
  });

  it('hold only for the time they were given to', () => {
    const moved = event({ ...asked, sequence: 1, stamp: at('2026-02-25') });
    expect(weights(moved, reply(ana, 'accepted'))).toEqual([1.2]);
    expect(weights(moved, reply(ana, 'accepted', { sequence: 1 }))).toEqual([3]);
    // Programs that never write a SEQUENCE answer what was asked last.
    expect(weights(moved, reply(ana, 'accepted', { stamp: at('2026-02-26') }))).toEqual([3]);
  });

  it('give way to later ones, and to a calendar that was written later', () => {
    const declined = reply(ana, 'declined', { stamp: at('2026-02-23') });
    expect(counts(event(asked), reply(ana, 'accepted'), declined)).toMatchObject({ noPeople: 1 });
    expect(counts(event(asked), declined, reply(ana, 'accepted'))).toMatchObject({ noPeople: 1 });
    const calendar = { ...asked, stamp: at('2026-04-01') };
    expect(weights(inCalendar({ ...calendar, attendees: [guest(ana, 'accepted')] }), declined)).toEqual([3]);
    expect(counts(inCalendar(calendar), declined)).toMatchObject({ noPeople: 1 });
  });

  it('count with the message they came in, and with a file they lie in', () => {
    expect(counts(event(asked), reply(ana, 'accepted'))).toEqual({
      events: 1,
      occurrences: 1,
      kept: 1,
      touchpoints: 1,
    });
    const inFile = inCalendar({ method: 'reply', attendees: [guest(ana, 'accepted')] });
    expect(counts(event(asked), inFile)).toEqual({
      events: 2,
      occurrences: 2,
      kept: 1,
      touchpoints: 1,
      reply: 1,
    });
  });

  it('that came at once are the same in any order', () => {
    const both = [reply(ana, 'declined'), reply(ana, 'accepted')];
    for (const order of [both, [...both].reverse()]) {
      const book = new AnswerBook(order, 'UTC');
      expect(book.to({ event: event(asked), recurrenceKey: '' }).of(guest(ana))).toBe('accepted');
    }
  });
});
