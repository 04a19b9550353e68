import { describe, expect, it } from 'vitest';
import { eventEnvelopes } from '../../../main/import/outlook/calendar/event-envelopes.ts';
import { globalId } from '../../../main/import/outlook/calendar/global-id.ts';
import { meetingOfMessage } from '../../../main/import/outlook/calendar/meeting-message.ts';
import { Directory } from '../../../main/import/outlook/directory.ts';
import { correspondents, tags } from '../../../main/import/outlook/mapi/tags.ts';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { type FakeValues, fakeItem, named } from './fake-item.ts';
import { minutesOf, recurrenceBytes } from './recurrence-bytes.ts';

const { author, onList } = correspondents;
const start = named('appointment', 0x820d);
const end = named('appointment', 0x820e);
const wholeDay = named('appointment', 0x8215);
const recurrence = named('appointment', 0x8216);
const state = named('appointment', 0x8217);
const response = named('appointment', 0x8218);
const busy = named('appointment', 0x8205);
const zoneName = named('appointment', 0x8234);
const zoneOfStart = named('appointment', 0x825e);
const zoneRules = named('appointment', 0x8233);
const seriesId = named('meeting', 0x0023);

/** Of `Friday Lunch.msg` (HiraokaHyperTools/msgreader, Apache-2.0). */
const tokyo = Buffer.from(
  '02012c000200130054006f006b0079006f0020005300740061006e0064006100720064002000540069006d006500010002013e0002004106' +
    '0100000001000000000000000000e4fdffff00000000c4ffffff0000000000000000000000000000000000000000000000000000000000000000',
  'hex',
);
/** Central Europe: an hour ahead, summer from the last Sunday of March at 2 to that of October at 3, with no name. */
const rulesOnly = Buffer.alloc(48);
rulesOnly.writeInt32LE(-60, 0);
rulesOnly.writeInt32LE(-60, 8);
for (const [at, changes] of [
  [14, [0, 10, 0, 5, 3]],
  [32, [0, 3, 0, 5, 2]],
] as const) {
  for (const [index, value] of changes.entries()) rulesOnly.writeUInt16LE(value, at + index * 2);
}

const lunch: FakeValues = {
  [tags.messageClass]: 'IPM.Appointment',
  [tags.subject]: 'Lunch',
  [start]: new Date('2021-08-13T10:00:00Z'),
  [end]: new Date('2021-08-13T11:00:00Z'),
  [busy]: 2,
};
const meeting: FakeValues = {
  ...lunch,
  [state]: 1,
  [author.name]: 'Ana',
  [author.type]: 'SMTP',
  [author.address]: 'ana@example.org',
};

function guest(address: string, more: FakeValues = {}): FakeValues {
  return { [onList.type]: 'SMTP', [onList.address]: address, [tags.recipientType]: 1, ...more };
}

const read = (values: FakeValues, people: readonly FakeValues[] = [], directory = new Directory()) =>
  eventEnvelopes(fakeItem(values, people), directory, 'here-1').events;

describe('an appointment', () => {
  it('is from an instant to an instant, and nobody takes part', () => {
    expect(read(lunch, [guest('ben@example.org')])).toMatchObject([
      {
        uid: 'nouid-here-1',
        start: { type: 'utc', ms: Date.UTC(2021, 7, 13, 10) },
        end: { type: 'utc', ms: Date.UTC(2021, 7, 13, 11) },
        summary: 'Lunch',
        transparent: false,
        cancelled: false,
        organizer: null,
        attendees: [],
        method: 'publish',
      },
    ]);
    expect(read({ ...lunch, [busy]: 0 })[0]?.transparent).toBe(true);
  });

  it('of a whole day has the day of its own zone', () => {
    const day = {
      ...lunch,
      [wholeDay]: true,
      [start]: new Date('2022-12-01T15:00:00Z'),
      [end]: new Date('2022-12-02T15:00:00Z'),
    };
    const expected = { start: { type: 'date', date: '20221202' }, end: { type: 'date', date: '20221203' } };
    expect(read({ ...day, [zoneOfStart]: tokyo })).toMatchObject([expected]);
    expect(read({ ...day, [zoneName]: '(UTC+09:00) Osaka, Sapporo, Tokyo' })).toMatchObject([expected]);
    expect(read(day)).toMatchObject([expected]);
    const inDenver = {
      ...day,
      [start]: new Date('2026-11-27T07:00:00Z'),
      [end]: new Date('2026-11-28T07:00:00Z'),
    };
    expect(read(inDenver)).toMatchObject([
      { start: { type: 'date', date: '20261127' }, end: { type: 'date', date: '20261128' } },
    ]);
  });

  it('without a start is told', () => {
    const item = fakeItem({ [tags.messageClass]: 'IPM.Appointment' });
    expect(eventEnvelopes(item, new Directory(), 'here')).toEqual({
      events: [],
      errors: ['It has no start.'],
    });
  });
});

describe('a meeting', () => {
  it('has its organizer, whom it lists or who made it, and the others with their answers', () => {
    const people = [
      guest('ana@example.org', { [tags.recipientFlags]: 0x2 }),
      guest('ben@example.org', { [tags.trackStatus]: 3 }),
      guest('cleo@example.org', { [tags.trackStatus]: 4, [tags.recipientType]: 2 }),
      guest('room@example.org', { [tags.recipientType]: 3 }),
      guest('gone@example.org', { [tags.recipientFlags]: 0x20 }),
    ];
    const expected = {
      organizer: { address: 'ana@example.org' },
      attendees: [
        { address: 'ben@example.org', attendance: 'accepted', type: 'individual' },
        { address: 'cleo@example.org', attendance: 'declined', type: 'individual' },
        { address: 'room@example.org', attendance: 'needs-action', type: 'room' },
      ],
    };
    expect(read(meeting, people)).toMatchObject([expected]);
    expect(read(meeting, people.slice(1))).toMatchObject([expected]);
  });

  it('has the answer of whoever the calendar belongs to', () => {
    const received = { ...meeting, [state]: 3, [response]: 4 };
    const people = [guest('me@example.net'), guest('ben@example.org')];
    const directory = new Directory();
    directory.receive('me@example.net');
    expect(read(received, people, directory)[0]?.attendees[0]?.attendance).toBe('needs-action');
    expect(directory.missed).toBe(true);
    directory.complete = true;
    expect(read(received, people, directory)[0]?.attendees[0]?.attendance).toBe('declined');
    expect(read(received, [guest('ben@example.org')], directory)[0]?.attendees).toMatchObject([
      { address: 'ben@example.org', attendance: 'needs-action' },
      { address: 'me@example.net', attendance: 'declined' },
    ]);
  });

  it('is cancelled when its state says so', () => {
    expect(read({ ...meeting, [state]: 5 })[0]?.cancelled).toBe(true);
  });

  it('is called in messages about it as in the calendar', () => {
    const id = Buffer.from(
      '040000008200e00074c5b7101a82e00800000000404f1ac33622d901000000000000000010000000417b5effcf8af14db668b9ba15609337',
      'hex',
    );
    const values = { ...meeting, [seriesId]: id, [tags.messageClass]: 'IPM.Schedule.Meeting.Resp.Neg' };
    const { events } = meetingOfMessage(
      fakeItem(values),
      'IPM.Schedule.Meeting.Resp.Neg',
      new Directory(),
      'x',
    );
    expect(events).toMatchObject([
      {
        uid: '040000008200E00074C5B7101A82E00800000000404F1AC33622D901000000000000000010000000417B5EFFCF8AF14DB668B9BA15609337',
        method: 'reply',
        attendees: [{ address: 'ana@example.org', attendance: 'declined' }],
      },
    ]);
    const about = (messageClass: string) =>
      meetingOfMessage(fakeItem(values), messageClass, new Directory(), 'x').events[0];
    expect(about('IPM.Schedule.Meeting.Request')).toMatchObject({ method: 'request', cancelled: false });
    expect(about('IPM.Schedule.Meeting.Canceled')).toMatchObject({ method: 'cancel', cancelled: true });
    expect(about('IPM.Schedule.Meeting.Notification.Forward')).toBeUndefined();
  });
});

describe('a series', () => {
  const weekly = recurrenceBytes({
    frequency: 0x200b,
    pattern: 1,
    period: 1,
    specific: [0b10],
    end: 0x2022,
    count: 4,
    startDate: minutesOf(2021, 3, 15),
    deleted: [minutesOf(2021, 3, 22)],
  });
  const series = { ...lunch, [recurrence]: weekly, [start]: new Date('2021-03-15T08:00:00Z') };

  it('takes place on the clock of its zone, across a change of it', () => {
    const events = read({ ...series, [zoneRules]: rulesOnly });
    expect(events).toMatchObject([
      {
        start: { type: 'zoned', local: '20210315T090000' },
        rrules: ['FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;COUNT=4;WKST=SU'],
      },
    ]);
    const { occurrences } = expandMeeting([...events], {
      zone: 'UTC',
      until: asInstant(Date.UTC(2022, 0, 1)),
    });
    expect(occurrences.map((one) => new Date(one.start).toISOString())).toEqual([
      '2021-03-15T08:00:00.000Z',
      '2021-03-29T07:00:00.000Z',
      '2021-04-05T07:00:00.000Z',
    ]);
  });

  it('without a zone stays as far from UTC as it began', () => {
    const events = read(series);
    const { occurrences } = expandMeeting([...events], {
      zone: 'Asia/Tokyo',
      until: asInstant(Date.UTC(2022, 0, 1)),
    });
    expect(occurrences.map((one) => new Date(one.start).toISOString())).toEqual([
      '2021-03-15T08:00:00.000Z',
      '2021-03-29T08:00:00.000Z',
      '2021-04-05T08:00:00.000Z',
    ]);
  });

  it('of whole days is one of dates', () => {
    expect(read({ ...series, [wholeDay]: true, [zoneOfStart]: tokyo })).toMatchObject([
      { start: { type: 'date', date: '20210315' }, exdates: [{ type: 'date', date: '20210322' }] },
    ]);
  });

  it('that cannot be read keeps its first meeting, and says so', () => {
    const reading = eventEnvelopes(
      fakeItem({ ...series, [recurrence]: weekly.subarray(0, 30) }),
      new Directory(),
      'x',
    );
    expect(reading.events).toMatchObject([
      { rrules: [], start: { type: 'utc', ms: Date.UTC(2021, 2, 15, 8) } },
    ]);
    expect(reading.errors).toEqual([
      'Only the first of the meetings “Lunch” was read. Its repetition is damaged.',
    ]);
  });
});

describe('the id of a meeting', () => {
  const head = '040000008200e00074c5b7101a82e008';
  const tail = (text: string) =>
    `${'00'.repeat(16)}${(text.length + 13).toString(16).padStart(2, '0')}0000007643616c2d55696401000000${Buffer.from(text).toString('hex')}00`;

  it('is the UID of another program where the meeting came from one', () => {
    const bytes = Buffer.from(`${head}00000000${tail('abc@google.com')}`, 'hex');
    expect(globalId(bytes)).toEqual({ uid: 'abc@google.com', instance: null });
  });

  it('names the day of an exception, which is no part of the UID', () => {
    const own = `${'00'.repeat(16)}04000000deadbeef`;
    const exception = globalId(Buffer.from(`${head}07e5080d${own}`, 'hex'));
    expect(exception).toEqual({
      uid: '040000008200E00074C5B7101A82E0080000000000000000000000000000000000000000' + '04000000DEADBEEF',
      instance: '20210813',
    });
    expect(exception?.uid).toBe(globalId(Buffer.from(`${head}00000000${own}`, 'hex'))?.uid);
  });

  it('is none when it is too short', () => {
    expect(globalId(null)).toBeNull();
    expect(globalId(Buffer.alloc(39))).toBeNull();
  });
});
