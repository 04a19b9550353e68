import { describe, expect, test } from 'vitest';
import { mailedItems } from '../../../main/import/mail/mailed-items.ts';
import { calendarText, type Invented, invitationMail, type Part, words } from './invitation-mail.ts';
import { eventsIn, read } from './message.ts';

const part = (event: Invented, rest: Partial<Part> = {}): Part => ({
  type: 'text/calendar; charset=utf-8; method=REQUEST',
  body: calendarText(event),
  ...rest,
});
const file = (event: Invented, rest: Partial<Part> = {}): Part =>
  part(event, { type: 'application/ics; name="invite.ics"', disposition: 'attachment', ...rest });

/** `UID method SEQUENCE` of the events in a message. */
const found = (text: string) =>
  eventsIn(text).map(({ envelope, error }) =>
    envelope ? `${envelope.uid} ${envelope.method} ${envelope.sequence}` : error,
  );
const lunch = 'lunch-1@harbour.example request 0';

describe('an invitation in a message', () => {
  test('is read whole, and marked as mailed', async () => {
    const text = invitationMail([], words, part({}));
    expect(eventsIn(text)).toMatchObject([
      {
        error: null,
        envelope: {
          kind: 'event',
          inMail: true,
          method: 'request',
          summary: 'Lunch',
          stamp: Date.UTC(2026, 1, 20, 9),
          start: { type: 'utc', ms: Date.UTC(2026, 2, 2, 12) },
          organizer: { address: 'ana@harbour.example', name: 'Ana Lima' },
          attendees: [{ address: 'mira@home.example', attendance: 'needs-action' }],
        },
      },
    ]);
    expect(await read(text)).toMatchObject({ calendarReply: false, ownWords: 'text', hasAttachment: false });
  });

  test.each<[string, Part[]]>([
    ['as text', [part({})]],
    ['in base64', [part({}, { encoding: 'base64' })]],
    ['in quoted-printable', [part({}, { encoding: 'quoted-printable' })]],
    ['as a file', [file({})]],
    [
      'as a file of no type',
      [file({}, { type: 'application/octet-stream', disposition: 'attachment; filename=invite.ics' })],
    ],
    ['as a file named in its type', [file({}, { type: 'application/octet-stream; name="Invite 2.ICS"' })]],
    ['as a text file', [file({}, { type: 'text/plain; name=a.ics', encoding: 'base64' })]],
    ['twice', [part({}), file({}, { encoding: 'base64' })]],
    ['twice, a METHOD in one of them', [file({ method: '' }, { type: 'text/x-vcalendar' }), part({})]],
    ['with its METHOD in the type alone', [part({ method: '' })]],
    ['with another METHOD in the type', [part({}, { type: 'text/calendar; method=REPLY' })]],
  ])('%s is one', (_, parts) => {
    expect(found(invitationMail([], words, ...parts))).toEqual([lunch]);
  });

  test('is that of the highest SEQUENCE', () => {
    const parts = [part({ sequence: 1 }), file({ sequence: 2 }), file({ sequence: 0 })];
    expect(found(invitationMail([], ...parts))).toEqual(['lunch-1@harbour.example request 2']);
  });

  test('can be the message itself, or come from a robot or a list', () => {
    const alone = `From: a@x.org\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${calendarText()}`;
    expect(found(alone)).toEqual([lunch]);
    expect(found(invitationMail(['Auto-Submitted: auto-generated'], words, part({})))).toEqual([lunch]);
    expect(found(invitationMail(['List-Unsubscribe: <https://x.org>'], words, part({})))).toEqual([lunch]);
  });

  test('keeps its letters, whatever their charset', () => {
    const lines = ['LOCATION:x', 'ATTENDEE;CN=J\u00fcrgen \u0141ukasz:mailto:j@x.org'];
    const names = (one: Part) =>
      eventsIn(invitationMail([], one)).flatMap(({ envelope }) =>
        envelope?.attendees.map(({ name }) => name),
      );
    const utf8 = part({ attendees: [], lines }, { encoding: 'base64' });
    expect(names(utf8)).toEqual(['J\u00fcrgen \u0141ukasz']);
    const latin2 = Buffer.from(
      String(utf8.body).replace('\u00fc', '\xfc').replace('\u0141', '\xa3'),
      'latin1',
    );
    expect(names({ ...utf8, type: 'text/calendar; charset=iso-8859-2', body: latin2 })).toEqual([
      'J\u00fcrgen \u0141ukasz',
    ]);
    const wide = Buffer.from(String(utf8.body), 'utf16le');
    expect(names({ ...utf8, type: 'text/calendar; charset=utf-16le', body: wide })).toEqual([
      'J\u00fcrgen \u0141ukasz',
    ]);
  });

  test('of a series has all its parts, several in one message are several', () => {
    const series = calendarText({ lines: ['RRULE:FREQ=WEEKLY'] }).replace(
      'END:VCALENDAR\r\n',
      calendarText({ lines: ['RECURRENCE-ID:20260309T120000Z'], start: 'DTSTART:20260310T120000Z' }).slice(
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n'.length,
      ),
    );
    const events = eventsIn(invitationMail([], part({}, { body: series }), file({ uid: 'other' })));
    expect(events.map(({ envelope }) => [envelope?.uid, envelope?.recurrenceId?.type])).toEqual([
      ['lunch-1@harbour.example', undefined],
      ['lunch-1@harbour.example', 'utc'],
      ['other', undefined],
    ]);
  });

  test('that is broken is said, once', () => {
    const broken = { start: 'DTSTART:20241345T100000Z' };
    expect(found(invitationMail([], words, part(broken), file(broken)))).toEqual([
      "An event inside the message: The event's start is not a date: “20241345T100000Z”.",
    ]);
    const cut = calendarText().slice(0, -30);
    expect(found(invitationMail([], part({}, { body: cut })))).toEqual([
      'An event inside the message: The file ends inside this event.',
    ]);
  });

  test('inside a forwarded message is not one to the user', () => {
    const inner = invitationMail([], words, part({})).replaceAll('edge', 'inner');
    expect(found(invitationMail([], words, { type: 'message/rfc822', body: inner }))).toEqual([]);
  });

  test.each(['COUNTER', 'DECLINECOUNTER', 'REFRESH'])('a %s is no meeting', (method) => {
    expect(found(invitationMail([], part({ method })))).toEqual([]);
  });

  test('no calendar, no events', () => {
    const text = { type: 'text/plain; name=notes.txt', body: calendarText(), disposition: 'attachment' };
    expect(found(invitationMail([], words, text))).toEqual([]);
  });
});

describe('an answer in a message', () => {
  const reply = { method: 'REPLY', attendees: ['bo@quay.example ACCEPTED'] };

  test('is evidence, and its message is no mail', async () => {
    const text = invitationMail([], words, part(reply, { type: 'text/calendar; method=REPLY' }));
    expect((await read(text)).calendarReply).toBe(true);
    expect(eventsIn(text)).toMatchObject([
      { envelope: { method: 'reply', attendees: [{ address: 'bo@quay.example', attendance: 'accepted' }] } },
    ]);
  });

  test('is that of its sender alone', () => {
    const attendees = ['bo@quay.example NEEDS-ACTION', 'ana@harbour.example DECLINED'];
    const answers = (list: string[]) =>
      eventsIn(invitationMail([], part({ ...reply, attendees: list }))).flatMap(
        ({ envelope }) => envelope?.attendees.map(({ address }) => address) ?? [],
      );
    expect(answers(attendees)).toEqual(['ana@harbour.example']);
    // Who answers from another address is still who is named.
    expect(answers(['bo@quay.example ACCEPTED'])).toEqual(['bo@quay.example']);
  });
});

describe('the folder of a message', () => {
  const events = [
    ...eventsIn(invitationMail([], part({}))),
    ...eventsIn(invitationMail([], part({ method: 'CANCEL' }))),
    ...eventsIn(invitationMail([], part({ method: 'REPLY' }))),
  ];
  const methods = (folder: Parameters<typeof mailedItems>[3]) =>
    mailedItems(events, 'a', 7, folder).map(({ envelope }) => envelope?.kind === 'event' && envelope.method);

  test('decides what its events say', () => {
    expect(methods('normal')).toEqual(['request', 'cancel', 'reply']);
    expect(methods('sent')).toEqual(['request', 'cancel', 'reply']);
    expect(methods('trash')).toEqual(['cancel', 'reply']);
    expect(methods('deleted')).toEqual(['cancel', 'reply']);
    expect(methods('spam')).toEqual([]);
    expect(methods('drafts')).toEqual([]);
    expect(mailedItems(events, 'a', 7, 'sent')[0]).toMatchObject({ path: 'a', offset: 7, folder: 'sent' });
  });
});
