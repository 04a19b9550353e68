import { describe, expect, it } from 'vitest';
import { derive } from '../../../shared/derive/derive.ts';
import type { EventEnvelope } from '../../../shared/envelope.ts';

const me = 'me@home.test';
const ana = { address: 'ana@harbour.test', name: 'Ana Moreau' };

/** A meeting Ana invited me to, on 2 March 2026 at noon UTC, unless told otherwise. */
function event(rest: Partial<EventEnvelope> = {}): EventEnvelope {
  return {
    kind: 'event',
    uid: 'u1',
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    stamp: Date.parse('2026-05-01T00:00:00Z'),
    touched: Date.parse('2026-05-01T00:00:00Z'),
    start: { type: 'utc', ms: Date.parse('2026-03-02T12:00:00Z') },
    end: null,
    summary: 'Lunch',
    cancelled: false,
    transparent: false,
    rrules: [],
    rdates: [],
    exdates: [],
    organizer: ana,
    attendees: [{ address: me, name: '', attendance: 'accepted', type: 'individual', nonParticipant: false }],
    groupCalendar: false,
    method: 'publish',
    zones: {},
    ...rest,
  };
}

function guest(address: string, rest: Partial<EventEnvelope['attendees'][number]> = {}) {
  return {
    address,
    name: '',
    attendance: 'accepted' as const,
    type: 'individual' as const,
    nonParticipant: false,
    ...rest,
  };
}

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

function counts(...events: EventEnvelope[]): Record<string, number> {
  const { events: read, occurrences, kept, duplicates, touchpoints, skipped } = derived(...events).counts(1);
  const all = { events: read, occurrences, kept, duplicates, touchpoints, ...skipped };
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

const weekly = { rrules: ['FREQ=WEEKLY'] };

describe('meetings', () => {
  it('touches everybody else both ways, with 3 for one accepted guest', () => {
    const [person] = derived(event()).persons;
    expect(person?.names).toEqual(['Ana Moreau']);
    expect(person?.touchpoints).toMatchObject([
      { kind: 'meeting', direction: 'both', weightOut: 3_000_000, weightIn: 3_000_000, meeting: 'met' },
    ]);
  });

  it.each([
    ['cancelled', { cancelled: true }],
    ['cancelled', { method: 'cancel' }],
    ['declined', { attendees: [guest(me, { attendance: 'declined' })] }],
    ['transparent', { transparent: true }],
    ['allDay', { start: { type: 'date', date: '20260302' } }],
    ['noPeople', { organizer: { address: me, name: '' }, attendees: [] }],
    ['noPeople', { organizer: null, attendees: [guest(me), guest('room@x.test', { type: 'room' })] }],
    ['tooLarge', { attendees: Array.from({ length: 11 }, (_, index) => guest(`p${index}@x.test`)) }],
    ['future', { start: { type: 'utc', ms: Date.parse('2026-07-01T12:00:00Z') } }],
    ['reply', { method: 'reply' }],
  ] as const)('skips what is %s', (reason, rest) => {
    expect(counts(event(rest as Partial<EventEnvelope>))).toEqual({ events: 1, occurrences: 1, [reason]: 1 });
  });

  it('counts a series up to where the files end, and once for what is to come', () => {
    // 2 March to 27 April are nine Mondays; the file was last touched on 1 May.
    expect(counts(event(weekly))).toEqual({ events: 1, occurrences: 10, kept: 9, touchpoints: 9, future: 1 });
  });

  it('weighs the occurrences of a series less the more of them there are', () => {
    const [person] = derived(event(weekly)).persons;
    const weights = person?.touchpoints.map((touch) => touch.weightOut);
    // 3 · m^−.5 for m = 1, 2, 3.
    expect(weights?.slice(0, 3)).toEqual([3_000_000, 2_121_320, 1_732_051]);
  });

  it('takes an override in the place of its occurrence', () => {
    const declined = event({
      recurrenceId: { type: 'utc', ms: Date.parse('2026-03-09T12:00:00Z') },
      start: { type: 'utc', ms: Date.parse('2026-03-10T12:00:00Z') },
      attendees: [guest(me, { attendance: 'declined' })],
    });
    expect(counts(event(weekly), declined)).toEqual({
      events: 2,
      occurrences: 10,
      kept: 8,
      touchpoints: 8,
      declined: 1,
      future: 1,
    });
  });

  it('counts overrides that are still to come as such', () => {
    const moved = event({
      recurrenceId: { type: 'utc', ms: Date.parse('2026-06-15T12:00:00Z') },
      start: { type: 'utc', ms: Date.parse('2026-06-16T12:00:00Z') },
    });
    expect(counts(event(weekly), moved)).toMatchObject({ kept: 9, future: 2 });
  });

  it('knows the highest sequence of a meeting, whichever file came first', () => {
    const older = event({ summary: 'Old', cancelled: true });
    const newer = event({ sequence: 1 });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(counts(...order)).toEqual({ events: 2, occurrences: 2, kept: 1, duplicates: 1, touchpoints: 1 });
    }
  });

  it('believes an answer sent by mail', () => {
    const asked = event({
      organizer: { address: me, name: '' },
      attendees: [guest(ana.address, { attendance: 'needs-action' })],
    });
    const reply = event({ method: 'reply', attendees: [guest(ana.address, { attendance: 'declined' })] });
    expect(counts(asked)).toMatchObject({ kept: 1 });
    expect(counts(asked, reply)).toMatchObject({ reply: 1, noPeople: 1 });
  });

  it('names the next meeting, and moves the day of whoever was met since the files end', () => {
    const ahead = event({ uid: 'u2', start: { type: 'utc', ms: Date.parse('2026-06-08T12:00:00Z') } });
    const since = event({ uid: 'u3', start: { type: 'utc', ms: Date.parse('2026-05-20T12:00:00Z') } });
    const [person] = derived(ahead, since).persons;
    expect(person?.nextMeeting).toEqual({ instant: Date.parse('2026-06-08T12:00:00Z'), summary: 'Lunch' });
    // 20 May 2026 is day 20,593; the files end on 1 May, day 20,574.
    expect(person?.asOf).toBe(20_593);
    expect(derived(since).asOf).toBe(20_574);
    expect(derived(ahead).validUntil).toBe(Date.parse('2026-06-08T12:00:00Z'));
  });

  it('weighs a series without the occurrences that were cancelled', () => {
    const off = event({
      recurrenceId: { type: 'utc', ms: Date.parse('2026-03-09T12:00:00Z') },
      start: { type: 'utc', ms: Date.parse('2026-03-09T12:00:00Z') },
      cancelled: true,
    });
    const [person] = derived(event(weekly), off).persons;
    // 3 · m^−.5: on 16 March it is the second one that takes place.
    expect(person?.touchpoints.slice(0, 2).map(({ day, weightOut }) => [day, weightOut])).toEqual([
      [20_514, 3_000_000],
      [20_528, 2_121_320],
    ]);
  });
});

describe('the next meeting', () => {
  const asked = { attendees: [guest(me, { attendance: 'needs-action' })] };
  const on = (iso: string) => ({ type: 'utc', ms: Date.parse(iso) }) as const;
  const next = (...events: EventEnvelope[]) => {
    const instant = derived(...events).persons[0]?.nextMeeting?.instant;
    return instant === undefined ? null : new Date(instant).toISOString().slice(0, 10);
  };
  const past = event();

  it('is the first one I accepted, not one that I have yet to answer', () => {
    const first = event({ uid: 'u2', start: on('2026-07-01T12:00:00Z'), ...asked });
    const second = event({ uid: 'u3', start: on('2026-07-05T12:00:00Z') });
    expect(next(past, first, second)).toBe('2026-07-05');
    expect(next(past, first)).toBeNull();
  });

  it.each([
    ['I am listed nowhere, since it stands in my calendar', { attendees: [] }],
    ['I organise it', { organizer: { address: me, name: '' }, attendees: [guest(ana.address)] }],
  ])('is accepted when %s', (_, rest) => {
    expect(next(past, event({ uid: 'u2', start: on('2026-07-01T12:00:00Z'), ...rest }))).toBe('2026-07-01');
  });

  it('of a series is the first occurrence I did not decline', () => {
    const declined = event({
      recurrenceId: on('2026-06-01T12:00:00Z'),
      start: on('2026-06-01T12:00:00Z'),
      attendees: [guest(me, { attendance: 'declined' })],
    });
    expect(next(event(weekly))).toBe('2026-06-01');
    expect(next(event(weekly), declined)).toBe('2026-06-08');
  });

  it('of a series I never answered is the one occurrence I accepted', () => {
    const accepted = event({
      recurrenceId: on('2026-08-03T12:00:00Z'),
      start: on('2026-08-03T12:00:00Z'),
    });
    expect(next(event({ ...weekly, ...asked }))).toBeNull();
    expect(next(event({ ...weekly, ...asked }), accepted)).toBe('2026-08-03');
  });

  it('is looked for in a rule without measure, but not for ever', () => {
    expect(next(event({ rrules: ['FREQ=MINUTELY'], ...asked }))).toBeNull();
  });
});
