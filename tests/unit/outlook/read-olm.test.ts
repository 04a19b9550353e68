import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../main/import/format.ts';
import { readOlm } from '../../../main/import/outlook/olm/read-olm.ts';
import type { FolderClass, ReadItem } from '../../../shared/envelope.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, folder: FolderClass = 'normal', size = 7): Promise<readonly ReadItem[]> {
  const found: ReadItem[] = [];
  for await (const items of readOlm(pieces(text, size), 'a.xml', folder)) found.push(...items);
  return found;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Invented, in the layout that readers of such archives agree on. */
const letter = `${head}<emails elementCount="1"><email xml:space="preserve">
<OPFMessageCopySubject>Lunch &amp; “talk”</OPFMessageCopySubject>
<OPFMessageCopyMessageID>&lt;one@example.org&gt;</OPFMessageCopyMessageID>
<OPFMessageCopyInReplyTo>&lt;zero@example.net&gt;</OPFMessageCopyInReplyTo>
<OPFMessageCopySentTime>2022-05-23T10:32:00</OPFMessageCopySentTime>
<OPFMessageCopyReceivedTime>2022-05-23T10:33:05</OPFMessageCopyReceivedTime>
<OPFMessageCopyFromAddresses><emailAddress OPFContactEmailAddressAddress="Ana@Example.org" OPFContactEmailAddressName="Ana Mor&#233;au" OPFContactEmailAddressType="0"/></OPFMessageCopyFromAddresses>
<OPFMessageCopyToAddresses><emailAddress OPFContactEmailAddressAddress="me@example.net" OPFContactEmailAddressName="me@example.net"/><emailAddress OPFContactEmailAddressAddress="/o=Firm/cn=ben" OPFContactEmailAddressName="Ben Øtto"/></OPFMessageCopyToAddresses>
<OPFMessageCopyCCAddresses><emailAddress OPFContactEmailAddressAddress="cleo@example.org"/></OPFMessageCopyCCAddresses>
<OPFMessageCopyBody>Thanks, Ana</OPFMessageCopyBody>
<OPFMessageCopyAttachmentList><messageAttachment OPFAttachmentName="a.pdf" OPFAttachmentURL="x/a.pdf"/></OPFMessageCopyAttachmentList>
</email></emails>`;

const calendar = (inside: string) => `${head}<appointments><appointment>
<OPFCalendarEventCopyUUID>lunch@example.org</OPFCalendarEventCopyUUID>
<OPFCalendarEventCopySummary>Lunch</OPFCalendarEventCopySummary>
<OPFCalendarEventCopyStartTime>2021-03-15T08:00:00</OPFCalendarEventCopyStartTime>
<OPFCalendarEventCopyEndTime>2021-03-15T09:00:00</OPFCalendarEventCopyEndTime>
<OPFCalendarEventCopyFreeBusyStatus>2</OPFCalendarEventCopyFreeBusyStatus>
<OPFCalendarEventCopyModDate>2021-03-01T00:00:00</OPFCalendarEventCopyModDate>
${inside}</appointment></appointments>`;

describe('a message of Outlook for Mac', () => {
  it('is what its elements say', async () => {
    expect(await read(letter)).toMatchObject([
      {
        path: 'a.xml',
        offset: Buffer.from(letter).indexOf('<email '),
        envelope: {
          kind: 'mail',
          messageId: 'one@example.org',
          from: [{ address: 'ana@example.org', name: 'Ana Moréau' }],
          to: [
            { address: 'me@example.net', name: '' },
            { address: 'name:ben øtto', name: 'Ben Øtto' },
          ],
          cc: [{ address: 'cleo@example.org', name: '' }],
          bcc: [],
          instant: Date.UTC(2022, 4, 23, 10, 32),
          dateSource: 'date',
          subject: 'Lunch & “talk”',
          replyTo: ['zero@example.net'],
          ownWords: 'acknowledgement',
          hasAttachment: true,
        },
      },
    ]);
  });

  it('is told by its content, other XML not', () => {
    expect(detectFormat(Buffer.from(letter))).toBe('olm');
    expect(detectFormat(Buffer.from('<emails><other/></emails>'))).toBe('unknown');
    expect(detectFormat(Buffer.from('<html><body>&lt;OPF</body></html>'))).toBe('unknown');
  });

  it('whose plain text is HTML is read as that', async () => {
    const html = letter.replace('Thanks, Ana', '&lt;p&gt;See https://example.org&lt;/p&gt;');
    expect(await read(html)).toMatchObject([{ envelope: { ownWords: 'text', hasLink: true } }]);
  });

  it('without a date is undated', async () => {
    const undated = letter.replace(/<OPFMessageCopy(Sent|Received)Time>[^<]*/g, '<OPFMessageCopy$1Time>soon');
    expect(await read(undated)).toMatchObject([{ envelope: { instant: null, dateSource: 'none' } }]);
  });
});

describe('a calendar of Outlook for Mac', () => {
  it('has meetings with their people and answers', async () => {
    const people = `<OPFCalendarEventCopyOrganizer>ana@example.org</OPFCalendarEventCopyOrganizer><OPFCalendarEventCopyAttendeeList>
<appointmentAttendee OPFCalendarAttendeeAddress="ana@example.org" OPFCalendarAttendeeStatus="1"/>
<appointmentAttendee OPFCalendarAttendeeAddress="ben@example.org" OPFCalendarAttendeeName="Ben" OPFCalendarAttendeeStatus="3"/>
<appointmentAttendee OPFCalendarAttendeeAddress="room@example.org" OPFCalendarAttendeeType="3"/></OPFCalendarEventCopyAttendeeList>`;
    expect(await read(calendar(people))).toMatchObject([
      {
        envelope: {
          uid: 'lunch@example.org',
          summary: 'Lunch',
          start: { type: 'utc', ms: Date.UTC(2021, 2, 15, 8) },
          end: { type: 'utc', ms: Date.UTC(2021, 2, 15, 9) },
          transparent: false,
          organizer: { address: 'ana@example.org' },
          attendees: [
            { address: 'ben@example.org', name: 'Ben', attendance: 'accepted', type: 'individual' },
            { address: 'room@example.org', attendance: 'needs-action', type: 'room' },
          ],
          stamp: Date.UTC(2021, 2, 1),
        },
      },
    ]);
  });

  const series = (pattern: string, end: string) =>
    calendar(
      `<OPFCalendarEventIsRecurring>1E0</OPFCalendarEventIsRecurring><OPFCalendarEventCopyStartTimeZone>Central European Standard Time</OPFCalendarEventCopyStartTimeZone>
<OPFCalendarEventCopyRecurrence>${end}<OPFRecurrencePattern>${pattern}</OPFRecurrencePattern></OPFCalendarEventCopyRecurrence>`,
    );
  const type = (name: string) =>
    `<OPFRecurrencePatternType>OPFRecurrencePattern${name}</OPFRecurrencePatternType>`;
  const count =
    '<OPFRecurrenceIsNumbered>1</OPFRecurrenceIsNumbered><OPFRecurrenceGetOccurenceCount>4E0</OPFRecurrenceGetOccurenceCount>';
  const until =
    '<OPFRecurrenceHasEndDate>1</OPFRecurrenceHasEndDate><OPFRecurrenceCopyEndDate>2021-06-01T00:00:00</OPFRecurrenceCopyEndDate>';

  it.each([
    [
      'Daily',
      '<OPFRecurrencePatternInterval>2</OPFRecurrencePatternInterval>',
      count,
      'FREQ=DAILY;INTERVAL=2;COUNT=4',
    ],
    [
      'Weekly',
      '<OPFRecurrencePatternDaysOfWeek><monday>1</monday><friday>1</friday></OPFRecurrencePatternDaysOfWeek>',
      until,
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,FR;UNTIL=20210601',
    ],
    [
      'Weekly',
      '<OPFRecurrencePatternDaysOfWeek><weekdays>1</weekdays></OPFRecurrencePatternDaysOfWeek>',
      '',
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR',
    ],
    [
      'AbsoluteMonthly',
      '<OPFRecurrencePatternDayOfMonth>15</OPFRecurrencePatternDayOfMonth>',
      '',
      'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15',
    ],
    ['AbsoluteYearly', '', '', 'FREQ=YEARLY;INTERVAL=1;BYMONTH=3;BYMONTHDAY=15'],
    [
      'RelativeMonthly',
      '<OPFRecurrencePatternWeek>5</OPFRecurrencePatternWeek><OPFRecurrencePatternDaysOfWeek><tuesday>1</tuesday></OPFRecurrencePatternDaysOfWeek>',
      '',
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=TU;BYSETPOS=-1',
    ],
  ])('has series: %s', async (name, inside, end, rule) => {
    expect(await read(series(type(name) + inside, end))).toMatchObject([
      {
        envelope: {
          start: { type: 'zoned', local: '20210315T090000', zone: 'Europe/Warsaw' },
          rrules: [rule],
        },
      },
    ]);
  });

  it('says of a series it does not understand that only its first meeting was read', async () => {
    expect(await read(series(type('Lunar'), ''))).toMatchObject([
      { envelope: { rrules: [] } },
      { error: 'Only the first of the meetings “Lunch” was read. Its repetition is in a form nobody knows.' },
    ]);
  });

  it('has whole days, and none of what was thrown away', async () => {
    const day = calendar('<OPFCalendarEventGetIsAllDayEvent>1</OPFCalendarEventGetIsAllDayEvent>').replaceAll(
      /T0[89]:00:00/g,
      'T00:00:00',
    );
    expect(await read(day)).toMatchObject([
      { envelope: { start: { type: 'date', date: '20210315' }, end: null } },
    ]);
    expect(await read(day, 'deleted')).toEqual([]);
  });
});

describe('contacts of Outlook for Mac', () => {
  it('are people with addresses', async () => {
    const xml = `${head}<contacts><contact><OPFContactCopyDisplayName>Ana Moreau</OPFContactCopyDisplayName><OPFContactCopyFirstName>Ana</OPFContactCopyFirstName><OPFContactCopyLastName>Moreau</OPFContactCopyLastName><OPFContactCopyBusinessCompany>Example</OPFContactCopyBusinessCompany><OPFContactCopyBirthday>1980-02-29T00:00:00</OPFContactCopyBirthday><OPFContactCopyEmailAddressList><contactEmailAddress OPFContactEmailAddressAddress="ana@example.org"/></OPFContactCopyEmailAddressList></contact></contacts>`;
    expect(await read(xml)).toMatchObject([
      {
        envelope: {
          kind: 'contact',
          names: { formatted: 'Ana Moreau' },
          addresses: ['ana@example.org'],
          organization: 'Example',
          birthday: '1980-02-29',
        },
      },
    ]);
  });
});

describe('XML that is hostile or broken', () => {
  it('is bounded in depth and number, and the next item is read', async () => {
    const deep = '<a>'.repeat(5000) + '</a>'.repeat(5000);
    const wide = '<b/>'.repeat(60_000);
    const [, second = ''] = /(<email .*<\/email>)/s.exec(letter) ?? [];
    const items = await read(`<emails><email><OPF/>${deep}${wide}</email>${second}</emails>`, 'normal', 4096);
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ envelope: { messageId: 'one@example.org' } });
  });

  it('expands no entities of its own', async () => {
    const bomb = `<!DOCTYPE e [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${letter.replace(head, '').replace('Lunch', '&b;')}`;
    expect(await read(bomb)).toMatchObject([{ envelope: { subject: '&b; & “talk”' } }]);
  });

  it('with characters that are no XML keeps the item', async () => {
    expect(await read(letter.replace('Thanks', 'Thanks\u0000\u000b <3 & so'))).toMatchObject([
      { envelope: { messageId: 'one@example.org' } },
    ]);
  });

  it('that ends inside an item says so', async () => {
    const items = await read(letter.slice(0, 500));
    expect(items.map(({ error }) => error)).toEqual(['The file ends inside an item.']);
  });

  it('that is no XML any more is given up', async () => {
    const items = await read(`<emails><email><OPF>${'<<& >'.repeat(3000)}`, 'normal', 512);
    expect(items.map(({ error }) => error)).toEqual(['So much of it is damaged that the rest was not read.']);
  });
});
