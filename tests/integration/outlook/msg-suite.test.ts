import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOnDisk } from '../../../main/import/outlook/file-bytes.ts';
import { readMsg } from '../../../main/import/outlook/read-msg.ts';
import type { EventEnvelope, MailEnvelope } from '../../../shared/envelope.ts';
import { corpus, haveCorpora } from '../../corpora.ts';

/** What msgreader, whose suite this is, expects of a file: the part that an envelope is about. */
interface Expected {
  readonly messageClass: string;
  readonly subject: string;
  readonly senderEmail?: string;
  readonly senderName?: string;
  readonly messageId?: string;
  readonly headers?: string;
  readonly clientSubmitTime?: string;
  readonly messageDeliveryTime?: string;
  readonly recipients: readonly {
    readonly email: string;
    readonly smtpAddress?: string;
    readonly recipType: string;
  }[];
}

function read(name: string) {
  const file = bytesOnDisk(corpus('mail', 'outlook', `${name}.msg`));
  try {
    return readMsg(file, `${name}.msg`, 'normal');
  } finally {
    file.close();
  }
}

function mailOf(name: string): MailEnvelope {
  const [item] = read(name);
  if (item?.envelope?.kind !== 'mail') throw new Error(`${name} is no mail: ${item?.error}`);
  return item.envelope;
}

function eventsOf(name: string): readonly EventEnvelope[] {
  return read(name).flatMap(({ envelope }) => (envelope?.kind === 'event' ? [envelope] : []));
}

const seconds = (text: string | undefined) => (text === undefined ? null : Date.parse(text));

/** Names of the fields in which a file is not as expected. */
function differences(name: string, expected: Expected): readonly string[] {
  const mail = mailOf(name);
  const role = (type: string) =>
    expected.recipients.filter((one) => one.recipType === type).map((one) => one.smtpAddress ?? one.email);
  const dateLine = /^Date: (.*)$/m.exec(expected.headers ?? '')?.[1];
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ['subject', mail.subject, expected.subject],
    ['sender', mail.from.map(({ address }) => address), expected.senderEmail ? [expected.senderEmail] : []],
    ['to', mail.to.map(({ address }) => address), role('to')],
    ['cc', mail.cc.map(({ address }) => address), role('cc')],
    ['bcc', mail.bcc.map(({ address }) => address), role('bcc')],
    ['date', mail.instant, seconds(dateLine ?? expected.clientSubmitTime ?? expected.messageDeliveryTime)],
    ['id', mail.messageId, expected.messageId?.replace(/[<>]/g, '') ?? null],
  ];
  return fields
    .filter(([, ours, theirs]) => JSON.stringify(ours) !== JSON.stringify(theirs))
    .map(([field]) => `${name} ${field}`);
}

describe.runIf(haveCorpora())('the suite of msgreader', () => {
  const folder = corpus('mail', 'outlook');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.msg'))
    .map((file) => basename(file, '.msg'));

  it('is agreed with in every field of every mail', () => {
    const expectations = names
      .filter((name) => existsSync(`${folder}/${name}.json`))
      .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Expected] as const)
      .filter(([, { messageClass }]) => messageClass === 'IPM.Note');
    expect(expectations.map(([name]) => name)).toEqual([
      'Subject',
      'attachmentFiles',
      'msgInMsgInMsg',
      'nonUnicodeCP932',
      'sent',
      'test1',
      'voteNo',
    ]);
    const found = expectations.flatMap(([name, expected]) => differences(name, expected));
    expect(found).toEqual([]);
  });

  it('has one file that is nothing of ours, and says so', () => {
    const failed = names.flatMap((name) =>
      read(name).flatMap(({ error }) => (error === null ? [] : [`${name}: ${error}`])),
    );
    expect(failed).toContain(
      'A memo: It is neither a message nor a meeting nor a contact, but an item of the class “IPM.StickyNote”.',
    );
    expect(failed.filter((one) => !one.includes('of the class'))).toEqual([]);
  });

  it('has a contact, in the code page of Japan though it says nothing of it', () => {
    expect(read('contactAnsi')).toMatchObject([
      {
        envelope: {
          kind: 'contact',
          names: { formatted: 'Mr. イグザンプル ドット コム 殿' },
          addresses: ['test@example.com'],
          title: 'My position',
          urls: ['https://example.com'],
        },
      },
    ]);
  });

  it('has drafts, which nobody sent', () => {
    const drafts = names.filter((name) => read(name)[0]?.folder === 'drafts');
    expect(drafts).toEqual([
      'Outer mail',
      'Subject',
      'htmlLink',
      'longerFat',
      'msgInMsgInMsg',
      'nonUnicodeCP932',
      'test1',
      'unicode1',
    ]);
  });

  it('reads texts in the code page of the one who wrote them', () => {
    expect(mailOf('nonUnicodeCP932').subject).toBe('日本語 Non Unicode タイトル');
    expect(mailOf('voteNo').subject).toBe('いいえ: 3 vote items: はい;いいえ;たぶん');
  });

  it('sees links and enclosed files', () => {
    expect(mailOf('htmlLink')).toMatchObject({ ownWords: 'text', hasLink: true, hasAttachment: false });
    expect(mailOf('attachmentFiles')).toMatchObject({
      ownWords: 'text',
      hasLink: false,
      hasAttachment: true,
    });
  });

  it('reads a single appointment', () => {
    expect(eventsOf('A schedule')).toMatchObject([
      {
        summary: 'A schedule',
        start: { type: 'utc', ms: Date.UTC(2021, 9, 13, 9, 30) },
        end: { type: 'utc', ms: Date.UTC(2021, 9, 13, 10) },
        rrules: [],
      },
    ]);
    expect(eventsOf('A black friday (wo tz)')).toMatchObject([
      {
        start: { type: 'date', date: '20221202' },
        end: { type: 'date', date: '20221203' },
        transparent: true,
      },
    ]);
  });

  it('reads series with what was moved, renamed and taken out', () => {
    const tokyo = (local: string) => ({ type: 'zoned', local, zone: 'Asia/Tokyo' });
    expect(eventsOf('Friday Lunch')).toMatchObject([
      {
        start: tokyo('20230106T120000'),
        end: tokyo('20230106T130000'),
        rrules: ['FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;UNTIL=20231231;WKST=SU'],
        exdates: [tokyo('20230106T120000')],
      },
      {
        recurrenceId: tokyo('20230113T120000'),
        start: tokyo('20230109T120000'),
        summary: 'Monday Lunch',
        rrules: [],
      },
      { recurrenceId: tokyo('20230120T120000'), start: tokyo('20230120T120000'), summary: 'Friday Lunch' },
    ]);
    expect(eventsOf('7 days  everyday')).toMatchObject([
      { start: { type: 'date', date: '20221201' }, rrules: ['FREQ=DAILY;INTERVAL=1;UNTIL=20221207'] },
    ]);
    expect(eventsOf('A yearly 1')).toMatchObject([
      {
        start: { type: 'date', date: '20221212' },
        rrules: ['FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=12;COUNT=1'],
      },
    ]);
  });
});
