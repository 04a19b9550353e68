import { describe, expect, it } from 'vitest';
import { derive } from '../../../shared/derive/derive.ts';
import type { EventEnvelope } from '../../../shared/envelope.ts';

const now = Date.parse('2026-06-01T08:00:00Z');
const [me, ana] = ['me@home.test', 'ana@harbour.test'];

function guest(address: string, attendance: EventEnvelope['attendees'][number]['attendance']) {
  return { address, name: '', attendance, type: 'individual' as const, nonParticipant: false };
}

function event(uid: string, start: string, rest: Partial<EventEnvelope> = {}): EventEnvelope {
  return {
    kind: 'event',
    uid,
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 0,
    stamp: Date.parse('2026-05-30T00:00:00Z'),
    touched: Date.parse('2026-05-30T00:00:00Z'),
    start: { type: 'utc', ms: Date.parse(start) },
    end: null,
    summary: uid,
    cancelled: false,
    transparent: false,
    rrules: [],
    rdates: [],
    exdates: [],
    organizer: { address: ana, name: '' },
    attendees: [guest(me, 'accepted')],
    groupCalendar: false,
    method: 'publish',
    zones: {},
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
    now,
  });
}

const told = (...events: EventEnvelope[]) => derived(...events).meetings.map(({ summary }) => summary);

describe('meetings of the days ahead', () => {
  it('are told with everybody else who comes, soonest first', () => {
    const later = event('later', '2026-06-03T12:00:00Z', {
      attendees: [guest(me, 'accepted'), guest('bo@quay.test', 'accepted')],
    });
    expect(derived(later, event('sooner', '2026-06-01T12:00:00Z')).meetings).toEqual([
      { instant: Date.parse('2026-06-01T12:00:00Z'), summary: 'sooner', people: [ana] },
      { instant: Date.parse('2026-06-03T12:00:00Z'), summary: 'later', people: ['bo@quay.test', ana] },
    ]);
  });

  it('are those of two weeks, and one that began within the hour', () => {
    expect(
      told(event('in two weeks', '2026-06-15T12:00:00Z'), event('in three', '2026-06-22T12:00:00Z')),
    ).toEqual(['in two weeks']);
    expect(told(event('just begun', '2026-06-01T07:30:00Z'), event('over', '2026-06-01T06:30:00Z'))).toEqual([
      'just begun',
    ]);
  });

  it('leave out what the user turned down, what is called off, and whole days', () => {
    expect(
      told(
        event('declined', '2026-06-02T12:00:00Z', { attendees: [guest(me, 'declined')] }),
        event('cancelled', '2026-06-02T12:00:00Z', { cancelled: true }),
        event('whole day', '2026-06-02T12:00:00Z', { start: { type: 'date', date: '20260602' } }),
        event('unanswered', '2026-06-02T12:00:00Z', { attendees: [guest(me, 'needs-action')] }),
      ),
    ).toEqual(['unanswered']);
  });

  it('tell each occurrence of a series', () => {
    expect(told(event('weekly', '2026-05-05T12:00:00Z', { rrules: ['FREQ=WEEKLY'] }))).toEqual([
      'weekly',
      'weekly',
    ]);
  });

  it('hold until the next one begins, and no longer than the days ahead reach', () => {
    expect(derived(event('soon', '2026-06-03T12:00:00Z')).validUntil).toBe(
      Date.parse('2026-06-03T12:00:00Z'),
    );
    expect(derived(event('far', '2026-09-03T12:00:00Z')).validUntil).toBe(Date.parse('2026-06-15T08:00:00Z'));
  });
});
